using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Texts;

/// <summary>Comparators with their legal words, which say whether the figure itself is included.</summary>
internal static class ComparatorText
{
    /// <summary>The sign, as wide as the script around it.</summary>
    public static string Sign(Comparator comparator, Language language) => (comparator, language) switch
    {
        (Comparator.MoreThan, Language.Zh) => "＞",
        (Comparator.LessThan, Language.Zh) => "＜",
        (Comparator.Exactly, Language.Zh) => "＝",
        _ => comparator.ToSymbol(),
    };

    /// <summary>The legal word, and whether the figure itself is included: <c>以上，含</c>, <c>at least, included</c>.</summary>
    public static string Meaning(Comparator comparator, Language language)
    {
        var zh = language == Language.Zh;
        var word = (comparator, zh) switch { (Comparator.AtLeast, true) => "以上", (Comparator.AtMost, true) => "以下", _ => comparator.ToText(language) };
        return comparator is Comparator.AtLeast or Comparator.AtMost or Comparator.MoreThan or Comparator.LessThan
            ? $"{word}{Included(comparator.IsInclusive, zh)}"
            : word;
    }

    /// <summary>The same for days: <c>不早于，含</c>, <c>not before, included</c>.</summary>
    public static string MeaningForDays(Comparator comparator, Language language)
    {
        var zh = language == Language.Zh;
        var word = comparator switch
        {
            Comparator.AtLeast => zh ? "不早于" : "not before",
            Comparator.MoreThan => zh ? "晚于" : "after",
            Comparator.AtMost => zh ? "不晚于" : "not after",
            Comparator.LessThan => zh ? "早于" : "before",
            _ => null,
        };
        return word is null ? Meaning(comparator, language) : $"{word}{Included(comparator.IsInclusive, zh)}";
    }

    private static string Included(bool included, bool zh) => (included, zh) switch
    {
        (true, true) => "，含",
        (false, true) => "，不含",
        (true, false) => ", included",
        _ => ", not included",
    };
}
