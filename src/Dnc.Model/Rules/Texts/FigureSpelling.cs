using System.Buffers;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Texts;

/// <summary>Reads figures out of a line.</summary>
internal static class FigureSpelling
{
    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("0123456789.,-");

    /// <summary>Every figure with which a text begins, and its length.</summary>
    public static List<Found<CompoundQuantity>> Prefixes(ReadOnlySpan<char> text, UnitCatalog units)
    {
        var found = new List<Found<CompoundQuantity>>();
        var digits = text.IndexOfAnyExcept(NumberLetters) is var first && first < 0 ? text.Length : first;
        var most = Math.Min(text.Length, QuantityText.MaxLength);
        for (var end = 1; end <= most; end++)
        {
            // A space at the end is not of the figure.
            if (text[end - 1] != ' ' && (end >= digits || char.IsAsciiDigit(text[end - 1])) && QuantityParser.TryParse(text[..end], units, out var quantity, out _))
            {
                Add(found, new CompoundQuantity(quantity), text, end, units);
            }
        }

        return found;
    }

    /// <summary>The figure that is spelled so in units, whatever else the spelling could be; null when none is.</summary>
    public static CompoundQuantity? InUnits(string text, IReadOnlyList<Unit> units, Language language)
    {
        foreach (var (number, _) in Prefixes(text, UnitCatalog.Standard))
        {
            var value = new CompoundQuantity(new Quantity(number.Quantity.Value, units[0]), units.Skip(1).ToValueList());
            if (value.ToString(language) == text)
            {
                return value;
            }
        }

        return null;
    }

    // Behind a slash stands the next unit below the line.
    private static void Add(List<Found<CompoundQuantity>> found, CompoundQuantity figure, ReadOnlySpan<char> text, int end, UnitCatalog units)
    {
        found.Add(new(figure, end));
        if (end == text.Length || text[end] != '/')
        {
            return;
        }

        for (var next = end + 2; next <= Math.Min(text.Length, end + QuantityText.MaxLength); next++)
        {
            if (units.TryGetBelow(text[(end + 1)..next], out var unit))
            {
                Add(found, new CompoundQuantity(figure.Quantity, figure.Per.Add(unit)), text, next, units);
            }
        }
    }
}
