using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>How the cases of one lead unit are (单位诉求办理情况).</summary>
public sealed record CaseTally
{
    internal CaseTally(OrganizationId? unit, ValueList<CaseStatus> cases)
    {
        Unit = unit;
        Cases = cases;
        Open = cases.Count(c => c.IsOpen);
        Overdue = cases.Count(c => c.IsOverdue);
        Reopened = cases.Count(c => c.TimesReopened > 0);
        Satisfaction = SatisfactionTally.Of(cases.Where(c => c.ResolvedOn is not null));
    }

    /// <summary>The unit; null for cases that nobody leads.</summary>
    public OrganizationId? Unit { get; }

    /// <summary>Its cases.</summary>
    public ValueList<CaseStatus> Cases { get; }

    /// <summary>How many are open.</summary>
    public int Open { get; }

    /// <summary>How many have a clock whose time has run out.</summary>
    public int Overdue { get; }

    /// <summary>How many were taken up again.</summary>
    public int Reopened { get; }

    /// <summary>What enterprises said about those that are disposed of.</summary>
    public SatisfactionTally Satisfaction { get; }
}
