using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Services.Cases;

/// <summary>How a case of an enterprise stands (诉求状态).</summary>
public sealed record CaseStatus
{
    internal CaseStatus(CaseCourse course, CaseProcedure procedure, LocalDateTime now, WorkingDayCalendar calendar)
    {
        Case = course.Item!;
        State = course.State;
        LeadUnit = course.Assignment?.LeadUnit;
        SupportingUnits = course.Assignment?.SupportingUnits ?? [];
        RegisteredOn = course.Taken[0].On;
        ResolvedOn = course.Resolution?.On;
        Outcome = course.Resolution?.Outcome;
        EndedOn = course.EndedOn;
        Answer = course.Revisit?.Answer;
        TimesReassigned = course.TimesReassigned;
        TimesEscalated = course.Times(CaseEventKind.Escalation);
        TimesReopened = course.Times(CaseEventKind.Reopening);
        Possible = course.Possible().ToValueList();
        Clocks = (procedure.Class(Case.Class)?.Clocks ?? []).SelectMany(c => ClockRun.Of(c, course.Taken, now, calendar)).ToValueList();
        var last = ResolvedOn ?? EndedOn ?? now.Date;
        AgeDays = Period.DaysBetween(RegisteredOn, last);
        AgeWorkingDays = last == RegisteredOn ? 0 : calendar.CountWorkingDays(new DateRange(RegisteredOn.PlusDays(1), last));
    }

    /// <summary>The case.</summary>
    public EnterpriseCase Case { get; }

    /// <summary>Its state.</summary>
    public CaseState State { get; }

    /// <summary>The unit that answers for it; null before it is given to one.</summary>
    public OrganizationId? LeadUnit { get; }

    /// <summary>The units that support the lead unit.</summary>
    public ValueList<OrganizationId> SupportingUnits { get; }

    /// <summary>The day of registration.</summary>
    public LocalDate RegisteredOn { get; }

    /// <summary>The day on which it was disposed of last; null while it is not, also after it was taken up again.</summary>
    public LocalDate? ResolvedOn { get; }

    /// <summary>How it was disposed of; null while it is not.</summary>
    public CaseOutcome? Outcome { get; }

    /// <summary>The day on which it was struck off the list or taken back; null before.</summary>
    public LocalDate? EndedOn { get; }

    /// <summary>
    /// What the enterprise said when it was asked after the case was disposed of last; <see cref="CaseAnswer.NotReached"/> only where it never answered; null
    /// when it has not been asked.
    /// </summary>
    public CaseAnswer? Answer { get; }

    /// <summary>How often it was given to another unit.</summary>
    public int TimesReassigned { get; }

    /// <summary>How often it went to a higher level.</summary>
    public int TimesEscalated { get; }

    /// <summary>How often it was taken up again.</summary>
    public int TimesReopened { get; }

    /// <summary>What can happen next.</summary>
    public ValueList<CaseEventKind> Possible { get; }

    /// <summary>The runs of its clocks, in the order of the clocks of its class; empty when it has no class.</summary>
    public ValueList<ClockRun> Clocks { get; }

    /// <summary>The days since registration, until it was disposed of, ended, or until the day asked for.</summary>
    public int AgeDays { get; }

    /// <summary>The working days after the day of registration, likewise; null when the calendar does not reach so far.</summary>
    public int? AgeWorkingDays { get; }

    /// <summary>Whether somebody still has to dispose of it.</summary>
    public bool IsOpen => State.IsOpen();

    /// <summary>Whether the time of one of its clocks has run out while the clock runs.</summary>
    public bool IsOverdue => Clocks.Any(c => c.IsOverdue);

    /// <summary>Whether the enterprise is not satisfied with how it was disposed of, and it was not taken up again.</summary>
    public bool IsLeftDissatisfied => Answer == CaseAnswer.Dissatisfied;
}
