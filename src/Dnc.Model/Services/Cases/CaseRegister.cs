using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Services.Cases;

/// <summary>The register of what enterprises ask for (企业诉求台账): collected, answered, disposed of, asked about, and taken up again where need be.</summary>
/// <remarks>
/// <para>An event that the state of its case does not allow is refused. Every vintage is legal: an event is refused as well when it contradicts what has
/// been recorded since.</para>
/// <para>Plan, commitment 103b. Two registers are equal when their procedures, the years of their calendars and their histories are equal.</para>
/// </remarks>
public sealed class CaseRegister : IEquatable<CaseRegister>
{
    private readonly CourseLog<CaseEvent> _log;

    /// <summary>Creates a register without cases.</summary>
    /// <param name="procedure">The classes with their clocks, and the topics.</param>
    /// <param name="calendar">The calendar by which limits in working days run; null for that of mainland China.</param>
    public CaseRegister(CaseProcedure procedure, WorkingDayCalendar? calendar = null)
        : this(Guard.NotNull(procedure), calendar ?? WorkingDayCalendar.China, CourseLog<CaseEvent>.Empty)
    {
    }

    private CaseRegister(CaseProcedure procedure, WorkingDayCalendar calendar, CourseLog<CaseEvent> log) => (Procedure, Calendar, _log) = (procedure, calendar, log);

    /// <summary>The register without cases, classes and topics, by the calendar of mainland China.</summary>
    public static CaseRegister Empty { get; } = new(CaseProcedure.Empty);

    /// <summary>The classes with their clocks, and the topics.</summary>
    public CaseProcedure Procedure { get; }

    /// <summary>The calendar by which limits in working days run.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The log that the register is a view of.</summary>
    public History<CaseEvent> History => _log.History;

    /// <summary>Whether two registers have equal procedures, calendars and histories.</summary>
    public static bool operator ==(CaseRegister? left, CaseRegister? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two registers differ.</summary>
    public static bool operator !=(CaseRegister? left, CaseRegister? right) => !(left == right);

    /// <summary>The register with one more event.</summary>
    /// <param name="happened">The event. One that is there already changes nothing.</param>
    /// <returns>The new register, or the issue that prevents it: it says what state the case is in and what can be recorded then.</returns>
    public Result<CaseRegister> Record(CaseEvent happened) => RecordAll([happened]);

    /// <summary>The register with more events. All of them are recorded, or none.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <returns>The new register, or the issues that prevent it.</returns>
    public Result<CaseRegister> RecordAll(IEnumerable<CaseEvent> events) => RecordAll(events, null);

    /// <summary>The register with an event withdrawn by its source, with nothing in its place.</summary>
    /// <param name="happened">The event as it was recorded.</param>
    /// <param name="recordedAt">When the withdrawal was recorded; after the event.</param>
    /// <returns>The new register, or the issues that prevent it: events that are left must be legal without it.</returns>
    public Result<CaseRegister> Withdraw(CaseEvent happened, Instant recordedAt) => Record(Guard.NotNull(happened) with { WithdrawnAt = recordedAt });

    /// <summary>The events of a case, those of later days included.</summary>
    /// <param name="id">The case.</param>
    /// <param name="knownAt">The instant up to which records count; null for all.</param>
    /// <returns>The events in their order.</returns>
    public ValueList<CaseEvent> EventsOf(CaseId id, Instant? knownAt = null) => _log.EventsOf(id.ToString(), knownAt);

    /// <summary>How a case stands.</summary>
    /// <param name="id">The case.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <param name="until">The time of day up to which the day counts; null for the whole day.</param>
    /// <returns>The status; null when the case is not registered by then.</returns>
    public CaseStatus? StatusOf(CaseId id, AsOf asOf, LocalTime? until = null)
    {
        var now = asOf.Day + (until ?? LocalTime.MaxValue);
        var course = CaseCourse.Of(_log.EventsOf(id.ToString(), asOf).Where(e => e.Earliest <= now), Procedure);
        return course.Item is null ? null : new CaseStatus(course, Procedure, now, Calendar);
    }

    /// <summary>How every case stands that is registered by a day.</summary>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <param name="until">The time of day up to which the day counts; null for the whole day.</param>
    /// <returns>The cases with the lists and counts over them.</returns>
    public CaseList Cases(AsOf asOf, LocalTime? until = null) => new(
        Procedure,
        _log.Courses.Where(c => c.Length > 0).Select(c => StatusOf(CaseId.Parse(c), asOf, until)).OfType<CaseStatus>().ToValueList());

    /// <inheritdoc/>
    public bool Equals(CaseRegister? other) => other is not null && Procedure == other.Procedure && Calendar.Years == other.Calendar.Years && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CaseRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Procedure, History);

    /// <summary>Everything that was recorded, each event with its withdrawal.</summary>
    internal IEnumerable<CaseEvent> Records() => _log.Records();

    internal Result<CaseRegister> RecordAll(IEnumerable<CaseEvent> events, Func<RecordedEvent, IssueLocation>? at)
    {
        var log = _log.Record(Guard.NotNull(events), own => CaseCourse.Of(own, Procedure).Fault, at);
        return log.TryGetValue(out var value) ? Result.Of(new CaseRegister(Procedure, Calendar, value)) : Result.Failed<CaseRegister>(log.Issues);
    }
}
