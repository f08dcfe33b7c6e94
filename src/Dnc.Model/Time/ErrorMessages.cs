using System.Globalization;
using Dnc.Model.Primitives;

namespace Dnc.Model.Time;

/// <summary>The issues of this room, with their texts.</summary>
internal static class ErrorMessages
{
    public static Issue NotADateRange(string? text) => Found(
        IssueCodes.NotADateRange,
        new($"“{text}”不是日期区间。", $"'{text}' is not a range of dates."),
        new(
            "请写成“2017-01-01..2021-12-31”（首尾两日均计入）、单日“2020-12-31”或无终点的“2017-01-01..”，终点不早于起点。",
            "Write 2017-01-01..2021-12-31 (both days included), one day as 2020-12-31, or 2017-01-01.. without an end; the end is not before the start."));

    public static Issue NotAReportingPeriod(string? text) => Found(
        IssueCodes.NotAReportingPeriod,
        new($"“{text}”不是报告期。", $"'{text}' is not a reporting period."),
        new(
            Invariant($"请写成“2019”“2019-H1”“2019-Q2”或“2019-06”，年份为{ReportingPeriod.MinYear}至{ReportingPeriod.MaxYear}。"),
            Invariant($"Write 2019, 2019-H1, 2019-Q2 or 2019-06, with a year from {ReportingPeriod.MinYear} to {ReportingPeriod.MaxYear}.")));

    public static Issue NotAnAsOf(string? text) => Found(
        IssueCodes.NotAnAsOf,
        new($"“{text}”不是基准日。", $"'{text}' is not an as-of question."),
        new(
            "请写成“2021-12-31”“2021-12-31 known 2022-06-30”或“2021-12-31 known 2022-06-30T02:00:00Z”。",
            "Write 2021-12-31, 2021-12-31 known 2022-06-30, or 2021-12-31 known 2022-06-30T02:00:00Z."));

    public static Issue EntryContradictsItself(string entry) => Found(
        IssueCodes.EntryContradictsItself,
        new(
            $"同一来源就同一事项、同一时段在同一时刻已有内容不同的记录：{entry}。",
            $"The same source already has an entry with another content for this subject, range and recording time: {entry}."),
        new(
            "更正请用更晚的记录时刻；确属两条记录的，请分别给出编号。",
            "Give a correction a later recording time; give two entries that are both meant different ids."));

    public static Issue EntryIdTaken(string id, string entry) => Found(
        IssueCodes.EntryIdTaken,
        new($"编号“{id}”已属于另一条记录：{entry}。", $"The id '{id}' already belongs to another entry: {entry}."),
        new("请为新记录另取编号；更正请用新编号并注明所取代的编号。", "Choose another id; a correction has an id of its own and names the id that it supersedes."));

    public static Issue CorrectionNotLater(string superseded, string entry) => Found(
        IssueCodes.CorrectionNotLater,
        new(
            $"取代“{superseded}”的记录并不晚于被取代的记录：{entry}。",
            $"The entry that supersedes '{superseded}' is not recorded after it: {entry}."),
        new("更正的记录时刻应晚于被更正的记录。", "Record a correction later than the entry that it corrects."));

    public static Issue NotATimeLimit(string? text) => Found(
        IssueCodes.NotATimeLimit,
        new($"“{text}”不是时限。", $"'{text}' is not a time limit."),
        new(
            Invariant($"请写成“20个工作日”“30日”“24小时”或“60分钟”，数值为0至{TimeLimit.MaxAmount}的整数。"),
            Invariant($"Write 20 working days, 30 calendar days, 24 hours or 60 minutes, with a whole number from 0 to {TimeLimit.MaxAmount}.")));

    public static Issue NotRegistered(string course, RecordedEvent happened, LocalizedText name) => Found(
        IssueCodes.NotRegistered,
        new LocalizedText(
            $"{Dates.Text(happened.On)}的“{name.Zh}”说的是{course}，而它此前没有登记。",
            $"'{name.En}' of {Dates.Text(happened.On)} is about {course}, which has not been registered by then."),
        new LocalizedText("请先登记，或核对标识和日期。", "Register it first, or check the identifier and the day."));

    public static Issue AlreadyRegistered(string course, RecordedEvent happened) => Found(
        IssueCodes.AlreadyRegistered,
        new LocalizedText(
            $"{course}已登记，不能在{Dates.Text(happened.On)}再次登记。",
            $"{course} is registered already and cannot be registered again on {Dates.Text(happened.On)}."),
        new LocalizedText("请换用新的标识；更正登记内容时，请指明所更正的记录。", "Use another identifier; to correct what is registered, name the record that is superseded."));

    public static Issue EventNotPossible(string course, RecordedEvent happened, LocalizedText name, LocalizedText state, IEnumerable<LocalizedText> possible)
    {
        var next = possible.ToList();
        return Found(
            IssueCodes.EventNotPossible,
            new LocalizedText(
                $"{course}在{Dates.Text(happened.On)}的状态是“{state.Zh}”，不能登记“{name.Zh}”。",
                $"On {Dates.Text(happened.On)} the state of {course} is '{state.En}', in which no '{name.En}' can be recorded."),
            next.Count == 0
                ? new LocalizedText("该事项已了结，请核对日期，或更正先前的记录。", "It is over; check the day, or correct what was recorded before.")
                : new LocalizedText($"此时可登记：{string.Join("、", next.Select(n => n.Zh))}。", $"What can be recorded then: {string.Join(", ", next.Select(n => n.En))}."));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Issue Found(string code, LocalizedText message, LocalizedText advice) => new(code, IssueLocation.Whole, message, advice);
}
