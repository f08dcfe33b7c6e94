using System.Buffers;

namespace Dnc.Model.Quantities;

/// <summary>Reads the digits of a figure exactly; the framework's reader rounds what it cannot hold.</summary>
internal static class NumberReader
{
    private static readonly SearchValues<char> FigureLetters = SearchValues.Create("0123456789.,");

    private static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    /// <summary>Reads digits with commas and a point.</summary>
    /// <param name="text">The text in normal letters.</param>
    /// <param name="position">The first digit; afterwards the place behind the figure, or of the fault.</param>
    /// <param name="negative">Whether a minus sign was read before.</param>
    /// <param name="value">The number.</param>
    /// <returns>The fault, or <see cref="QuantityFaultKind.None"/>.</returns>
    public static QuantityFaultKind Read(ReadOnlySpan<char> text, ref int position, bool negative, out decimal value)
    {
        value = 0m;
        var rest = text[position..];
        var length = rest.IndexOfAnyExcept(FigureLetters);
        var token = length < 0 ? rest : rest[..length];
        var point = token.IndexOf('.');
        var whole = point < 0 ? token : token[..point];
        var decimals = point < 0 ? [] : token[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && decimals.IsEmpty) || decimals.ContainsAny('.', ','))
        {
            return QuantityFaultKind.BadNumber;
        }

        if (whole.Contains(',') && !IsGrouped(whole))
        {
            return QuantityFaultKind.BadGrouping;
        }

        decimals = decimals.TrimEnd('0');
        var mantissa = UInt128.Zero;
        if (decimals.Length > ExactDecimal.MaxScale || !TryAppend(whole, ref mantissa) || !TryAppend(decimals, ref mantissa))
        {
            return QuantityFaultKind.OutOfRange;
        }

        var bits = (ulong)(mantissa & ulong.MaxValue);
        value = new decimal(
            unchecked((int)bits), unchecked((int)(bits >> 32)), unchecked((int)(uint)(mantissa >> 64)), negative && mantissa != 0, (byte)decimals.Length);
        position += token.Length;
        return QuantityFaultKind.None;
    }

    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var first = whole.IndexOf(',');
        if (first is < 1 or > 3 || (whole.Length - first) % 4 != 0)
        {
            return false;
        }

        for (var i = first; i < whole.Length; i += 4)
        {
            if (whole[i] != ',' || whole.Slice(i + 1, 3).Contains(','))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAppend(ReadOnlySpan<char> digits, ref UInt128 mantissa)
    {
        foreach (var c in digits)
        {
            if (c == ',')
            {
                continue;
            }

            mantissa = (mantissa * 10u) + (uint)(c - '0');
            if (mantissa > MaxMantissa)
            {
                return false;
            }
        }

        return true;
    }
}
