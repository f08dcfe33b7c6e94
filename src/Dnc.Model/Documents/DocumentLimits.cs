namespace Dnc.Model.Documents;

/// <summary>How much of a document is read before it is refused, so that a hostile document can neither hang nor crash its host.</summary>
public sealed record DocumentLimits
{
    /// <summary>The limits used when a caller gives none.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>The largest document in bytes.</summary>
    /// <value>16 MiB.</value>
    public int MaxBytes { get; init => field = Positive(value); } = 16 * 1024 * 1024;

    /// <summary>The deepest nesting of objects and lists.</summary>
    /// <value>64.</value>
    public int MaxDepth { get; init => field = Positive(value); } = 64;

    /// <summary>The most values, members and items together, or the most rows of a table.</summary>
    /// <value>1,000,000.</value>
    public int MaxNodes { get; init => field = Positive(value); } = 1_000_000;

    /// <summary>The longest text in characters.</summary>
    /// <value>65,536.</value>
    public int MaxTextLength { get; init => field = Positive(value); } = 65_536;

    /// <summary>The most issues that are reported; what comes after is counted only.</summary>
    /// <value>200.</value>
    public int MaxIssues { get; init => field = Positive(value); } = 200;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
