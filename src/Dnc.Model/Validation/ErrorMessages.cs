using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Validation;

/// <summary>The texts of this room's issues.</summary>
internal static class ErrorMessages
{
    public static ShapeFault NoUpperEnd() => new(
        IssueCodes.BoundEndsDoNotFit,
        new("“between”须有上限。", "The comparator between has no upper end."),
        new("请补上“upper”。", "Add 'upper'."));

    public static ShapeFault NeedlessUpperEnd(Comparator comparator) => new(
        IssueCodes.BoundEndsDoNotFit,
        new($"比较词“{comparator.ToText(Language.Zh)}”没有上限。", $"The comparator '{comparator.ToText(Language.En)}' has no upper end."),
        new("请删去“upper”，或改用between。", "Remove 'upper', or use between."));

    public static ShapeFault UpperEndDoesNotFit(Quantity lower, Quantity upper) => new(
        IssueCodes.BoundEndsDoNotFit,
        new($"上限“{upper}”应可与下限“{lower}”相比，且不小于它。", $"The upper end '{upper}' should compare with the lower end '{lower}' and not be below it."),
        new("请改正上限或下限。", "Correct one of the ends."));

    public static ShapeFault NeedlessTolerance(Comparator comparator) => new(
        IssueCodes.ToleranceDoesNotFit,
        new($"允许偏差只用于“左右”，此处比较词是“{comparator.ToText(Language.Zh)}”。", $"A tolerance is for about; the comparator here is '{comparator.ToText(Language.En)}'."),
        new("请删去“tolerance”，或改用about。", "Remove 'tolerance', or use about."));

    public static ShapeFault OneWidth() => new(
        IssueCodes.ToleranceDoesNotFit,
        new("允许偏差应写relative或absolute之一。", "A tolerance states either relative or absolute."),
        new("请写其中一个，如\"relative\": \"5%\"。", "Write one of them, such as \"relative\": \"5%\"."));

    public static ShapeFault NegativeWidth() => new(
        IssueCodes.ToleranceDoesNotFit,
        new("允许偏差不能为负。", "A tolerance is not negative."),
        new("请写不带负号的偏差。", "Write it without the sign."));

    public static ShapeFault WidthInPercent() => new(
        IssueCodes.ToleranceDoesNotFit,
        new("以百分比写的绝对偏差有歧义。", "An absolute tolerance in percent could also be a share of the figure."),
        new("请用relative，或以百分点写出。", "Use relative, or write percentage points."));

    public static ShapeFault ToleranceDoesNotFit(Quantity quantity) => new(
        IssueCodes.ToleranceDoesNotFit,
        new($"允许偏差的单位与“{quantity}”不符。", $"The tolerance does not fit '{quantity}'."),
        new("请用相同单位；对百分比请用百分点。", "Use a unit that compares; for a percentage use percentage points."));

    public static ShapeFault StepsNotRising() => new(
        IssueCodes.StepsNotRising,
        new("节点的日期没有逐个推后。", "The days of the steps do not rise."),
        new("请按日期先后排列，每日只写一个节点。", "Order the steps by day, one a day."));

    public static ShapeFault NotTwelveMonths() => new(
        IssueCodes.MonthlySharesDoNotFit,
        new("分月比重应为一月至十二月各一项，依次排列。", "There should be one share for each month from 1 to 12, in this order."),
        new("请补足并按月排列。", "Add what is missing, and order them by month."));

    public static ShapeFault SharesDoNotAddUp() => new(
        IssueCodes.MonthlySharesDoNotFit,
        new("各月比重应不为负，合计恰为100%。", "The shares should not be negative and should add up to exactly 100 %."),
        new("请改正比重。", "Correct the shares."));

    public static ShapeFault UnitSpelling(string spelling) => new(
        IssueCodes.UnitSpelling,
        new($"单位写法“{spelling}”可能被读成前面数字的一部分。", $"The spelling '{spelling}' of a unit could be taken for a part of the figure before it."),
        new("单位不以数字、标点、空格、万或亿开头，且不过长。", "A unit does not begin with a digit, a sign, a space, 万 or 亿, and is not long."));

    public static ShapeFault TwoEnds(string first, string second) => new(
        IssueCodes.BandEndsDoNotFit,
        new($"{first}与{second}只能写一个。", $"Only one of {first} and {second} can be stated."),
        new("请删去其中一个。", "Remove one of them."));

    public static ShapeFault EmptyBand() => new(
        IssueCodes.BandEndsDoNotFit,
        new("此档的两端之间没有数值。", "There is nothing between the ends of this band."),
        new("请改正界限。", "Correct the ends."));

    public static ShapeFault OptionIds() => new(
        IssueCodes.DuplicateId,
        new("选项的标识有重复。", "Two options have one identifier."),
        new("请为每个选项使用不同的标识。", "Give each option an identifier of its own."));

    public static ShapeFault UnknownOption(IEnumerable<string> chosen, IEnumerable<string> known)
    {
        var options = known.ToList();
        var odd = chosen.FirstOrDefault(c => !options.Contains(c)) ?? "";
        return new ShapeFault(
            IssueCodes.UnknownOption,
            new($"所选“{odd}”不是此问题的选项：{string.Join("、", options)}。", $"The choice '{odd}' is not one of the options {string.Join(", ", options)}."),
            new("请改正所选项，或补上该选项。", "Correct the choice, or add the option."));
    }

    public static ShapeFault PartsDoNotCompare() => new(
        IssueCodes.UnitMismatch,
        new("各部分的单位不能相比。", "The parts are in units that do not compare."),
        new("请使用与目标相同的单位。", "Use the unit of the target."));

    public static Issue UnusedIndicator(string path, IndicatorId id) => Warning(
        IssueCodes.UnusedIndicator,
        path,
        new($"没有目标使用指标“{id}”。", $"No target uses the indicator '{id}'."),
        new("若只用于观测，可以保留。", "It may stay if it is only observed."));

    public static Issue NoLeadActor(string path, CommitmentId id) => Warning(
        IssueCodes.NoLeadActor,
        path,
        new($"“{id}”没有牵头单位。", $"Nobody leads '{id}'."),
        new("请写明由谁牵头负责。", "State who answers for it."));

    public static Issue InferredActors(string path, CommitmentId id) => Warning(
        IssueCodes.InferredActors,
        path,
        new($"“{id}”的责任主体都是推断的。", $"All actors of '{id}' are inferred."),
        new("请与责任清单核对。", "Check them against a list of responsibilities."));

    public static Issue NoBaseline(string path, CommitmentId id) => Warning(
        IssueCodes.NoBaseline,
        path,
        new($"目标“{id}”没有基期值，进度只能按完成率计算。", $"The target '{id}' has no baseline; its progress can only be the share reached."),
        new("请补上规划期初的数值和来源。", "Add the value at the start of the plan and its source."));

    public static Issue UnspecifiedNumber(string path, CommitmentId id) => Warning(
        IssueCodes.UnspecifiedNumber,
        path,
        new($"“{id}”没有写明个数。", $"'{id}' does not say how many."),
        new("请写明个数，或用解释口径给出。", "State the number, or give it by an interpretation."));

    public static Issue OpenQuestion(string path, InterpretationId id) => Warning(
        IssueCodes.OpenQuestion,
        path,
        new($"解释口径“{id}”尚未选定。", $"Nobody has chosen a reading of '{id}'."),
        new("请由有权机关选定并记录依据。", "Let those who are entitled to choose do so, and record the basis."));

    public static Issue DueBeyondCalendar(string path, LocalDate due) => Warning(
        IssueCodes.DueBeyondCalendar,
        path,
        new($"期限{NodaTime.Text.LocalDatePattern.Iso.Format(due)}不在已公布工作日的年份内。", $"The due date {NodaTime.Text.LocalDatePattern.Iso.Format(due)} lies outside the years whose working days are published."),
        new("以工作日计算的时限届时再核。", "Count time limits in working days when the notice of that year is out."));

    private static Issue Warning(string code, string path, LocalizedText message, LocalizedText advice) =>
        new(code, IssueLocation.At(path), message, advice, IssueSeverity.Warning);
}
