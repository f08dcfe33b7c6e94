namespace Dnc.Model.Rules.Analysis;

/// <summary>How much an analysis may cost; what would cost more stays undecided.</summary>
public sealed record AnalysisLimits
{
    /// <summary>The limits used when a caller gives none.</summary>
    public static AnalysisLimits Default { get; } = new();

    /// <summary>The most cells of one question.</summary>
    /// <value>100,000.</value>
    public int MaxCells { get; init => field = Positive(value); } = 100_000;

    /// <summary>The most cells of all questions together.</summary>
    /// <value>1,000,000.</value>
    public int MaxCellsInAll { get; init => field = Positive(value); } = 1_000_000;

    /// <summary>How often facts are fixed on trial for one question, to find some for comparisons of several facts with each other.</summary>
    /// <value>300.</value>
    public int MaxTrials { get; init => field = Positive(value); } = 300;

    /// <summary>The most rules, and the most branches of one node, that are compared in pairs.</summary>
    /// <value>20.</value>
    public int MaxPairs { get; init => field = Positive(value); } = 20;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
