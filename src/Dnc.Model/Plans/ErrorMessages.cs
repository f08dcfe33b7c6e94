using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Plans;

/// <summary>The issues of this room, with their texts.</summary>
internal static class ErrorMessages
{
    private const int LongestCircle = 10;

    public static Issue DuplicateId(string path, string id) => Found(
        IssueCodes.DuplicateId,
        path,
        new($"“{id}”在此列表中已经用过。", $"'{id}' is used before in this list."),
        new("请为每一项使用不同的标识；同一指标只分解一次。", "Give each item an identifier of its own; a target is split once."));

    public static Issue UnknownReference(string path, string list, string id, string? nearest) => Found(
        IssueCodes.UnknownReference,
        path,
        new($"“{id}”不在{list}中。", $"'{id}' is not one of the {list}."),
        nearest is null
            ? new($"请先在{list}中列出，或改正标识。", $"List it in {list} first, or correct the identifier.")
            : new($"是否应为“{nearest}”？", $"Did you mean '{nearest}'?"));

    public static Issue CyclicSection(string path, IReadOnlyList<string> circle) => Found(
        IssueCodes.CyclicSection,
        path,
        new($"章节隶属关系成环：{Circle(circle)}。", $"The sections are parts of each other in a circle: {Circle(circle)}."),
        new("请删去其中一个上级关系。", "Remove one of the parents."));

    public static Issue EmptySection(string path, SectionId id) => Found(
        IssueCodes.EmptySection,
        path,
        new($"章节“{id}”及其下级没有承诺事项。", $"Neither the section '{id}' nor its parts have a commitment."),
        new("请补录其内容，或删去该章节。", "Add what it promises, or remove the section."),
        IssueSeverity.Warning);

    public static Issue CyclicGoal(string path, IReadOnlyList<string> circle) => Found(
        IssueCodes.CyclicGoal,
        path,
        new($"目的表述互为支撑成环：{Circle(circle)}。", $"The goals serve each other in a circle: {Circle(circle)}."),
        new("请删去其中一个支撑关系；目的不能支撑自身。", "Remove one of the references; a goal does not serve itself."));

    public static Issue GoalNotServed(string path, CommitmentId id) => Found(
        IssueCodes.GoalNotServed,
        path,
        new($"支撑“{id}”的只有目的表述，没有可判断的事项。", $"Only goals serve '{id}'; nothing that can be judged does."),
        new("请列出支撑它的举措、目标或其他事项。", "Name a measure, a target or another commitment that serves it."));

    public static Issue VisionIsAGoal(string path, CommitmentKind kind) => Found(
        IssueCodes.VisionIsAGoal,
        path,
        new($"目的表述（vision）的力度只用于goal，此处是{Word(kind)}。", $"The strength vision is that of a goal; this is a {Word(kind)}."),
        new("请改为goal，或改用原文动词的力度。", "Make it a goal, or use the strength of the verb in the text."));

    public static Issue MissingInstrument(string path, CommitmentId id) => Found(
        IssueCodes.MissingInstrument,
        path,
        new($"举措“{id}”没有政策工具。", $"The measure '{id}' has no instrument."),
        new("请写明它靠什么实施。", "State what it works with."));

    public static Issue ClauseInOtherSection(string path, string found, SectionId section) => Found(
        IssueCodes.ClauseInOtherSection,
        path,
        new($"条文出处写的是“{found}”，而事项在章节“{section}”。", $"The clause names the section '{found}', the commitment stands in '{section}'."),
        new("请使两者一致，或在条文出处中省去章节。", "Make the two agree, or leave the section out of the clause."));

    public static Issue SourceDiffers(string path, string id) => Found(
        IssueCodes.SourceDiffers,
        path,
        new($"基期来源“{id}”与方案所列同名文件内容不同。", $"The source '{id}' of the baseline differs from the plan's document of that name."),
        new("请使用方案所列的文件。", "Use the document that the plan lists."));

    public static Issue OvertakenOutsidePeriod(string path, LocalDate on, DateRange period) => Found(
        IssueCodes.OvertakenOutsidePeriod,
        path,
        new($"被取代之日{Day(on)}不在规划期{period}内。", $"The day {Day(on)} on which it was overtaken is not in the period {period} of the plan."),
        new("请核对日期。", "Check the date."),
        IssueSeverity.Warning);

    public static Issue OpenPeriod(DateRange period) => Found(
        IssueCodes.OpenPeriod,
        "$.period",
        new($"规划期“{period}”没有终点。", $"The period '{period}' of the plan has no end."),
        new("请写明最后一日，如2017-01-01..2021-12-31。", "State the last day, as in 2017-01-01..2021-12-31."));

    public static Issue NoDocument() => Found(
        IssueCodes.NoDocument,
        "$.documents",
        new("没有列出方案的文本。", "The text of the plan is not listed."),
        new("请把方案文本列为第一个文件，条文默认出自该文件。", "List the text of the plan as the first document; clauses come from it unless they say otherwise."));

    public static Issue OutsidePeriod(string path, LocalDate day, DateRange period) => OutsidePeriod(path, Day(day), period);

    public static Issue OutsidePeriod(string path, DateRange window, DateRange period) => OutsidePeriod(path, window.ToString(), period);

    public static Issue StatisticAfterDue(string path, DateRange window, LocalDate due) => Found(
        IssueCodes.StatisticAfterDue,
        path,
        new($"统计时段{window}晚于期限{Day(due)}才结束。", $"The figure covers {window} and is complete only after the due date {Day(due)}."),
        new("请提前统计时段，或推迟期限。", "End the figure by the due date, or move the due date."));

    public static Issue UnitMismatch(string path, Quantity quantity, Unit expected) => Found(
        IssueCodes.UnitMismatch,
        path,
        new($"“{quantity}”的单位应可与“{expected.Zh}”相比。", $"'{quantity}' should be in a unit that compares with '{expected}'."),
        new("请改正单位，或改正指标的单位。", "Correct the unit here, or that of the indicator."));

    public static Issue StatisticDoesNotFit(string path, Statistic statistic, Indicator indicator) => Found(
        IssueCodes.StatisticDoesNotFit,
        path,
        new(
            $"指标“{indicator.Id}”是{indicator.Kind.Text.Zh}，不能取{statistic.Text.Zh}。",
            $"The indicator '{indicator.Id}' is a {indicator.Kind.Text.En}; {statistic.Text.En} cannot be taken of it."),
        new(
            "存量和累计数取时点值（valueAt）；流量取当期（valueOver）、合计（sumOver）或平均（averagePer）；比率取当期（valueOver）或时点值。",
            "Take valueAt of stocks and running totals; valueOver, sumOver or averagePer of flows; valueOver or valueAt of ratios and rates."));

    public static Issue NoWholePeriods(string path, AveragePer average) => Found(
        IssueCodes.NoWholePeriods,
        path,
        new($"{average.Range}不是整数个{Word(average.Per)}。", $"{average.Range} does not consist of whole periods of a {Word(average.Per)}."),
        new("请使时段从某一报告期首日开始，到某一报告期末日结束。", "Begin on the first day of a period and end on the last day of one."));

    public static Issue GrowthBase(string path, GrowthOver growth) => Found(
        IssueCodes.GrowthBase,
        path,
        new($"增速的基期“{growth.Base}”不是早于“{growth.Period}”的同类报告期。", $"The base '{growth.Base}' is not an earlier period of the same length as '{growth.Period}'."),
        new("请写早于报告期的同类基期，如2024对2025。", "Name an earlier base of the same length, such as 2024 for 2025."));

    public static Issue NoPart(string path, Indicator part, Indicator whole) => Found(
        IssueCodes.NoPart,
        path,
        new($"“{part.Id}”不能是“{whole.Id}”的一部分：两者须不同，类型和单位相当。", $"'{part.Id}' cannot be a part of '{whole.Id}': they differ in kind or unit, or are the same."),
        new("请改正总体指标。", "Correct the indicator of the whole."));

    public static Issue IndicatorOfItself(string path, IndicatorId id) => Found(
        IssueCodes.IndicatorOfItself,
        path,
        new($"指标“{id}”引用了自身。", $"The indicator '{id}' refers to itself."),
        new("请改为另一个指标。", "Name another indicator."));

    public static Issue BaselineAfterDue(string path, LocalDate on, LocalDate due) => Found(
        IssueCodes.BaselineAfterDue,
        path,
        new($"基期日{Day(on)}晚于期限{Day(due)}。", $"The baseline is of {Day(on)}, after the due date {Day(due)}."),
        new("请核对两个日期。", "Check the two dates."));

    public static Issue ComparatorAgainstPolarity(string path, Comparator comparator, Polarity polarity) => Found(
        IssueCodes.ComparatorAgainstPolarity,
        path,
        new($"比较词“{comparator.ToText(Language.Zh)}”与指标方向{Word(polarity)}相反。", $"'{comparator.ToText(Language.En)}' goes against the direction of the indicator, {Word(polarity)}."),
        new("请核对比较词和指标方向。", "Check the comparator and the polarity of the indicator."),
        IssueSeverity.Warning);

    public static Issue SeasonalNeedsFlow(string path, Indicator indicator) => Found(
        IssueCodes.TrajectoryDoesNotFit,
        path,
        new($"按月比重只用于流量，指标“{indicator.Id}”是{indicator.Kind.Text.Zh}。", $"Monthly shares are for flows; the indicator '{indicator.Id}' is a {indicator.Kind.Text.En}."),
        new("请改用linear或steps。", "Use linear or steps."));

    public static Issue StepOutsideWindow(string path, LocalDate on, DateRange window) => Found(
        IssueCodes.TrajectoryDoesNotFit,
        path,
        new($"节点日{Day(on)}不在{window}内。", $"The step on {Day(on)} is not in {window}."),
        new("节点应在规划期开始之后、期限之前。", "A step lies between the start of the plan and the due date."));

    public static Issue StepTurnsBack(string path, Quantity before, Quantity after) => Found(
        IssueCodes.TrajectoryDoesNotFit,
        path,
        new($"节点值由“{before}”变为“{after}”，与指标方向相反。", $"The steps go from '{before}' to '{after}', against the direction of the indicator."),
        new("请按指标方向排列节点值。", "Let the steps follow the direction of the indicator."));

    public static Issue AboutWithoutTolerance(string path, Quantity quantity) => Found(
        IssueCodes.AboutWithoutTolerance,
        path,
        new($"“{quantity}左右”没有写明允许偏差。", $"Nobody has said how near is 'about {quantity}'."),
        new("请写出偏差和设定者，或用解释口径给出各种偏差。", "State a tolerance and who set it, or an interpretation whose options state it."),
        IssueSeverity.Warning);

    public static Issue ToleranceDoesNotFit(string path, Tolerance tolerance, Quantity quantity) => Found(
        IssueCodes.ToleranceDoesNotFit,
        path,
        new($"允许偏差“{tolerance.ToString(Language.Zh)}”不适用于“{quantity}”。", $"The tolerance '{tolerance.ToString(Language.En)}' does not fit '{quantity}'."),
        new("请用相同单位；对百分比请用百分点。", "Use a unit that compares; for a percentage use percentage points."));

    public static Issue EffectDoesNotApply(string path, ReadingEffect effect, CommitmentKind kind) => Found(
        IssueCodes.EffectDoesNotApply,
        path,
        new($"解释效果“{Word(effect)}”对所涉事项（{Word(kind)}）不起作用。", $"The effect {Word(effect)} has nothing to change in the commitments of this question ({Word(kind)})."),
        new("请改用适合该类事项的效果，或改正所涉事项。", "Use an effect for that kind, or correct the commitments."));

    public static Issue EffectChangesNothing(string path) => Found(
        IssueCodes.EffectChangesNothing,
        path,
        new("此效果与原文所录相同，什么也没有改变。", "The effect changes nothing: the commitment says so already."),
        new("若此选项即按原文，请写keep。", "If the option means the text as it stands, write keep."),
        IssueSeverity.Warning);

    public static Issue ConflictingEffects(string path) => Found(
        IssueCodes.ConflictingEffects,
        path,
        new("同一选项中有两个同类效果，或keep与其他效果并列。", "The option has two effects of one type, or keep beside another effect."),
        new("请只留一个。", "Keep one of them."));

    public static Issue NoEffect(string path) => Found(
        IssueCodes.EffectChangesNothing,
        path,
        new("此选项没有效果。", "The option has no effect."),
        new("若此选项即按原文，请写keep。", "If the option means the text as it stands, write keep."));

    public static Issue OneOption(string path) => Found(
        IssueCodes.OneOption,
        path,
        new("只有一个选项，无从选择。", "There is one option only, so there is nothing to choose."),
        new("请补充其他读法；只作说明的，请省去选项。", "Add the other readings, or leave the options out for a note."));

    public static Issue TooManyReadings(string path, int most) => Found(
        IssueCodes.LimitExceeded,
        path,
        new($"此问题所涉事项与效果的组合超过{most}个。", $"The commitments and effects of this question make more than {most} combinations."),
        new("请拆分为几个问题。", "Split it into several questions."));

    public static Issue TooManyUnits(string path, int most) => Found(
        IssueCodes.LimitExceeded,
        path,
        new($"所列单位超过{most}个。", $"More than {most} units are listed."),
        new("请只列标准单位之外且确有使用的单位。", "List only those that are used and not among the standard ones."));

    public static Issue SameOption(string path, string id) => Found(
        IssueCodes.SameOption,
        path,
        new($"选项“{id}”与前面的选项效果相同。", $"The option '{id}' has the same effects as one before it."),
        new("请改正效果，或合并两个选项。", "Correct the effects, or make the two options one."),
        IssueSeverity.Warning);

    public static Issue NotATarget(string path, CommitmentId id, CommitmentKind kind) => Found(
        IssueCodes.NotATarget,
        path,
        new($"“{id}”是{Word(kind)}，不是量化目标，不能分解。", $"'{id}' is a {Word(kind)}, not a target, and cannot be split."),
        new("请改正所分解的事项。", "Name the target that is split."));

    public static Issue DoesNotAddUp(string path, Quantity figure, Rational difference)
    {
        var (zh, en) = difference.Sign > 0 ? ("多", "more than") : ("少", "less than");
        var amount = (difference.Sign > 0 ? difference : -difference) / figure.Unit.Factor;
        var text = amount.TryToDecimal(out var value) ? new Quantity(value, figure.Unit).ToString() : $"{amount}{figure.Unit.Zh}";
        return Found(
            IssueCodes.DoesNotAddUp,
            path,
            new($"各部分之和比目标“{figure}”{zh}{text}。", $"The parts add up to {text} {en} the target of '{figure}'."),
            new("请核对各部分；确有加码或缺口的，可以保留。", "Check the parts; an over-allocation or a gap that is meant may stay."),
            IssueSeverity.Warning);
    }

    public static Issue UnitTaken(string path, Unit unit, Unit other) => Found(
        IssueCodes.UnitTaken,
        path,
        new($"单位“{unit}”与已有单位“{other}”写法相同。", $"The unit '{unit}' has a spelling of the unit '{other}', which is known already."),
        new("请删去该单位而使用已有的，或改换写法。", "Use the unit that is known and leave this one out, or spell it otherwise."));

    public static Issue UnlistedUnit(string path, Unit unit) => Found(
        IssueCodes.UnlistedUnit,
        path,
        new($"单位“{unit}”不在标准单位和方案所列单位中。", $"The unit '{unit}' is neither a standard one nor listed by the plan."),
        new("请把它列入units。", "List it in units."));

    private static Issue OutsidePeriod(string path, string found, DateRange period) => Found(
        IssueCodes.OutsidePlanPeriod,
        path,
        new($"{found}不在规划期{period}内。", $"{found} is not in the period {period} of the plan."),
        new("请改正日期，或改正规划期。", "Correct the date, or the period of the plan."));

    private static Issue Found(string code, string path, LocalizedText message, LocalizedText advice, IssueSeverity severity = IssueSeverity.Error) =>
        new(code, IssueLocation.At(path), message, advice, severity);

    private static string Circle(IReadOnlyList<string> circle) =>
        string.Join(" → ", circle.Take(LongestCircle)) + (circle.Count > LongestCircle ? " → … → " : " → ") + circle[0];

    private static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static string Word<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    private static string Word(ReadingEffect effect) => effect switch
    {
        UseStatistic => "useStatistic",
        UseIndicator => "useIndicator",
        UseTolerance => "useTolerance",
        UseBound => "useBound",
        UseDue => "useDue",
        UseStrength => "useStrength",
        UseRequired => "useRequired",
        _ => "keep",
    };
}
