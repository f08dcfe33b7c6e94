using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Supervision;

/// <summary>How a supervised matter stands on a day (督查事项状态).</summary>
public sealed record MatterStatus
{
    internal MatterStatus(SupervisionMatter matter, MatterCourse course, LocalDate registeredOn, LocalDate day, WorkingDayCalendar calendar)
    {
        Matter = matter;
        State = course.State;
        LeadUnit = course.Assignment?.LeadUnit;
        SupportingUnits = course.Assignment?.SupportingUnits ?? [];
        RegisteredOn = registeredOn;
        AssignedOn = course.Assignment?.On;
        Due = course.Due;
        IsDueUnknown = course.IsDueUnknown;
        ReportedOn = course.ReportedOn;
        EndedOn = course.EndedOn;
        Evidence = course.Closure?.Evidence;
        TimesReassigned = course.TimesReassigned;
        TimesSentBack = course.TimesSentBack;
        TimesExtended = course.TimesExtended;
        IsExtensionPending = course.IsExtensionPending;
        Possible = course.Possible().ToValueList();
        var last = EndedOn ?? day;
        AgeDays = Period.DaysBetween(registeredOn, last);
        AgeWorkingDays = last == registeredOn ? 0 : calendar.CountWorkingDays(new DateRange(registeredOn.PlusDays(1), last));
        DaysLate = State != MatterState.Refused && Due is { } due ? Math.Max(0, Period.DaysBetween(due, ReportedOn ?? day)) : 0;
    }

    /// <summary>The matter.</summary>
    public SupervisionMatter Matter { get; }

    /// <summary>Its state.</summary>
    public MatterState State { get; }

    /// <summary>The unit that answers for it; null before it is assigned.</summary>
    public OrganizationId? LeadUnit { get; }

    /// <summary>The units that support the lead unit.</summary>
    public ValueList<OrganizationId> SupportingUnits { get; }

    /// <summary>The day of registration.</summary>
    public LocalDate RegisteredOn { get; }

    /// <summary>The day of assignment; null before it.</summary>
    public LocalDate? AssignedOn { get; }

    /// <summary>The last day in time, after extensions; null when there is none or the calendar does not reach so far.</summary>
    public LocalDate? Due { get; }

    /// <summary>Whether there is a due date that the calendar cannot tell yet.</summary>
    public bool IsDueUnknown { get; }

    /// <summary>The day of the report that waits for review or has passed it; null when there is none, also after it was sent back.</summary>
    public LocalDate? ReportedOn { get; }

    /// <summary>The day on which it was closed, or on which it was decided not to pursue it; null while it is open.</summary>
    public LocalDate? EndedOn { get; }

    /// <summary>What shows that it is done; null before it is closed.</summary>
    public SourceReference? Evidence { get; }

    /// <summary>How often it was given to another unit.</summary>
    public int TimesReassigned { get; }

    /// <summary>How often its report was sent back.</summary>
    public int TimesSentBack { get; }

    /// <summary>How often its due date was extended.</summary>
    public int TimesExtended { get; }

    /// <summary>Whether a request for an extension waits for a decision.</summary>
    public bool IsExtensionPending { get; }

    /// <summary>What can happen next.</summary>
    public ValueList<MatterEventKind> Possible { get; }

    /// <summary>The days since registration, until it ended or until the day asked for.</summary>
    public int AgeDays { get; }

    /// <summary>The working days after the day of registration, likewise; null when the calendar does not reach so far.</summary>
    public int? AgeWorkingDays { get; }

    /// <summary>
    /// The calendar days from the due date to the report that stands, or to the day asked for while there is none; 0 when in time or without a due date.
    /// </summary>
    public int DaysLate { get; }

    /// <summary>Whether it is open, the due date has passed, and no report stands; false on the due date itself.</summary>
    public bool IsOverdue => DaysLate > 0 && ReportedOn is null && !State.IsOver();

    /// <summary>
    /// Whether it was done in time: true once a report has passed that came on the due date at the latest, false once it is or was late, unknown while it
    /// is under way or its due date is not known. A slow review does not make a unit late.
    /// </summary>
    public Verdict InTime => State == MatterState.Refused || (Due is null && IsDueUnknown) ? Verdict.Unknown
        : DaysLate > 0 ? Verdict.False
        : State is MatterState.Passed or MatterState.Closed ? Verdict.True
        : Verdict.Unknown;
}
