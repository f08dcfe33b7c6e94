using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>Who has reported for a period and who has not (调度报送情况).</summary>
public sealed record DispatchStatus
{
    private DispatchStatus(ReportingDuty duty, ReportingPeriod period, LocalDate? due, UnitRoster roster, ValueList<UnitReport> reports, ValueList<UnitReport> others)
    {
        Duty = duty;
        Period = period;
        Due = due;
        Roster = roster;
        Reports = reports;
        Others = others;
    }

    /// <summary>The duty.</summary>
    public ReportingDuty Duty { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The last day in time; null when the calendar does not reach so far.</summary>
    public LocalDate? Due { get; }

    /// <summary>The units that are to report.</summary>
    public UnitRoster Roster { get; }

    /// <summary>Every unit of the roster, in its order.</summary>
    public ValueList<UnitReport> Reports { get; }

    /// <summary>What units handed in that are not on the roster.</summary>
    public ValueList<UnitReport> Others { get; }

    /// <summary>Whether the period is reported for at all: whether all of it lies within the time of the duty.</summary>
    public bool IsOwed => Duty.Valid.Contains(Period.ToDateRange());

    /// <summary>The units whose report is in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The units, in the order of the roster.</returns>
    public ValueList<OrganizationId> In(ReportState state) => Reports.Where(r => r.State == Guard.Defined(state)).Select(r => r.Unit).ToValueList();

    /// <summary>Finds who has reported.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="period">A period of the duty's kind.</param>
    /// <param name="organizations">The register of organisations.</param>
    /// <param name="members">Of which classes all members are listed.</param>
    /// <param name="log">What was handed in.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The status.</returns>
    /// <remarks>A report is missing only where the log is declared complete from the first day of the period to the day asked for.</remarks>
    /// <exception cref="ArgumentException">The period is of another kind.</exception>
    public static DispatchStatus Of(
        ReportingDuty duty, ReportingPeriod period, OrganizationRegister organizations, MemberLists members, DispatchLog log, WorkingDayCalendar calendar, AsOf asOf)
    {
        Guard.NotNull(duty);
        Guard.NotNull(log);
        var due = duty.DueOf(period, calendar).Day;
        var roster = UnitRoster.Of(duty.Units, organizations, members, asOf);
        var complete = period.Start <= asOf.Day && log.History.IsCompleteOver(new DateRange(period.Start, asOf.Day), asOf.KnownUntil, duty.Id.ToString());
        var others = log.UnitsOf(duty.Id, period, asOf).Except(roster.Units);
        return new DispatchStatus(duty, period, due, roster, Reports(roster.Units), Reports(others));

        ValueList<UnitReport> Reports(IEnumerable<OrganizationId> units) =>
            units.Select(u => UnitReport.Of(u, log.Of(duty.Id, u, period, asOf), due, period.End < asOf.Day, complete, asOf.Day, calendar)).ToValueList();
    }
}
