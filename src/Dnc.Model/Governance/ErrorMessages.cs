using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Governance.Supervision;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance;

/// <summary>The texts of this room's issues.</summary>
internal static class ErrorMessages
{
    public static Issue ExtensionTooLate(string matter, ExtensionRequest request, LocalDate due) => Whole(
        IssueCodes.ExtensionTooLate,
        new LocalizedText(
            $"{matter}的办理期限是{Dates.Text(due)}，{Dates.Text(request.On)}申请延期已过期限。",
            $"{matter} is due on {Dates.Text(due)}; an extension requested on {Dates.Text(request.On)} comes too late."),
        new LocalizedText("延期须在期限届满前（含当日）申请；请核对日期。", "An extension is requested on the due date at the latest; check the day."));

    public static Issue DueNotLater(string matter, LocalDate found, LocalDate due) => Whole(
        IssueCodes.DueNotLater,
        new LocalizedText($"{matter}的新期限{Dates.Text(found)}不晚于现有期限{Dates.Text(due)}。", $"The new due date of {matter}, {Dates.Text(found)}, is not later than the one in force, {Dates.Text(due)}."),
        new LocalizedText("请填写更晚的日期；期限不变时不必填写。", "Give a later date, or none when the due date stays."));

    public static Issue NoExtensionRequested(string matter, RecordedEvent decision) => Whole(
        IssueCodes.NoExtensionRequested,
        new LocalizedText($"{matter}在{Dates.Text(decision.On)}没有待审批的延期申请。", $"On {Dates.Text(decision.On)} no request for an extension of {matter} waits for a decision."),
        new LocalizedText("请先登记延期申请，写明理由和新期限。", "Record the request first, with its reason and the new due date."));

    public static Issue ExtensionPending(string matter, ExtensionRequest request, LocalDate since) => Whole(
        IssueCodes.ExtensionPending,
        new LocalizedText(
            $"{matter}在{Dates.Text(since)}的延期申请尚未审批，不能在{Dates.Text(request.On)}再次申请。",
            $"The extension of {matter} requested on {Dates.Text(since)} is not decided, so that none can be requested on {Dates.Text(request.On)}."),
        new LocalizedText("请先登记审批结果。", "Record the decision first."));

    public static Issue NothingToAnswer(Submission answer) => Whole(
        IssueCodes.NothingToAnswer,
        new LocalizedText(
            $"{Dates.Text(answer.On)}没有{answer.Unit}报送的{answer.Period}“{answer.Duty}”待审核。",
            $"On {Dates.Text(answer.On)} no report '{answer.Duty}' of {answer.Unit} for {answer.Period} waits for an answer."),
        new LocalizedText("请先登记收到报送，再登记退回或通过。", "Record that the report was received before it is sent back or accepted."));

    public static LocalizedText SharesDoNotAddUp(string sum) => new($"各单位分成合计{sum}，应为100%。", $"The shares of the units add up to {sum} and not to 100%.");

    public static Issue UnknownDuty(DutyId duty, IEnumerable<DutyId> known) => Whole(
        IssueCodes.UnknownDuty,
        new LocalizedText($"没有报送事项“{duty}”。", $"There is no reporting duty '{duty}'."),
        Spelling.Nearest(duty.ToString(), known.Select(d => d.ToString())) is { } near
            ? new LocalizedText($"是否应为“{near}”？", $"Is '{near}' meant?")
            : new LocalizedText("请先列出该报送事项。", "List the duty first."));

    public static Issue DuplicateDuty(DutyId duty) => Whole(
        IssueCodes.DuplicateDuty,
        new LocalizedText($"报送事项标识“{duty}”重复。", $"The reporting duty '{duty}' is there twice."),
        new LocalizedText("请为每个报送事项使用不同的标识。", "Give each duty an identifier of its own."));

    public static Issue OtherPeriodKind(DutyId duty, ReportingPeriod period, PeriodKind kind) => Whole(
        IssueCodes.OtherPeriodKind,
        new LocalizedText($"“{duty}”的报送期不能是{period}：该事项的周期不同。", $"'{duty}' cannot be reported for {period}: it is due for periods of another kind."),
        new LocalizedText($"请填写如{ReportingPeriod.Of(period.Start, kind)}的报送期。", $"Give a period such as {ReportingPeriod.Of(period.Start, kind)}."));

    private static Issue Whole(string code, LocalizedText message, LocalizedText advice) => new(code, IssueLocation.Whole, message, advice);
}
