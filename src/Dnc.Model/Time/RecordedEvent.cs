using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>Something that happened in the course of a matter and was put on record (登记事项). A closed family.</summary>
/// <remarks>
/// The events of one course come by <see cref="On"/>, then by <see cref="Sequence"/>, then by the time of day where the family tells it, then in the order
/// in which such events follow each other, whatever the order in which they were recorded. An event replaces another only where it names it in <see cref="Supersedes"/>.
/// </remarks>
public abstract record RecordedEvent
{
    /// <summary>The day on which it happened.</summary>
    public required LocalDate On { get; init => field = Dates.Checked(value, nameof(On)); }

    /// <summary>The paper or record that says so.</summary>
    public required SourceReference Source { get; init => field = Guard.NotNull(value); }

    /// <summary>When it was recorded; what is known earlier does not see it.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Its place among the events of its day, for a day on which things happen twice; 0 by default.</summary>
    public int Sequence { get; init => field = NotNegative(value); }

    /// <summary>Who did it; null when it is not told.</summary>
    public OrganizationId? Actor { get; init; }

    /// <summary>What else is to be said; null for nothing.</summary>
    public LocalizedText? Remark { get; init; }

    /// <summary>A name of this record, unique in its course; null when nothing refers to it.</summary>
    public string? Id { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The id of the record in the same course that this one corrects; null when it corrects none.</summary>
    public string? Supersedes { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>
    /// When its source withdrew it, with nothing in its place; null while it stands. A register that is given such an event records both, and never gives
    /// one back where events that stand are asked for.
    /// </summary>
    public Instant? WithdrawnAt { get; init; }

    /// <summary>Whose course it belongs to; without blanks.</summary>
    internal abstract string Course { get; }

    /// <summary>Where such an event stands among those of one day.</summary>
    internal abstract int Rank { get; }

    /// <summary>The time of day by which it stands among those of one day and sequence, before its rank does.</summary>
    internal virtual LocalTime TimeOfDay => LocalTime.MinValue;

    private static int NotNegative(int sequence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        return sequence;
    }
}
