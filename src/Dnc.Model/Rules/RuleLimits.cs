namespace Dnc.Model.Rules;

/// <summary>How much a rule set may ask of its host, so that a hostile document can neither hang nor crash it.</summary>
public sealed record RuleLimits
{
    /// <summary>The limits used when a caller gives none.</summary>
    public static RuleLimits Default { get; } = new();

    /// <summary>The most nodes of a rule set, those of used documents included.</summary>
    /// <value>100,000.</value>
    public int MaxNodes { get; init => field = Positive(value); } = 100_000;

    /// <summary>The deepest nesting of nodes, with definitions followed.</summary>
    /// <value>64.</value>
    public int MaxDepth { get; init => field = Positive(value); } = 64;

    /// <summary>The most steps of one evaluation; a step is a node judged once. Beyond it the subject fails with an error.</summary>
    /// <value>1,000,000.</value>
    public int MaxSteps { get; init => field = Positive(value); } = 1_000_000;

    /// <summary>The most combinations of open readings that are evaluated; beyond it the readings of each node are joined where they stand.</summary>
    /// <value>64.</value>
    public int MaxReadings { get; init => field = Positive(value); } = 64;

    /// <summary>The most periods of a window, and the most items.</summary>
    /// <value>10,000.</value>
    public int MaxPeriods { get; init => field = Positive(value); } = 10_000;

    /// <summary>The most bits of an exact fraction, both parts together; beyond it the subject fails with an error.</summary>
    /// <value>65,536.</value>
    public int MaxBits { get; init => field = Positive(value); } = 65_536;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
