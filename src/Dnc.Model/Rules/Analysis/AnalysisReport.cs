using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Analysis;

/// <summary>What an analysis of a rule set found (规则分析).</summary>
/// <param name="Findings">Every question that was asked, with its answer, in the order of the document.</param>
/// <param name="Boundaries">The edges of the thresholds, for people to sign off.</param>
/// <param name="Warnings">The warnings that compiling the rules gave, such as facts that nothing uses or money of several currencies.</param>
public sealed record AnalysisReport(ValueList<AnalysisFinding> Findings, BoundaryTable Boundaries, ValueList<Issue> Warnings)
{
    /// <summary>Every question that was asked, with its answer.</summary>
    public ValueList<AnalysisFinding> Findings { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Findings);

    /// <summary>The edges of the thresholds.</summary>
    public BoundaryTable Boundaries { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Boundaries);

    /// <summary>The warnings that compiling the rules gave.</summary>
    public ValueList<Issue> Warnings { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Warnings);

    /// <summary>The findings with an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The findings, in their order.</returns>
    public ValueList<AnalysisFinding> With(FindingOutcome outcome) => Findings.Where(f => f.Outcome == outcome).ToValueList();
}
