using Dnc.Model.Rules.Gaps;

namespace Dnc.Model.Rules;

public sealed partial class RuleEvaluation
{
    /// <summary>How far the subject is from meeting the rule (差距): the smallest changes for a false verdict, the decisive missing facts for an unknown one.</summary>
    /// <returns>The gap; empty for a verdict that is true, for a formula, and when there is an <see cref="Error"/>.</returns>
    /// <remarks>Costs many evaluations, and never more than a limit.</remarks>
    public RuleGap Gap() => Error is not null ? new RuleGap(Verdict) : Verdict switch
    {
        Reasoning.Verdict.False => GapAnalysis.OfFalse(new GapQuestion(_rules, Definition, _target.Scope, Facts, Context)),
        Reasoning.Verdict.Unknown => GapAnalysis.OfUnknown(new GapQuestion(_rules, Definition, _target.Scope, Facts, Context), MissingFacts),
        var verdict => new RuleGap(verdict),
    };
}
