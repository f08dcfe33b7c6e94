using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

public readonly partial record struct Quantity
{
    /// <summary>Reads a quantity as officials write it, in the standard units.</summary>
    /// <param name="s">
    /// The text, such as <c>2000亿元</c>, <c>35万平方米</c>, <c>5‰</c>, <c>-3.5%</c>, <c>百分之5</c>, <c>RMB 15.6 billion</c> or <c>1,200 patents</c>; full-width
    /// digits and signs are read, commas group by three. At most 128 characters.
    /// </param>
    /// <returns>The quantity, exactly.</returns>
    /// <exception cref="FormatException">The text is not a quantity, or has more digits than can be held exactly.</exception>
    public static Quantity Parse(string s)
    {
        Guard.NotNull(s);
        return TryParse(s, UnitCatalog.Standard, out var result, out var issue) ? result : throw new FormatException($"{issue.Message.En} {issue.Advice.En}");
    }

    /// <summary>Reads a quantity in the standard units, see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The quantity, or the number 0.</param>
    /// <returns>Whether the text is a quantity.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), out result);
    }

    /// <summary>Reads a quantity in the standard units, see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The quantity, or the number 0.</param>
    /// <returns>Whether the text is a quantity.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Quantity result) => QuantityParser.TryParse(s, UnitCatalog.Standard, out result, out _);

    /// <summary>Reads a quantity in the units of a catalogue and says what is wrong with a text that is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="catalog">The units.</param>
    /// <param name="result">The quantity, or the number 0.</param>
    /// <param name="issue">What was found; its column is the place in the text, from 1. Null on success.</param>
    /// <returns>Whether the text is a quantity.</returns>
    public static bool TryParse(string s, UnitCatalog catalog, out Quantity result, [NotNullWhen(false)] out Issue? issue)
    {
        Guard.NotNull(s);
        Guard.NotNull(catalog);
        var valid = QuantityParser.TryParse(s, catalog, out result, out var fault);
        issue = valid ? null : fault.ToIssue(s, catalog);
        return valid;
    }

    /// <inheritdoc/>
    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Quantity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);

    /// <inheritdoc/>
    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc/>
    static bool ISpanParsable<Quantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);

    /// <summary>The quantity as documents of a language spell it.</summary>
    /// <param name="language">
    /// Chinese: <c>2000亿元</c>, <c>35万平方米</c>; counted things and plain numbers use 亿 and 万 only when they are whole multiples, measures and
    /// money when two decimals are enough. English: <c>350,000 m²</c>, <c>1 enterprise</c>.
    /// </param>
    /// <returns>A text that reads back as the same amount.</returns>
    public string ToString(Language language) => QuantityPrinter.Print(Value, Unit, Guard.Defined(language));

    /// <summary>The quantity as Chinese documents spell it, see <see cref="ToString(Language)"/>.</summary>
    /// <returns>The text, such as <c>2000亿元</c>.</returns>
    public override string ToString() => ToString(Language.Zh);
}
