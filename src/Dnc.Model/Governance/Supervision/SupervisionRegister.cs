using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Supervision;

/// <summary>The register of supervised matters (督查台账): what is pursued, by whom, until when and how far it is.</summary>
/// <remarks>
/// <para>A matter is registered, approved, assigned, signed for, handled, reported, reviewed and closed; a report that does not pass goes back. More time
/// is asked for on the due date at the latest, and is granted or not. An event that the state of its matter does not allow is refused.</para>
/// <para>Every vintage is legal: an event is refused as well when it contradicts what has been recorded since. Two registers are equal when their
/// calendars have equal years and their histories are equal.</para>
/// </remarks>
public sealed class SupervisionRegister : IEquatable<SupervisionRegister>
{
    private readonly CourseLog<MatterEvent> _log;

    /// <summary>Creates a register without matters.</summary>
    /// <param name="calendar">The calendar by which limits in working days run.</param>
    public SupervisionRegister(WorkingDayCalendar calendar)
        : this(Guard.NotNull(calendar), CourseLog<MatterEvent>.Empty)
    {
    }

    private SupervisionRegister(WorkingDayCalendar calendar, CourseLog<MatterEvent> log) => (Calendar, _log) = (calendar, log);

    /// <summary>The register without matters, by the calendar of mainland China.</summary>
    public static SupervisionRegister Empty { get; } = new(WorkingDayCalendar.China);

    /// <summary>The calendar by which limits in working days run.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The log that the register is a view of.</summary>
    public History<MatterEvent> History => _log.History;

    /// <summary>Whether two registers have equal calendars and histories.</summary>
    public static bool operator ==(SupervisionRegister? left, SupervisionRegister? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two registers differ.</summary>
    public static bool operator !=(SupervisionRegister? left, SupervisionRegister? right) => !(left == right);

    /// <summary>The register with one more event.</summary>
    /// <param name="happened">The event. One that is there already changes nothing.</param>
    /// <returns>The new register, or the issue that prevents it: it says what state the matter is in and what can be recorded then.</returns>
    public Result<SupervisionRegister> Record(MatterEvent happened) => RecordAll([happened]);

    /// <summary>The register with more events. All of them are recorded, or none.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <returns>The new register, or the issues that prevent it.</returns>
    public Result<SupervisionRegister> RecordAll(IEnumerable<MatterEvent> events) => RecordAll(events, null);

    /// <summary>The register with an event withdrawn by its source, with nothing in its place.</summary>
    /// <param name="happened">The event as it was recorded.</param>
    /// <param name="recordedAt">When the withdrawal was recorded; after the event.</param>
    /// <returns>The new register, or the issues that prevent it: events that are left must be legal without it.</returns>
    public Result<SupervisionRegister> Withdraw(MatterEvent happened, Instant recordedAt) => Record(Guard.NotNull(happened) with { WithdrawnAt = recordedAt });

    /// <summary>The events of a matter, those of later days included.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="knownAt">The instant up to which records count; null for all.</param>
    /// <returns>The events in their order.</returns>
    public ValueList<MatterEvent> EventsOf(MatterId matter, Instant? knownAt = null) => _log.EventsOf(matter.ToString(), knownAt);

    /// <summary>How a matter stands.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The status; null when the matter is not registered by then.</returns>
    public MatterStatus? StatusOf(MatterId matter, AsOf asOf)
    {
        var course = MatterCourse.Of(_log.EventsOf(matter.ToString(), asOf), Calendar);
        return course is { Matter: { } item, RegisteredOn: { } registered } ? new MatterStatus(item, course, registered, asOf.Day, Calendar) : null;
    }

    /// <summary>How every matter stands that is registered by a day.</summary>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The matters with the lists and rankings over them.</returns>
    public MatterList Matters(AsOf asOf) => new(_log.Courses.Where(c => c.Length > 0).Select(c => StatusOf(MatterId.Parse(c), asOf)).OfType<MatterStatus>().ToValueList());

    /// <inheritdoc/>
    public bool Equals(SupervisionRegister? other) => other is not null && Calendar.Years == other.Calendar.Years && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SupervisionRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    /// <summary>Everything that was recorded, each event with its withdrawal.</summary>
    internal IEnumerable<MatterEvent> Records() => _log.Records();

    internal Result<SupervisionRegister> RecordAll(IEnumerable<MatterEvent> events, Func<RecordedEvent, IssueLocation>? at) =>
        Of(_log.Record(Guard.NotNull(events), Check, at));

    private CourseFault? Check(ValueList<MatterEvent> events) => MatterCourse.Of(events, Calendar).Fault;

    private Result<SupervisionRegister> Of(Result<CourseLog<MatterEvent>> log) =>
        log.TryGetValue(out var value) ? Result.Of(new SupervisionRegister(Calendar, value)) : Result.Failed<SupervisionRegister>(log.Issues);
}
