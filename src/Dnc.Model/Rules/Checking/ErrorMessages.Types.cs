using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Checking;

/// <content>Types of formulas.</content>
internal static partial class ErrorMessages
{
    /// <summary>Why two types do not compare.</summary>
    public static Finding Mismatch(FormulaType first, FormulaType other) =>
        first.Sort != other.Sort ? SortsDiffer(first, other)
            : DifferInCurrency(first.Measure, other.Measure) ? MixedCurrency(first, other)
            : IsPercentAndPoints(first.Measure, other.Measure) || IsPercentAndPoints(other.Measure, first.Measure) ? PercentAndPoints()
            : Incomparable(first, other);

    public static Finding NotAFigure(FormulaType type) => Error(
        IssueCodes.WrongFormulaType,
        $"此处应为数量，而这是{TypeText.Of(type, Language.Zh)}。",
        $"A figure is expected here; this is {TypeText.Of(type, Language.En)}.",
        "日期之差用difference或wholeYears等；代码先用lookup换成数量。",
        "For the time between days use difference, wholeYears or the like; turn codes into figures by lookup.");

    public static Finding NotADay(FormulaType type) => Error(
        IssueCodes.WrongFormulaType,
        $"此处应为日期，而这是{TypeText.Of(type, Language.Zh)}。",
        $"A day is expected here; this is {TypeText.Of(type, Language.En)}.",
        "请写日期、日期类指标、asOf或datePlus。",
        "Write a day, a fact that is a day, asOf or datePlus.");

    public static Finding NotACode(FormulaType type) => Error(
        IssueCodes.WrongFormulaType,
        $"此处应为代码，而这是{TypeText.Of(type, Language.Zh)}。",
        $"A code is expected here; this is {TypeText.Of(type, Language.En)}.",
        "请写代码类指标或给出代码的定义；数量分档用bands。",
        "Write a fact or a definition that gives a code; for tiers of figures use bands.");

    public static Finding CodesHaveNoOrder() => Error(
        IssueCodes.WrongFormulaType,
        "代码没有大小之分，不能取最大、最小。",
        "Codes have no order, so none is the least or the greatest.",
        "请先用lookup把代码换成数。",
        "Turn the codes into numbers by lookup first.");

    public static Finding CodesOnlyEqual() => Error(
        IssueCodes.WrongFormulaType,
        "代码只能比较是否相同。",
        "Codes can only be compared for being the same.",
        "请用equals；多个代码或代码范围用in。",
        "Use equals; for several codes or ranges use in.");

    public static Finding DayLessTime(FormulaType time) => Error(
        IssueCodes.WrongFormulaType,
        $"日期不能减去{TypeText.Of(time, Language.Zh)}。",
        $"A day less {TypeText.Of(time, Language.En)} is no difference.",
        "推算日期请用datePlus，往前推写负数。",
        "Use datePlus to count from a day, with a negative time for days before.");

    public static Finding CriterionAsFormula(string name) => Error(
        IssueCodes.CriterionWhereFormula,
        $"“{Short(name)}”是条件，此处应为计算式。",
        $"'{Short(name)}' is a criterion; a formula is expected here.",
        "请用case按条件取值，或用countTrue计数。",
        "Use case to give a value by it, or countTrue to count it.");

    public static Finding FlagAsFormula(string key) => Error(
        IssueCodes.CriterionWhereFormula,
        $"指标“{Short(key)}”是是非项，没有数值。",
        $"The fact '{Short(key)}' is a flag and has no value to compute with.",
        "请作为条件使用，或用case、countTrue取值。",
        "Use it as a criterion, or take a value by case or countTrue.");

    public static Finding FormulaAsCriterion(string name) => Error(
        IssueCodes.FormulaWhereCriterion,
        $"“{Short(name)}”有数值，不是条件。",
        $"'{Short(name)}' has a value; a criterion is expected here.",
        "请写成比较，如{\"atLeast\": [名称, 数量]}。",
        "Compare it, as in {\"atLeast\": [name, figure]}.");

    public static Finding NoCriterion(FactDefinition fact) => Error(
        fact.Kind is FactKind.Quantity or FactKind.Date or FactKind.Code ? IssueCodes.FormulaWhereCriterion : IssueCodes.WrongFactKind,
        $"指标“{Short(fact.Key)}”是{TypeText.Of(fact.Kind, Language.Zh)}，不能单独作条件。",
        $"The fact '{Short(fact.Key)}' is {TypeText.Of(fact.Kind, Language.En)}, which is no criterion by itself.",
        $"请用{OperatorsFor(fact.Kind)}。",
        $"Use {OperatorsFor(fact.Kind)}.");

    public static Finding NoFormula(FactDefinition fact) => Error(
        IssueCodes.WrongFactKind,
        $"指标“{Short(fact.Key)}”是{TypeText.Of(fact.Kind, Language.Zh)}，不能作计算式。",
        $"The fact '{Short(fact.Key)}' is {TypeText.Of(fact.Kind, Language.En)}, which is no formula.",
        $"可改用{OperatorsFor(fact.Kind)}。",
        $"There is {OperatorsFor(fact.Kind)} for it.");

    public static Finding WrongFactKind(FactDefinition fact, FactKind expected) => Error(
        IssueCodes.WrongFactKind,
        $"此处应为{TypeText.Of(expected, Language.Zh)}，而指标“{Short(fact.Key)}”是{TypeText.Of(fact.Kind, Language.Zh)}。",
        $"The fact here should be {TypeText.Of(expected, Language.En)}; '{Short(fact.Key)}' is {TypeText.Of(fact.Kind, Language.En)}.",
        "请改写指标名称，或改正其kind。",
        "Name another fact, or correct its kind.");

    private static Finding SortsDiffer(FormulaType first, FormulaType other) => Error(
        IssueCodes.WrongFormulaType,
        $"{TypeText.Of(other, Language.Zh)}不能与{TypeText.Of(first, Language.Zh)}放在一起。",
        $"This is {TypeText.Of(other, Language.En)}, beside {TypeText.Of(first, Language.En)}.",
        "请改正其中一个；代码常数写作{\"code\": \"…\"}。",
        "Correct one of the two; a constant code is written {\"code\": \"…\"}.");

    private static Finding Incomparable(FormulaType first, FormulaType other) => Error(
        IssueCodes.IncomparableMeasures,
        $"{TypeText.Of(other, Language.Zh)}不能与{TypeText.Of(first, Language.Zh)}相加或相比。",
        $"This is {TypeText.Of(other, Language.En)}, which neither adds to nor compares with {TypeText.Of(first, Language.En)}.",
        first.Measure == Measure.Number || other.Measure == Measure.Number ? "请给没有单位的数写上单位。" : "请改正单位，或先用乘除换算。",
        first.Measure == Measure.Number || other.Measure == Measure.Number ? "Write the unit of the plain number." : "Correct a unit, or convert by a product or quotient first.");

    private static Finding MixedCurrency(FormulaType first, FormulaType other) => Error(
        IssueCodes.MixedCurrency,
        $"币种不同：“{first.DisplayUnit}”与“{other.DisplayUnit}”。",
        $"The currencies differ: '{first.DisplayUnit.ToString(Language.En)}' and '{other.DisplayUnit.ToString(Language.En)}'.",
        "请乘以注明日期的汇率，汇率写成参数或环境指标，如单位“元/美元”。",
        "Multiply by a dated rate of exchange, stated as a parameter or a fact of the surroundings.");

    private static Finding PercentAndPoints() => Error(
        IssueCodes.PercentAndPoints,
        "百分比与百分点不能直接相加或相比。",
        "Percent and percentage points neither add up nor compare.",
        "两个比率之差在此仍是比率：相差2个百分点请写2%。",
        "The difference of two ratios is a ratio here: for 2 percentage points write 2%.");

    private static string OperatorsFor(FactKind kind) => kind switch
    {
        FactKind.Quantity => "atLeast / atMost",
        FactKind.Date => "within",
        FactKind.Code => "in / equals",
        FactKind.Codes => "hasAll / hasAny",
        FactKind.Label => "held / labelStart",
        _ => "someItem / itemSum / itemCount",
    };

    private static bool DifferInCurrency(Measure first, Measure other) =>
        first.Factors.Any(f => f.Dimension == Dimension.Money) && Blind(first).SequenceEqual(Blind(other));

    private static IEnumerable<(Dimension Dimension, string Kind, int Exponent)> Blind(Measure measure) =>
        measure.Factors.Select(f => (f.Dimension, f.Dimension == Dimension.Money ? "" : f.Kind, f.Exponent));

    private static bool IsPercentAndPoints(Measure ratio, Measure points) =>
        ratio.Sort is MeasureSort.Ratio && points.Factors is [{ Dimension: Dimension.PercentagePoint, Exponent: 1 }];
}
