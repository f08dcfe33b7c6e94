using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>An event to be reached by a date, with the evidence that it was (里程碑).</summary>
/// <remarks>
/// It is judged by <see cref="AsOf.Day"/> only, since it does not say when it was recorded; a host that needs vintages keeps
/// milestones in a <see cref="History{T}"/>.
/// </remarks>
public sealed record Milestone
{
    /// <summary>Creates a milestone.</summary>
    /// <param name="id">A short stable name, unique in its plan or project.</param>
    /// <param name="name">The event in words.</param>
    /// <param name="due">The last day in time.</param>
    public Milestone(string id, LocalizedText name, LocalDate due)
    {
        Id = id;
        Name = name;
        Due = due;
    }

    /// <summary>A short stable name, unique in its plan or project.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); }

    /// <summary>The event in words.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The last day in time (期限).</summary>
    public LocalDate Due { get; init => field = Dates.Checked(value, nameof(Due)); }

    /// <summary>The day on which the event happened; null when it is not known to have happened.</summary>
    public LocalDate? DoneOn { get; init; }

    /// <summary>What shows that it happened; null when nothing was given.</summary>
    public SourceReference? Evidence { get; init; }

    /// <summary>Whether the due day has come, the day itself included, done or not.</summary>
    /// <param name="asOf">The question.</param>
    /// <returns>Whether the question is asked for the due day or later.</returns>
    public bool IsDue(AsOf asOf) => Due <= asOf.Day;

    /// <summary>Whether the event has happened by the day of the question.</summary>
    /// <param name="asOf">The question.</param>
    /// <returns>Whether it happened on that day or before.</returns>
    public bool IsDone(AsOf asOf) => DoneOn <= asOf.Day;

    /// <summary>Whether the due day has passed without the event.</summary>
    /// <param name="asOf">The question.</param>
    /// <returns>False on the due day itself.</returns>
    public bool IsOverdue(AsOf asOf) => Due < asOf.Day && !IsDone(asOf);

    /// <summary>The days between the due day and the event, or the day of the question while the event has not happened.</summary>
    /// <param name="asOf">The question.</param>
    /// <returns>0 when in time.</returns>
    public int DaysLate(AsOf asOf) => Math.Max(0, Period.DaysBetween(Due, IsDone(asOf) ? DoneOn!.Value : asOf.Day));
}
