using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

public sealed partial record Bound
{
    /// <summary>Reads a bound as documents or people write it, in the standard units.</summary>
    /// <param name="s">
    /// The text, such as <c>≥200家</c>, <c>达到200家</c>, <c>5个以上</c>, <c>more than 2,000 patents</c>, <c>600名左右</c>, <c>≈600名±10%</c>, <c>5%~6%</c> or
    /// <c>5至6亿元</c>. A figure without a word is exact.
    /// </param>
    /// <returns>The bound.</returns>
    /// <exception cref="FormatException">The text is not a bound.</exception>
    public static Bound Parse(string s)
    {
        Guard.NotNull(s);
        return BoundParser.TryParse(s, UnitCatalog.Standard, out var result, out var issue)
            ? result
            : throw new FormatException($"{issue.Message.En} {issue.Advice.En}");
    }

    /// <inheritdoc/>
    static Bound IParsable<Bound>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a bound in the standard units, see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The bound, or null.</param>
    /// <returns>Whether the text is a bound.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Bound? result)
    {
        result = null;
        return s is not null && BoundParser.TryParse(s, UnitCatalog.Standard, out result, out _);
    }

    /// <summary>Reads a bound in the units of a catalogue and says what is wrong with a text that is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="catalog">The units.</param>
    /// <param name="result">The bound, or null.</param>
    /// <param name="issue">What was found; null on success.</param>
    /// <returns>Whether the text is a bound.</returns>
    public static bool TryParse(string s, UnitCatalog catalog, [NotNullWhen(true)] out Bound? result, [NotNullWhen(false)] out Issue? issue) =>
        BoundParser.TryParse(Guard.NotNull(s), Guard.NotNull(catalog), out result, out issue);

    /// <inheritdoc/>
    static bool IParsable<Bound>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Bound result) =>
        TryParse(s, out result);

    /// <summary>The bound in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>达到200家</c> or <c>at least 200 enterprises</c>; reads back unless somebody assumed the tolerance.</returns>
    public string ToString(Language language)
    {
        var figure = Quantity.ToString(language);
        var word = Comparator.ToText(language);
        var near = Tolerance is null ? "" : language == Language.Zh ? $"（{Tolerance.ToString(language)}）" : $" ({Tolerance.ToString(language)})";
        return (Comparator, language) switch
        {
            (Comparator.Between, Language.Zh) => $"{figure}至{Upper!.Value.ToString(language)}",
            (Comparator.Between, _) => $"{word} {figure} and {Upper!.Value.ToString(language)}",
            (Comparator.About, Language.Zh) => figure + word + near,
            (_, Language.Zh) => word + figure,
            _ => $"{word} {figure}{near}",
        };
    }

    /// <summary>The bound in the spelling of documents: a sign and a quantity.</summary>
    /// <returns>
    /// For example <c>≥200家</c>, <c>≈600名±10%</c> or <c>5%~6%</c>. Reads back as the same bound, except that a tolerance reads as stated by the text:
    /// who assumed it is not part of this spelling.
    /// </returns>
    public override string ToString()
    {
        var figure = Quantity.ToString();
        if (Upper is { } upper)
        {
            return $"{figure}{Comparator.ToSymbol()}{upper}";
        }

        var width = Tolerance?.Absolute?.ToString() ?? Tolerance?.Relative?.ToString();
        return Comparator.ToSymbol() + figure + (width is null ? "" : "±" + width);
    }
}
