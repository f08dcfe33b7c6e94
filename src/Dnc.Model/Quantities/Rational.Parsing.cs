using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Dnc.Model.Quantities;

public readonly partial record struct Rational
{
    private const int MaxLength = 200;

    /// <summary>Reads a number such as <c>2/3</c>, <c>-5</c> or <c>0.6667</c>.</summary>
    /// <param name="s">The text: a whole number, a decimal or a fraction of two whole numbers; at most 200 characters, without spaces or grouping.</param>
    /// <returns>The number, exactly.</returns>
    /// <exception cref="FormatException">The text is not such a number.</exception>
    public static Rational Parse(string s) => TryParse(s, out var result) ? result : throw new FormatException(ErrorMessages.NotARational(s).En);

    /// <inheritdoc/>
    static Rational IParsable<Rational>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a number such as <c>2/3</c>, <c>-5</c> or <c>0.6667</c>.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The number, exactly, or 0.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Rational result)
    {
        result = default;
        if (s is null || s.Length > MaxLength)
        {
            return false;
        }

        var text = s.AsSpan();
        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            if (!TryParseWhole(text[..slash], NumberStyles.AllowLeadingSign, out var above)
                || !TryParseWhole(text[(slash + 1)..], NumberStyles.None, out var below)
                || below.IsZero)
            {
                return false;
            }

            result = new Rational(above, below);
            return true;
        }

        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if (!TryParseWhole(whole, NumberStyles.AllowLeadingSign, out var units))
        {
            return false;
        }

        if (point < 0)
        {
            result = new Rational(units, BigInteger.One);
            return true;
        }

        var decimals = text[(point + 1)..];
        if (!TryParseWhole(decimals, NumberStyles.None, out var fraction))
        {
            return false;
        }

        var scale = BigInteger.Pow(10, decimals.Length);
        result = new Rational((units * scale) + (whole[0] == '-' ? -fraction : fraction), scale);
        return true;
    }

    /// <inheritdoc/>
    static bool IParsable<Rational>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) => TryParse(s, out result);

    /// <summary>The number as a decimal where it is one of at most 28 decimals, otherwise as a fraction: <c>0.6667</c>, <c>2/3</c>.</summary>
    /// <returns>A text that reads back as the same number.</returns>
    public override string ToString() =>
        TryToDecimal(out var value)
            ? ExactDecimal.ToText(value)
            : IsInteger
                ? Numerator.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool TryParseWhole(ReadOnlySpan<char> text, NumberStyles styles, out BigInteger value)
    {
        value = BigInteger.Zero;
        return text.Length > 0 && char.IsAsciiDigit(text[^1]) && BigInteger.TryParse(text, styles, CultureInfo.InvariantCulture, out value);
    }
}
