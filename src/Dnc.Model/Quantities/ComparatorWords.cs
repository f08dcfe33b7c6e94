using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>The words and signs of the comparators, in both languages.</summary>
public static class ComparatorWords
{
    private static readonly (string Text, Comparator Comparator)[] Before =
    [
        ("≥", Comparator.AtLeast), (">=", Comparator.AtLeast), ("≧", Comparator.AtLeast),
        ("≤", Comparator.AtMost), ("<=", Comparator.AtMost), ("≦", Comparator.AtMost),
        (">", Comparator.MoreThan), ("<", Comparator.LessThan), ("=", Comparator.Exactly), ("≈", Comparator.About),
        ("达到", Comparator.AtLeast), ("不低于", Comparator.AtLeast), ("不少于", Comparator.AtLeast), ("不小于", Comparator.AtLeast),
        ("至少", Comparator.AtLeast), ("大于等于", Comparator.AtLeast), ("大于或等于", Comparator.AtLeast),
        ("超过", Comparator.MoreThan), ("突破", Comparator.MoreThan), ("大于", Comparator.MoreThan), ("高于", Comparator.MoreThan),
        ("多于", Comparator.MoreThan),
        ("不超过", Comparator.AtMost), ("不高于", Comparator.AtMost), ("不大于", Comparator.AtMost), ("不多于", Comparator.AtMost),
        ("至多", Comparator.AtMost), ("最多", Comparator.AtMost), ("小于等于", Comparator.AtMost), ("小于或等于", Comparator.AtMost),
        ("不满", Comparator.LessThan), ("不足", Comparator.LessThan), ("低于", Comparator.LessThan), ("少于", Comparator.LessThan),
        ("小于", Comparator.LessThan), ("未达到", Comparator.LessThan),
        ("等于", Comparator.Exactly), ("为", Comparator.Exactly), ("约", Comparator.About), ("大约", Comparator.About),
        ("at least", Comparator.AtLeast), ("no less than", Comparator.AtLeast), ("not less than", Comparator.AtLeast),
        ("no fewer than", Comparator.AtLeast),
        ("more than", Comparator.MoreThan), ("over", Comparator.MoreThan), ("above", Comparator.MoreThan), ("greater than", Comparator.MoreThan),
        ("exceeding", Comparator.MoreThan),
        ("at most", Comparator.AtMost), ("no more than", Comparator.AtMost), ("not more than", Comparator.AtMost), ("up to", Comparator.AtMost),
        ("less than", Comparator.LessThan), ("fewer than", Comparator.LessThan), ("below", Comparator.LessThan), ("under", Comparator.LessThan),
        ("exactly", Comparator.Exactly), ("equal to", Comparator.Exactly),
        ("about", Comparator.About), ("around", Comparator.About), ("approximately", Comparator.About),
        ("between", Comparator.Between),
    ];

    private static readonly (string Text, Comparator Comparator)[] Behind =
    [
        ("以上", Comparator.AtLeast), ("及以上", Comparator.AtLeast), ("以下", Comparator.AtMost), ("及以下", Comparator.AtMost),
        ("以内", Comparator.AtMost), ("左右", Comparator.About), ("上下", Comparator.About),
        ("or more", Comparator.AtLeast), ("or less", Comparator.AtMost), ("or fewer", Comparator.AtMost), ("之间", Comparator.Between),
    ];

    extension(Comparator comparator)
    {
        /// <summary>The sign of the comparator.</summary>
        /// <returns><c>≥</c>, <c>&gt;</c>, <c>≤</c>, <c>&lt;</c>, <c>=</c>, <c>≈</c>, or <c>~</c> between two figures.</returns>
        public string ToSymbol() => Guard.Defined(comparator) switch
        {
            Comparator.AtLeast => "≥",
            Comparator.MoreThan => ">",
            Comparator.AtMost => "≤",
            Comparator.LessThan => "<",
            Comparator.Exactly => "=",
            Comparator.About => "≈",
            _ => "~",
        };

        /// <summary>Whether the named number itself satisfies the comparator; true for about and between.</summary>
        public bool IsInclusive => comparator is not (Comparator.MoreThan or Comparator.LessThan);

        /// <summary>The word that this library prints.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The word, such as <c>达到</c> or <c>at least</c>; 左右 and 之间 stand behind the figure, the others before it.</returns>
        public string ToText(Language language) => (Guard.Defined(comparator), Guard.Defined(language)) switch
        {
            (Comparator.AtLeast, Language.Zh) => "达到",
            (Comparator.AtLeast, _) => "at least",
            (Comparator.MoreThan, Language.Zh) => "超过",
            (Comparator.MoreThan, _) => "more than",
            (Comparator.AtMost, Language.Zh) => "不超过",
            (Comparator.AtMost, _) => "at most",
            (Comparator.LessThan, Language.Zh) => "低于",
            (Comparator.LessThan, _) => "less than",
            (Comparator.Exactly, Language.Zh) => "等于",
            (Comparator.Exactly, _) => "exactly",
            (Comparator.About, Language.Zh) => "左右",
            (Comparator.About, _) => "about",
            (_, Language.Zh) => "之间",
            _ => "between",
        };

        /// <summary>The comparator that holds exactly where this one does not.</summary>
        /// <param name="negation">At least and less than negate each other, as do more than and at most; otherwise meaningless.</param>
        /// <returns>False for exactly, about and between, whose contrary is no comparator.</returns>
        public bool TryNegate(out Comparator negation)
        {
            (var known, negation) = comparator switch
            {
                Comparator.AtLeast => (true, Comparator.LessThan),
                Comparator.LessThan => (true, Comparator.AtLeast),
                Comparator.MoreThan => (true, Comparator.AtMost),
                Comparator.AtMost => (true, Comparator.MoreThan),
                _ => (false, comparator),
            };
            return known;
        }
    }

    /// <summary>The comparator of a word or sign.</summary>
    /// <param name="word">The word alone, such as <c>达到</c>, <c>以上</c>, <c>at least</c> or <c>≥</c>; capitals do not matter.</param>
    /// <param name="comparator">The comparator; meaningless when the word is unknown.</param>
    /// <returns>Whether the word is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> word, out Comparator comparator)
    {
        foreach (var (text, meaning) in Before.Concat(Behind))
        {
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                comparator = meaning;
                return true;
            }
        }

        comparator = default;
        return false;
    }

    /// <summary>Takes the longest word from the beginning of a text.</summary>
    internal static Comparator? TakeBefore(ref ReadOnlySpan<char> text)
    {
        Comparator? found = null;
        var length = 0;
        foreach (var (word, meaning) in Before)
        {
            if (word.Length > length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                (found, length) = (meaning, word.Length);
            }
        }

        text = text[length..].TrimStart(' ');
        return found;
    }

    /// <summary>Takes the longest word from the end of a text.</summary>
    internal static Comparator? TakeBehind(ref ReadOnlySpan<char> text)
    {
        Comparator? found = null;
        var length = 0;
        foreach (var (word, meaning) in Behind)
        {
            if (word.Length > length && text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                (found, length) = (meaning, word.Length);
            }
        }

        text = text[..^length].TrimEnd(' ');
        return found;
    }
}
