using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Texts;

/// <summary>Why a rule is silent, and the headings of what is explained beneath.</summary>
internal static class ReasonTexts
{
    public static string ByCase(Language language) => language == Language.Zh ? "按所属情形" : "by the case that applies";

    public static string ByTable(Language language) => language == Language.Zh ? "按行列查表" : "by the row and column that apply";

    public static string Total(Language language) => language == Language.Zh ? "各项得分合计" : "total of the parts";

    public static LocalizedText NoValue(LocalizedText parameter, FactTime time) => time == FactTime.None
        ? new($"{parameter.Zh}在评估日期没有规定值", $"{parameter.En} has no value in force on the as-of date")
        : new($"{parameter.Zh}没有规定值（{FactTimeText.Of(time, Language.Zh)}）", $"{parameter.En} has no value in force ({FactTimeText.Of(time, Language.En)})");

    public static LocalizedText OfItem(LocalizedText items, int index, LocalizedText fact) =>
        new($"{items.Zh}第{index + 1}项的{fact.Zh}", $"{fact.En} of item {index + 1} of {items.En}");

    public static string HowNear(string criterion, Language language) =>
        language == Language.Zh ? $"“左右”的幅度未规定：{criterion}" : $"how near is about: {criterion}";

    public static string DividedByZero(string divisor, Language language) =>
        language == Language.Zh ? $"除数为零：{divisor}" : $"the divisor is zero: {divisor}";

    public static string GrowthFromNothing(string formula, Language language) =>
        language == Language.Zh ? $"基期不大于零，增长率没有规定：{formula}" : $"growth from a base of zero or below: {formula}";

    public static string OpenHistory(string fact, string until, Language language) => language == Language.Zh
        ? $"{TextSpelling.Flat(fact)}（{until}及以前各期；如此前没有数值，请在数据中以completeSince写明自哪一期起完整）"
        : $"{TextSpelling.Flat(fact)} ({until} and before; if there was none, say with completeSince in the facts from which period on they are complete)";

    public static string LaterCrossing(string formula, Language language) => language == Language.Zh
        ? $"此前已突破较低一档，再突破较高一档时给全额还是补差未规定：{formula}"
        : $"whether a later crossing of a higher step is paid in full or by the difference: {formula}";

    public static string HighestBefore(string year, string value, Language language) =>
        language == Language.Zh ? $"（此前最高：{year}，{value}）" : $" (highest before: {year}, {value})";

    public static string NoTier(string formula, string value, Language language) =>
        language == Language.Zh ? $"{formula}为{value}时无对应档次" : $"no tier for {formula} at {value}";
}
