using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Checking;

/// <content>Facts and parameters.</content>
internal static partial class ErrorMessages
{
    public static Finding DuplicateItemFact(string key, string items) => Error(
        IssueCodes.DuplicateRuleName,
        $"“{Short(items)}”的项目有两个名为“{Short(key)}”的指标。",
        $"The items of '{Short(items)}' have two facts with the key '{Short(key)}'.",
        "请改用别的名称，或删去一个。",
        "Rename or remove one of them.");

    public static Finding DuplicateCode(string code) => Error(
        IssueCodes.DuplicateRuleName,
        $"代码“{Short(code)}”列出两次。",
        $"The code '{Short(code)}' is listed twice.",
        "请删去其中一个。",
        "Remove one of the two.");

    public static Finding FactWithoutUnit(string key) => Error(
        IssueCodes.FactUnit,
        $"指标“{Short(key)}”是数量，但没有单位。",
        $"The fact '{Short(key)}' is a figure without a unit.",
        "请写明unit，如“元”“人”“%”；没有单位的数写空文本。",
        "State unit, such as 元, 人 or %; for plain numbers write an empty text.");

    public static Finding UnitWithoutQuantity(FactDefinition fact) => Error(
        IssueCodes.FactUnit,
        $"指标“{Short(fact.Key)}”是{TypeText.Of(fact.Kind, Language.Zh)}，不应有单位。",
        $"The fact '{Short(fact.Key)}' is {TypeText.Of(fact.Kind, Language.En)} and should have no unit.",
        "请删去unit，或把kind改为quantity。",
        "Remove unit, or change kind to quantity.");

    public static Finding BoundWithoutQuantity(FactDefinition fact, string member) => Error(
        IssueCodes.FactBounds,
        $"指标“{Short(fact.Key)}”是{TypeText.Of(fact.Kind, Language.Zh)}，不应有{member}。",
        $"The fact '{Short(fact.Key)}' is {TypeText.Of(fact.Kind, Language.En)} and should have no {member}.",
        $"请删去{member}。",
        $"Remove {member}.");

    public static Finding FactBoundDoesNotCompare(CompoundQuantity value, CompoundUnit unit) => Error(
        IssueCodes.FactBounds,
        $"“{value}”不能与单位“{unit}”相比。",
        $"'{value.ToString(Language.En)}' does not compare with the unit '{unit.ToString(Language.En)}' of the fact.",
        "请改用可与该指标单位相比的单位。",
        "Write it in a unit that compares with that of the fact.");

    public static Finding MaximumBelowMinimum(CompoundQuantity minimum, CompoundQuantity maximum) => Error(
        IssueCodes.FactBounds,
        $"最大值“{maximum}”小于最小值“{minimum}”。",
        $"The maximum '{maximum.ToString(Language.En)}' is below the minimum '{minimum.ToString(Language.En)}'.",
        "请改正其中一个。",
        "Correct one of the two.");

    public static Finding FactStepNotPositive(CompoundQuantity step) => Error(
        IssueCodes.FactBounds,
        $"最小变动量“{step}”应大于零。",
        $"The step '{step.ToString(Language.En)}' should be above zero.",
        "请改正；不知道时删去step。",
        "Correct it; remove step when it is not known.");

    public static Finding ItemsWithoutKind(string key) => Error(
        IssueCodes.FactItems,
        $"指标“{Short(key)}”不是项目清单，不应有items。",
        $"The fact '{Short(key)}' has items and is no list of items.",
        "请把kind改为items，或删去items。",
        "Change kind to items, or remove items.");

    public static Finding NestedItems(string key, string items) => Error(
        IssueCodes.FactItems,
        $"“{Short(items)}”的项目中，“{Short(key)}”又是项目清单；项目不能再分项目。",
        $"'{Short(key)}', a fact of the items '{Short(items)}', is itself a list of items; items have no items of their own.",
        "请把它作为单独的项目清单列出。",
        "State it as a list of items of the subject.");

    public static Finding CodesWithoutKind(FactDefinition fact) => Error(
        IssueCodes.FactDoesNotFit,
        $"指标“{Short(fact.Key)}”是{TypeText.Of(fact.Kind, Language.Zh)}；codes和hierarchical只用于代码和代码集合。",
        $"The fact '{Short(fact.Key)}' is {TypeText.Of(fact.Kind, Language.En)}; codes and hierarchical are for codes and sets of codes.",
        "请删去该成员，或改正kind。",
        "Remove the member, or correct kind.");

    public static Finding PeriodicityDoesNotFit(FactDefinition fact) => Error(
        IssueCodes.FactDoesNotFit,
        $"指标“{Short(fact.Key)}”是{TypeText.Of(fact.Kind, Language.Zh)}，自带时间，periodicity应为fixed。",
        $"The fact '{Short(fact.Key)}' is {TypeText.Of(fact.Kind, Language.En)}, which tells its own times; periodicity should be fixed.",
        "请删去periodicity。",
        "Remove periodicity.");

    public static Finding ParameterNotConstant(string key) => Error(
        IssueCodes.ParameterNotConstant,
        $"参数“{Short(key)}”的值不是常数。",
        $"The value of the parameter '{Short(key)}' is no constant.",
        "请写数量、日期或代码；要计算的内容写成定义。",
        "Write a figure, a day or a code; make what is computed a definition.");
}
