using Dnc.Model.Rules.Gaps;

namespace Dnc.Model.Rules;

public sealed partial class RuleEvaluation
{
    /// <summary>How far the subject is from meeting the rule (差距): the smallest changes for a false verdict, the decisive missing facts for an unknown one.</summary>
    /// <returns>The gap; empty for a verdict that is true, for a formula, and when there is an <see cref="Error"/>.</returns>
    /// <remarks>Costs many evaluations, and never more than a limit.</remarks>
    public RuleGap Gap() => _failed is null ? GapAnalysis.Of(_judgement.Value, _scope, Facts, Context) : new RuleGap(Verdict);
}
