using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Analysis;

/// <summary>The answer to one question of an analysis (分析结论).</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="Outcome">Whether it is so.</param>
/// <param name="Paths">The nodes that it was asked of, by their paths in the document; two for a question about a pair.</param>
/// <param name="Text">The answer in words, with the reason when it is undecided.</param>
/// <param name="Witness">Facts that show the answer; null when a proof does, or nothing.</param>
/// <param name="Proof">The proof that shows the answer; null when facts do, or nothing.</param>
/// <remarks>That something never happens is shown by a proof, that it may happen by facts; an undecided answer has neither.</remarks>
public sealed record AnalysisFinding(
    FindingKind Kind, FindingOutcome Outcome, ValueList<string> Paths, LocalizedText Text, FindingWitness? Witness = null, CellProof? Proof = null)
{
    /// <summary>What was asked.</summary>
    public FindingKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>Whether it is so.</summary>
    public FindingOutcome Outcome { get; init => field = Guard.Defined(value); } = Guard.Defined(Outcome);

    /// <summary>The nodes that it was asked of, by their paths in the document.</summary>
    public ValueList<string> Paths { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Paths);

    /// <summary>The answer in words.</summary>
    public LocalizedText Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);

    /// <summary>How much it weighs: what is not found is information.</summary>
    public FindingSeverity Severity => Outcome != FindingOutcome.Found ? FindingSeverity.Information : Kind switch
    {
        FindingKind.Contradictory or FindingKind.ShadowedBranch or FindingKind.UnreachableTier => FindingSeverity.Error,
        FindingKind.AlwaysTrue or FindingKind.DeadClause or FindingKind.Hole => FindingSeverity.Warning,
        _ => FindingSeverity.Information,
    };
}
