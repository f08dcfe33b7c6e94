using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Plans;

/// <summary>Something that is done again and again (调度频次), such as a review every month.</summary>
/// <remarks>It is judged on the log of the reviews that were held.</remarks>
public sealed record Cadence : Commitment
{
    /// <summary>How often.</summary>
    public required PeriodKind Every { get; init => field = Guard.Defined(value); }

    /// <summary>Who calls it.</summary>
    public required OrganizationId Convener { get; init; }

    /// <summary>Who attends, by bodies or classes of bodies; at least one, each once.</summary>
    public required ValueList<OrganizationId> Attendees { get; init => field = Lists.Distinct(value); }

    /// <summary>What is done.</summary>
    public required LocalizedText Item { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether each attendee is reviewed by itself every time, rather than all in one meeting.</summary>
    public required bool IsForEachUnit { get; init; }

    /// <inheritdoc/>
    public override CommitmentKind Kind => CommitmentKind.Cadence;

    /// <inheritdoc/>
    public override LocalDate? Deadline => null;

    internal override void Close()
    {
    }
}
