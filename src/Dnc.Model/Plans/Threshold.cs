using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Plans;

/// <summary>A scale that some industries, firms, projects or areas are to reach (规模门槛), such as "a batch of 100-billion industries".</summary>
/// <remarks>It is judged on those that reach it. A batch without a number stays open until somebody reads a number into it.</remarks>
public sealed record Threshold : Commitment
{
    /// <summary>What is to reach it.</summary>
    public required ThresholdSubject Subject { get; init => field = Guard.Defined(value); }

    /// <summary>What is measured, such as the revenue of a year. In a document its word is <c>measure</c>.</summary>
    public required LocalizedText Measurand { get; init => field = Guard.NotNull(value); }

    /// <summary>The scale to reach.</summary>
    public required Bound Bound { get; init => field = Guard.NotNull(value); }

    /// <summary>How many must reach it; 1 or more; null where the text gives no number.</summary>
    public int? Required { get; init => field = value is { } n ? Lists.Positive(n) : null; }

    /// <summary>The last day in time.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>Where the due date comes from.</summary>
    public required DueBasis DueBasis { get; init => field = Guard.Defined(value); }

    /// <inheritdoc/>
    public override CommitmentKind Kind => CommitmentKind.Threshold;

    /// <inheritdoc/>
    public override LocalDate? Deadline => Due;

    internal override void Close()
    {
    }
}
