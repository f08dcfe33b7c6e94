using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>The texts of this room's issues.</summary>
internal static class ErrorMessages
{
    public static Issue NotAScheduleStatus(AssessmentStatus status, int index) => new(
        IssueCodes.NotAScheduleStatus,
        IssueLocation.At(FormattableString.Invariant($"$.scheduleBands[{index}].status")),
        new LocalizedText($"“{status.ToText(Language.Zh)}”不是进度分档的状态。", $"'{status.ToText(Language.En)}' is not a status of a schedule."),
        new LocalizedText("请用onTrack、atRisk或offTrack。", "Use onTrack, atRisk or offTrack."));

    public static Issue OverlappingBands(int first, int second) => new(
        IssueCodes.OverlappingBands,
        IssueLocation.At(FormattableString.Invariant($"$.scheduleBands[{second}]")),
        new LocalizedText($"第{second + 1}档与第{first + 1}档重叠。", $"Band {second + 1} overlaps band {first + 1}."),
        new LocalizedText("请改正界限，写明是否含本数。", "Correct the bounds, and which end is included."));

    public static LocalizedText NotAnObservedTime(string? text) => new(
        $"“{text}”不是日期、报告期或日期区间，如2020-12-31、2020、2020-Q3、2017-01-01..2021-12-31。",
        $"'{text}' is not a day, a period or a range, such as 2020-12-31, 2020, 2020-Q3 or 2017-01-01..2021-12-31.");
}
