using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Checking;

/// <content>Formulas.</content>
internal static partial class ErrorMessages
{
    public static Finding EmptyList() => Error(
        IssueCodes.EmptyRuleList,
        "此处没有任何内容。",
        "There is nothing in this list.",
        "请至少写一项。",
        "Write at least one entry.");

    public static Finding WindowLength(int periods, int most) => Error(
        IssueCodes.WindowDoesNotFit,
        $"期数是{periods}，应为1至{most}。",
        $"There are {periods} periods; it should be from 1 to {most}.",
        "请改正期数。",
        "Correct the number of periods.");

    public static Finding WindowEnding(int ending, int most) => Error(
        IssueCodes.WindowDoesNotFit,
        $"末期是{ending}，应为-{most}至0：0指最近一期，-1指再上一期。",
        $"The window ends at {ending}; it should be from -{most} to 0, the latest period.",
        "请改正ending。",
        "Correct ending: -1 is the period before the latest.");

    public static Finding ShiftBy(int by, int most) => Error(
        IssueCodes.WindowDoesNotFit,
        $"移动期数是{by}，应不为0，且不超过{most}期。",
        $"The shift is by {by} periods; it should not be 0, and at most {most} either way.",
        "上一期写-1；不移动时请删去shift。",
        "Write -1 for the period before; without a shift remove the operator.");

    public static Finding PeriodTooFar(int by, int most) => Error(
        IssueCodes.WindowDoesNotFit,
        $"第{by}期太远，至多相隔{most}期。",
        $"The period {by} is too far away; it should be at most {most} periods either way.",
        "请改用较近的期。",
        "Name a nearer period.");

    public static Finding NothingMoves(PeriodKind unit) => Error(
        IssueCodes.NothingPeriodic,
        $"其中没有随{Word(unit, Language.Zh)}变化的指标。",
        $"No fact in it changes by the {Word(unit, Language.En)}.",
        "请核对指标的periodicity：应为所数的期或更短的期，或为atDate。",
        "See the periodicity of its facts: the periods that are counted, shorter ones, or atDate.");

    public static Finding NoSeries() => Error(
        IssueCodes.NothingPeriodic,
        "首次突破要比较以往各年，而其中没有按期的指标。",
        "A first crossing looks back over all earlier years, and no fact in it is by period.",
        "请核对指标的periodicity：应为year或更短的期。",
        "See the periodicity of its facts: year, or a shorter period.");

    public static Finding MisplacedCompoundGrowth() => Error(
        IssueCodes.MisplacedCompoundGrowth,
        "复合增长率没有精确值，只能放在比较的左边，或直接放在round中。",
        "Compound growth has no exact value; it stands on the left of a comparison or directly in a rounding.",
        "请移到比较左边，或先用round取整。",
        "Move it to the left side, or round it first.");

    public static Finding StepNotPositive(CompoundQuantity step) => Error(
        IssueCodes.StepNotPositive,
        $"“{step}”应大于零。",
        $"'{step.ToString(Language.En)}' should be above zero.",
        "请写正的数量。",
        "Write a positive figure.");

    public static Finding CellsDoNotFit(int rows, int columns) => Error(
        IssueCodes.TableDoesNotFit,
        $"单元格应为{rows}行、每行{columns}格。",
        $"There should be {rows} rows of {columns} cells.",
        "请补足或删去单元格。",
        "Add or remove cells.");

    public static Finding EmptyTier(Band band) => Error(
        IssueCodes.TierEndsDoNotFit,
        $"从“{band.Low}”到“{band.High}”的一档是空的。",
        $"Nothing lies in the tier from '{band.Low?.ToString(Language.En)}' to '{band.High?.ToString(Language.En)}'.",
        "请改正两端，并核对是否含本数。",
        "Correct its ends, and which of them is included.");

    public static Finding OverlappingTiers(int first, int second, Reasoning.Interval<Rational> common, CompoundUnit unit) => Error(
        IssueCodes.OverlappingTiers,
        $"第{second + 1}档与第{first + 1}档重叠：{Range(common, unit, Language.Zh)}。",
        $"Tier {second + 1} overlaps tier {first + 1}: {Range(common, unit, Language.En)}.",
        "请改正界限，写明是否含本数。",
        "Correct the ends, and which of them is included.");

    public static Finding Hole(Reasoning.Interval<Rational> hole, CompoundUnit unit) => Warning(
        IssueCodes.HoleBetweenTiers,
        $"各档没有覆盖：{Range(hole, unit, Language.Zh)}。",
        $"No tier covers this: {Range(hole, unit, Language.En)}.",
        "请补上一档，或写明else；规则确实未规定时，结果为不明。",
        "Add a tier or else; where the rule is silent the value stays unknown.");

    public static Finding StepsDoNotRise(CompoundQuantity before, CompoundQuantity start) => Error(
        IssueCodes.StepsDoNotRise,
        $"级距“{start}”没有高于前一级的“{before}”。",
        $"The step at '{start.ToString(Language.En)}' is not above the one before it, at '{before.ToString(Language.En)}'.",
        "请从低到高排列，每个起点只写一级。",
        "Order the steps from low to high, one a figure.");

    public static Finding PrincipalNotMoney(FormulaType type) => Error(
        IssueCodes.InterestDoesNotFit,
        $"本金应为金额，而这是{TypeText.Of(type, Language.Zh)}。",
        $"The principal should be money; this is {TypeText.Of(type, Language.En)}.",
        "请改为金额。",
        "Give an amount of money.");

    public static Finding NoInterestRate(FormulaType type) => Error(
        IssueCodes.InterestDoesNotFit,
        $"利率应为比率，或每年、每月的比率，而这是{TypeText.Of(type, Language.Zh)}。",
        $"The rate should be a ratio, or a ratio a year or month; this is {TypeText.Of(type, Language.En)}.",
        "请写如4.2%或4.2%/年。",
        "Write it as 4.2% or 4.2%/年.");

    public static Finding NoInterestTime(FormulaType type) => Error(
        IssueCodes.InterestDoesNotFit,
        $"计息时间应为年、月或天，而这是{TypeText.Of(type, Language.Zh)}。",
        $"The time should be in years, months or days; this is {TypeText.Of(type, Language.En)}.",
        "请写如1年、6个月或90天。",
        "Write it as 1年, 6个月 or 90天.");

    public static Finding DayCountMissing() => Error(
        IssueCodes.InterestDoesNotFit,
        "按天计息，但没有写明一年按多少天计。",
        "The time is in days, and nothing says how many days a year has.",
        "请写明dayCount为days360或days365。",
        "State dayCount, days360 or days365.");

    public static Finding DayCountNotNeeded() => Error(
        IssueCodes.InterestDoesNotFit,
        "按年、月计息时不用dayCount。",
        "The time is in months or years, for which dayCount means nothing.",
        "请删去dayCount，或把时间改为天。",
        "Remove dayCount, or give the time in days.");

    public static Finding NoTime(FormulaType type) => Error(
        IssueCodes.WrongFormulaType,
        $"此处应为年、月或天的时长，而这是{TypeText.Of(type, Language.Zh)}。",
        $"A time in years, months or days is expected here; this is {TypeText.Of(type, Language.En)}.",
        "请写如3年、6个月或30天；工作日须由日历推算，不能在此使用。",
        "Write it as 3年, 6个月 or 30天; working days need a calendar and cannot stand here.");

    public static Finding ItemsWithoutFormula(ItemAggregate aggregate) => Error(
        IssueCodes.ItemsDoNotFit,
        $"{aggregate.Word()}没有写明对每个项目取什么。",
        $"The operator {aggregate.Word()} does not say what is taken of each item.",
        "请补上of；只数个数时用itemCount。",
        "Add of; to count items use itemCount.");

    public static Finding CountOfFormula() => Error(
        IssueCodes.ItemsDoNotFit,
        "itemCount只数个数，不取数值。",
        "The operator itemCount counts items and takes nothing of them.",
        "请删去of；只数部分项目时用where。",
        "Remove of; to count some of them use where.");

    public static Finding TopNotPositive(int top) => Error(
        IssueCodes.ItemsDoNotFit,
        $"top是{top}，应至少为1。",
        $"The number top is {top}; it should be at least 1.",
        "请改正top；取全部项目时删去它。",
        "Correct it, or remove it for all items.");

    public static Finding TopWithoutRank() => Error(
        IssueCodes.ItemsDoNotFit,
        "写了top，但没有写按什么排序。",
        "There is top and nothing to rank the items by.",
        "请补上by。",
        "Add by.");

    public static Finding RankWithoutTop() => Warning(
        IssueCodes.ItemsDoNotFit,
        "写了by，但没有top，排序没有作用。",
        "There is by without top, so that the ranking changes nothing.",
        "请补上top，或删去by。",
        "Add top, or remove by.");

    private static string Range(Reasoning.Interval<Rational> range, CompoundUnit unit, Language language) =>
        range.ToText(language, amount => Texts.AmountText.Of(amount, unit, language));

    private static string Word(PeriodKind unit, Language language) => (unit, language) switch
    {
        (PeriodKind.Year, Language.Zh) => "年",
        (PeriodKind.Year, _) => "year",
        (PeriodKind.HalfYear, Language.Zh) => "半年",
        (PeriodKind.HalfYear, _) => "half-year",
        (PeriodKind.Quarter, Language.Zh) => "季度",
        (PeriodKind.Quarter, _) => "quarter",
        (_, Language.Zh) => "月",
        _ => "month",
    };
}
