using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>Outcomes of cases in words.</summary>
public static class CaseOutcomes
{
    /// <summary>The outcome in words.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 已解决 or solved.</returns>
    public static string ToText(this CaseOutcome outcome, Language language) => (Guard.Defined(outcome), language) switch
    {
        (CaseOutcome.Solved, Language.Zh) => "已解决",
        (CaseOutcome.PartlySolved, Language.Zh) => "部分解决",
        (CaseOutcome.Explained, Language.Zh) => "解释说明",
        (_, Language.Zh) => "不属受理范围",
        (CaseOutcome.Solved, _) => "solved",
        (CaseOutcome.PartlySolved, _) => "partly solved",
        (CaseOutcome.Explained, _) => "explained",
        _ => "out of scope",
    };
}
