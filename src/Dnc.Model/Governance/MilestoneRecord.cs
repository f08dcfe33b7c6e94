using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Governance;

/// <summary>Evidence that what a plan promises to exist exists, or has happened (节点成果佐证).</summary>
/// <param name="Commitment">The commitment.</param>
/// <param name="On">The day on which it came into being.</param>
/// <param name="Evidence">What shows it, such as the notice of establishment.</param>
/// <param name="RecordedAt">When it was recorded; what is known earlier does not see it.</param>
public sealed record MilestoneRecord(CommitmentId Commitment, LocalDate On, SourceReference Evidence, Instant RecordedAt)
{
    /// <summary>What shows it, such as the notice of establishment.</summary>
    public SourceReference Evidence { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Evidence);

    /// <summary>What it is in particular; null when that is not told. Equal texts of several sources mean one thing.</summary>
    public LocalizedText? What { get; init; }

    /// <summary>How many came into being; 1 by default.</summary>
    public int Count { get; init => field = Positive(value); } = 1;

    /// <summary>A name of this record, unique in the log; null when nothing refers to it.</summary>
    public string? Id { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The id of the record that this one corrects; null when it corrects none.</summary>
    public string? Supersedes { get; init => field = value is null ? null : Guard.NotBlank(value); }

    private static int Positive(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return count;
    }
}
