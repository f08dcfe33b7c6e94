using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>A topic that came up more than once (重复诉求、共性问题).</summary>
public sealed record RepeatTopic
{
    internal RepeatTopic(CaseTopic topic, ValueList<CaseStatus> cases)
    {
        Topic = topic;
        Cases = cases;
        Enterprises = cases.Select(c => c.Case.Enterprise).Distinct().Count();
        AskedAgain = cases.GroupBy(c => c.Case.Enterprise).Where(g => g.Count() > 1).Select(g => g.Key).Order().ToValueList();
    }

    /// <summary>The topic.</summary>
    public CaseTopic Topic { get; }

    /// <summary>The cases, in the order of their identifiers.</summary>
    public ValueList<CaseStatus> Cases { get; }

    /// <summary>How many enterprises brought it up.</summary>
    public int Enterprises { get; }

    /// <summary>The enterprises that brought it up more than once, in the order of their identifiers.</summary>
    public ValueList<EnterpriseId> AskedAgain { get; }
}
