using System.Buffers;

namespace Dnc.Model.Quantities;

/// <summary>Reads quantities as officials write them: currency or 百分之, sign, figure, magnitude, unit.</summary>
internal static class QuantityParser
{
    private static readonly SearchValues<char> FigureBeginnings = SearchValues.Create("0123456789+-.,");

    public static bool TryParse(ReadOnlySpan<char> text, UnitCatalog catalog, out Quantity quantity, out QuantityFault fault)
    {
        quantity = default;
        if (text.Length > QuantityText.MaxLength)
        {
            fault = new(QuantityFaultKind.TooLong, QuantityText.MaxLength);
            return false;
        }

        Span<char> buffer = stackalloc char[QuantityText.MaxLength];
        var normal = QuantityText.Normalise(text, buffer).TrimEnd(' ');
        var position = normal.Length - normal.TrimStart(' ').Length;
        var kind = ReadPrefix(normal, catalog, ref position, out var prefix);
        if (kind == QuantityFaultKind.None)
        {
            kind = ReadFigure(normal, ref position, out var figure);
            if (kind == QuantityFaultKind.None)
            {
                kind = ReadUnit(normal, catalog, prefix, ref position, out var factor, out var unit);
                if (kind == QuantityFaultKind.None)
                {
                    if (factor == 1m || ExactDecimal.TryMultiply(figure, factor, out figure))
                    {
                        quantity = new(figure, unit);
                        fault = default;
                        return true;
                    }

                    kind = QuantityFaultKind.OutOfRange;
                }
            }
        }

        fault = new(kind, position);
        return false;
    }

    private static QuantityFaultKind ReadPrefix(ReadOnlySpan<char> text, UnitCatalog catalog, ref int position, out Unit? prefix)
    {
        prefix = null;
        var length = text[position..].IndexOfAny(FigureBeginnings);
        if (length == 0)
        {
            return QuantityFaultKind.None;
        }

        if (length < 0)
        {
            return QuantityFaultKind.NoNumber;
        }

        var word = text.Slice(position, length).TrimEnd(' ');
        if (word is "百分之")
        {
            prefix = Units.Percent;
        }
        else if (word is "千分之")
        {
            prefix = Units.Permille;
        }
        else if (!catalog.TryGet(word, out prefix) || prefix.Dimension != Dimension.Money)
        {
            return QuantityFaultKind.UnknownPrefix;
        }

        position += length;
        return QuantityFaultKind.None;
    }

    private static QuantityFaultKind ReadFigure(ReadOnlySpan<char> text, ref int position, out decimal figure)
    {
        var negative = text[position] == '-';
        if (negative || text[position] == '+')
        {
            position++;
        }

        return NumberReader.Read(text, ref position, negative, out figure);
    }

    private static QuantityFaultKind ReadUnit(
        ReadOnlySpan<char> text, UnitCatalog catalog, Unit? prefix, ref int position, out decimal factor, out Unit unit)
    {
        factor = 1m;
        unit = prefix ?? Units.Number;
        var rest = text[position..].TrimStart(' ');
        position = text.Length - rest.Length;
        if (rest.IsEmpty)
        {
            return QuantityFaultKind.None;
        }

        // The longest unit wins: 5千瓦 is in kilowatts and 5万千瓦 in ten thousands of them, never in 千 of 瓦.
        for (var letters = 0; letters <= rest.Length; letters++)
        {
            var name = rest[letters..].TrimStart(' ');
            var found = name.IsEmpty ? null : catalog.TryGet(name, out var known) ? known : null;
            if ((found is not null || name.IsEmpty) && Magnitude.TryRead(rest[..letters], out factor))
            {
                return Settle(prefix, found, ref unit);
            }

            if (letters == rest.Length || !Magnitude.IsLetter(rest[letters]))
            {
                break;
            }
        }

        return ReadEnglish(rest, catalog, prefix, ref position, out factor, ref unit);
    }

    private static QuantityFaultKind ReadEnglish(
        ReadOnlySpan<char> rest, UnitCatalog catalog, Unit? prefix, ref int position, out decimal factor, ref Unit unit)
    {
        var space = rest.IndexOf(' ');
        if (!Magnitude.TryReadEnglish(space < 0 ? rest : rest[..space], out factor))
        {
            return Explain(rest, catalog);
        }

        if (space < 0)
        {
            return QuantityFaultKind.None;
        }

        var name = rest[space..].TrimStart(' ');
        position += rest.Length - name.Length;
        return catalog.TryGet(name, out var found) ? Settle(prefix, found, ref unit) : Explain(name, catalog);
    }

    /// <summary>A currency may stand on both sides (人民币5亿元) if it is one and the same.</summary>
    private static QuantityFaultKind Settle(Unit? prefix, Unit? found, ref Unit unit)
    {
        if (prefix is not null && found is not null && (prefix.Dimension != Dimension.Money || prefix != found))
        {
            return QuantityFaultKind.TwoUnits;
        }

        unit = found ?? unit;
        return QuantityFaultKind.None;
    }

    private static QuantityFaultKind Explain(ReadOnlySpan<char> rest, UnitCatalog catalog)
    {
        if (char.IsAsciiDigit(rest[0]))
        {
            return QuantityFaultKind.BadNumber;
        }

        var letters = 0;
        while (letters < rest.Length && Magnitude.IsLetter(rest[letters]))
        {
            letters++;
        }

        var name = rest[letters..].TrimStart(' ');
        if (!Magnitude.TryRead(rest[..letters], out _) && (name.IsEmpty || catalog.TryGet(name, out _)))
        {
            return QuantityFaultKind.BadMagnitude;
        }

        for (var i = 1; i < name.Length; i++)
        {
            if (catalog.TryGet(name[..i].TrimEnd(' '), out _) && catalog.TryGet(name[i..].Trim(' '), out _))
            {
                return QuantityFaultKind.TwoUnits;
            }
        }

        return QuantityFaultKind.UnknownUnit;
    }
}
