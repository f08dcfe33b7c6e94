using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;

namespace Dnc.Model.Rules.Texts;

/// <summary>The sentences of explanations, each on one line.</summary>
internal static class StatementText
{
    /// <summary>What a criterion found and what it asks for: <c>研发费用占比 为4.2%，要求 ≥ 5%（以上，含）</c>.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="names">The names; null prints keys.</param>
    /// <param name="left">The value that is judged; null when it is not known.</param>
    /// <param name="right">The value that it is held against; null when it is not known, or stands in the rule.</param>
    /// <param name="language">The language.</param>
    /// <param name="upper">For a range, the value of its upper end; null as for <paramref name="right"/>.</param>
    /// <returns>The sentence; for a criterion that judges no value its text.</returns>
    public static string Judged(Criterion criterion, RuleNames? names, string? left, string? right, Language language, string? upper = null)
    {
        var bare = criterion;
        while (bare is NotedCriterion noted)
        {
            bare = noted.Inner;
        }

        var (judged, wanted) = NodeWriter.Requirement(bare, names, language, right, upper);
        return judged is null ? RuleText.Of(bare, names, language)
            : language == Language.Zh ? $"{judged} {(left is null ? "未知" : $"为{left}")}，要求 {wanted}"
            : $"{judged} is {left ?? "unknown"}, required {wanted}";
    }

    /// <summary>A fact: <c>营业收入（2024年）：9.8亿元</c>.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="time">The time in words, see <see cref="FactTimeText"/>; empty for none.</param>
    /// <param name="value">The value.</param>
    /// <param name="language">The language.</param>
    public static string Fact(string name, string time, string value, Language language) =>
        language == Language.Zh ? $"{Missing(name, time, language)}：{value}" : $"{Missing(name, time, language)}: {value}";

    /// <summary>A fact that is missing, for a list: <c>营业收入（2024年）</c>.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="time">The time in words, see <see cref="FactTimeText"/>; empty for none.</param>
    /// <param name="language">The language.</param>
    public static string Missing(string name, string time, Language language)
    {
        var flat = TextSpelling.Flat(name);
        return time.Length == 0 ? flat : language == Language.Zh ? $"{flat}（{time}）" : $"{flat} ({time})";
    }

    /// <summary>What a formula amounts to: <c>利润 ÷ 营业收入 = 12%</c>.</summary>
    /// <param name="formula">The formula, or what is said of it.</param>
    /// <param name="value">The value.</param>
    public static string Value(string formula, string value) => $"{formula} = {value}";

    /// <summary>The reading that was taken: <c>按“上限为基数”解释</c>.</summary>
    /// <param name="option">The words of the reading.</param>
    /// <param name="language">The language.</param>
    public static string Reading(string option, Language language) =>
        language == Language.Zh ? $"按“{TextSpelling.Flat(option)}”解释" : $"read as \"{TextSpelling.Flat(option)}\"";
}
