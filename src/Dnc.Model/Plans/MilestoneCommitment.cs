using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Plans;

/// <summary>Something that is to exist or to have happened by a date (节点成果).</summary>
/// <remarks>It is judged on evidence with a date. In a document its word is <c>milestone</c>.</remarks>
public sealed record MilestoneCommitment : Commitment
{
    /// <summary>What is to exist or to have happened.</summary>
    public required LocalizedText Deliverable { get; init => field = Guard.NotNull(value); }

    /// <summary>What sort of thing it is.</summary>
    public required MilestoneForm Form { get; init => field = Guard.Defined(value); }

    /// <summary>How many are promised; 1 or more.</summary>
    public required int Count { get; init => field = Lists.Positive(value); }

    /// <summary>The last day in time.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>Where the due date comes from.</summary>
    public required DueBasis DueBasis { get; init => field = Guard.Defined(value); }

    /// <inheritdoc/>
    public override CommitmentKind Kind => CommitmentKind.Milestone;

    /// <inheritdoc/>
    public override LocalDate? Deadline => Due;

    internal override void Close()
    {
    }
}
