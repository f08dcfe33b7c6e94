using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>How the report of a unit for a period stands (单位报送情况).</summary>
public sealed record UnitReport
{
    private UnitReport(OrganizationId unit, ReportState state) => (Unit, State) = (unit, state);

    /// <summary>The unit.</summary>
    public OrganizationId Unit { get; }

    /// <summary>How its report stands. A report that was sent back does not count: the one that stands decides.</summary>
    public ReportState State { get; }

    /// <summary>The day of the report that stands; null when there is none.</summary>
    public LocalDate? ReceivedOn { get; private init; }

    /// <summary>The day of the first report, which may have been sent back; null when there is none.</summary>
    public LocalDate? FirstReceivedOn { get; private init; }

    /// <summary>Whether the report that stands was accepted.</summary>
    public bool IsAccepted { get; private init; }

    /// <summary>How often it was sent back.</summary>
    public int TimesSentBack { get; private init; }

    /// <summary>Why it was sent back last; null when it was not, or nobody said why.</summary>
    public LocalizedText? Reason { get; private init; }

    /// <summary>
    /// The working days after the due date until the report that stands, or until the day asked for; 0 when in time, null when the due date or the
    /// calendar is not known.
    /// </summary>
    public int? WorkingDaysLate { get; private init; }

    internal static UnitReport Of(OrganizationId unit, ValueList<Submission> submissions, LocalDate? due, bool isEnded, bool isComplete, LocalDate day, WorkingDayCalendar calendar)
    {
        // What stands is the first receipt since the last return: a supplement to a report in time does not make it late.
        var since = submissions.Reverse().TakeWhile(s => s.Kind != SubmissionKind.Return).ToList();
        var standing = since.FindLast(s => s.Kind == SubmissionKind.Receipt);
        var state = (standing, submissions.Count, due) switch
        {
            ({ }, _, null) => ReportState.DueUnknown,
            ({ } received, _, { } last) => received.On <= last ? ReportState.InTime : ReportState.Late,
            (null, > 0, _) => ReportState.SentBack,
            (_, _, { } last) when day <= last => ReportState.NotDueYet,
            (_, _, null) => isEnded ? ReportState.NotRecorded : ReportState.NotDueYet,
            _ => isComplete ? ReportState.Missing : ReportState.NotRecorded,
        };
        var until = standing?.On ?? day;
        return new UnitReport(unit, state)
        {
            ReceivedOn = standing?.On,
            FirstReceivedOn = submissions.FirstOrDefault(s => s.Kind == SubmissionKind.Receipt)?.On,
            IsAccepted = since.Exists(s => s.Kind == SubmissionKind.Acceptance),
            TimesSentBack = submissions.Count(s => s.Kind == SubmissionKind.Return),
            Reason = submissions.LastOrDefault(s => s.Kind == SubmissionKind.Return)?.Reason,
            WorkingDaysLate = due is not { } limit || state == ReportState.NotRecorded ? null
                : until <= limit ? 0
                : calendar.CountWorkingDays(new DateRange(limit.PlusDays(1), until)),
        };
    }
}
