using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether a score passes (评分合格): its pass mark and the minimum of each part, or a direct pass.</summary>
/// <param name="Score">A <see cref="Formulas.Score"/>, or the name of one.</param>
/// <param name="Comparator">At least or more than.</param>
/// <param name="Mark">The pass mark.</param>
/// <param name="Minimums">What parts must reach by themselves.</param>
/// <param name="Direct">What passes without the score (直通); null for nothing.</param>
/// <remarks>JSON: <c>{"passes": {"score": "points", "atLeast": 60, "minimums": [{"part": "staff", "moreThan": 0}], "direct": c}}</c>.</remarks>
public sealed record ScorePasses(Formula Score, Comparator Comparator, Formula Mark, ValueList<PartMinimum> Minimums, Criterion? Direct = null) : Criterion
{
    /// <summary>A <see cref="Formulas.Score"/>, or the name of one.</summary>
    public Formula Score { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Score);

    /// <summary>At least or more than.</summary>
    public Comparator Comparator { get; init => field = Guard.Defined(value); } = Guard.Defined(Comparator);

    /// <summary>The pass mark.</summary>
    public Formula Mark { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Mark);

    /// <summary>What parts must reach by themselves.</summary>
    public ValueList<PartMinimum> Minimums { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Minimums);

    internal override IEnumerable<RulePart> Parts => [new(".passes.score", Score), new($".passes.{Comparator.OperatorWord()}", Mark), .. Direct is null ? (RulePart[])[] : [new(".passes.direct", Direct)]];
}
