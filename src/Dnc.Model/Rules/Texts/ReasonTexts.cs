using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Texts;

/// <summary>Why a rule is silent, and the headings of what is explained beneath.</summary>
internal static class ReasonTexts
{
    public static string ByCase(Language language) => language == Language.Zh ? "按所属情形" : "by the case that applies";

    public static string ByTable(Language language) => language == Language.Zh ? "按行列查表" : "by the row and column that apply";

    public static string Total(Language language) => language == Language.Zh ? "各项得分合计" : "total of the parts";

    public static string HowNear(string criterion, Language language) =>
        language == Language.Zh ? $"“左右”的幅度未规定：{criterion}" : $"how near is about: {criterion}";

    public static string DividedByZero(string divisor, Language language) =>
        language == Language.Zh ? $"除数为零：{divisor}" : $"the divisor is zero: {divisor}";

    public static string GrowthFromNothing(string formula, Language language) =>
        language == Language.Zh ? $"基期不大于零，增长率没有规定：{formula}" : $"growth from a base of zero or below: {formula}";

    public static string NoTier(string formula, string value, Language language) =>
        language == Language.Zh ? $"{formula}为{value}时无对应档次" : $"no tier for {formula} at {value}";
}
