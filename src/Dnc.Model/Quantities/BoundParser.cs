using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>Reads bounds: a comparator before or behind one quantity, or two quantities with a word between them.</summary>
internal static class BoundParser
{
    private static readonly string[] Joints = ["~", "至", "到", " and ", " to "];

    public static bool TryParse(string s, UnitCatalog catalog, [NotNullWhen(true)] out Bound? result, [NotNullWhen(false)] out Issue? issue)
    {
        result = null;
        if (s.Length > 2 * QuantityText.MaxLength)
        {
            issue = new QuantityFault(QuantityFaultKind.TooLong, QuantityText.MaxLength).ToIssue(s, catalog);
            return false;
        }

        Span<char> buffer = stackalloc char[2 * QuantityText.MaxLength];
        var text = QuantityText.Normalise(s, buffer).Trim(' ');
        var tolerance = TakeTolerance(ref text);
        var before = ComparatorWords.TakeBefore(ref text);
        var behind = ComparatorWords.TakeBehind(ref text);
        var comparator = before ?? behind;
        if (before != behind && before is not null && behind is not null)
        {
            issue = Malformed(ErrorMessages.MalformedBound(s));
            return false;
        }

        var rest = text.ToString();
        if (comparator is null or Comparator.Between && TrySplit(rest, out var lower, out var upper))
        {
            return tolerance is null ? TryJoin(s, lower, upper, catalog, out result, out issue) : Fail(ErrorMessages.MalformedBound(s), out issue);
        }

        if (comparator == Comparator.Between || (tolerance is not null && comparator != Comparator.About))
        {
            return Fail(ErrorMessages.MalformedBound(s), out issue);
        }

        if (!Quantity.TryParse(rest, catalog, out var quantity, out issue))
        {
            return false;
        }

        if (tolerance is null)
        {
            result = Bound.Of(comparator ?? Comparator.Exactly, quantity);
            return true;
        }

        return TryWiden(s, quantity, tolerance, catalog, out result, out issue);
    }

    private static bool TryWiden(
        string s, Quantity quantity, string width, UnitCatalog catalog, [NotNullWhen(true)] out Bound? result, [NotNullWhen(false)] out Issue? issue)
    {
        result = null;
        if (!Quantity.TryParse(width, catalog, out var read, out issue))
        {
            return false;
        }

        // 5%±0.2% could be a share or a width: a tolerance of a ratio is written in percentage points, and anything else does not fit.
        var tolerance = read.Value < 0m ? null : Ratio.TryFrom(read, out var share) ? Tolerance.Within(share) : Tolerance.Within(read);
        if (tolerance is null || !tolerance.Fits(quantity))
        {
            return Fail(ErrorMessages.MalformedBound(s), out issue);
        }

        result = Bound.About(quantity, tolerance);
        return true;
    }

    private static bool TryJoin(
        string s, string lower, string upper, UnitCatalog catalog, [NotNullWhen(true)] out Bound? result, [NotNullWhen(false)] out Issue? issue)
    {
        result = null;
        if (!Quantity.TryParse(upper, catalog, out var high, out issue))
        {
            return false;
        }

        // In 5至6亿元 the 5 shares magnitude and unit of the 6; in 5亿至6亿元 the unit only.
        var shared = lower.Length > 0 && char.IsAsciiDigit(lower[^1]) ? lower + upper[(upper.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)..] : lower;
        if (!Quantity.TryParse(shared, catalog, out var low, out issue))
        {
            return false;
        }

        if (low.Unit == Units.Number)
        {
            low = new Quantity(low.Value, high.Unit);
        }

        if (!low.IsComparableTo(high) || high < low)
        {
            return Fail(ErrorMessages.BadRange(s), out issue);
        }

        result = Bound.Between(low, high);
        return true;
    }

    private static bool TrySplit(string text, out string lower, out string upper)
    {
        foreach (var joint in Joints)
        {
            var at = text.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                (lower, upper) = (text[..at].Trim(' '), text[(at + joint.Length)..].Trim(' '));
                return true;
            }
        }

        (lower, upper) = ("", "");
        return false;
    }

    private static string? TakeTolerance(ref ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('±');
        if (at < 0)
        {
            return null;
        }

        var width = text[(at + 1)..].Trim(' ');
        var figure = text[..at].TrimEnd(' ');
        if (figure.EndsWith('(') && width.EndsWith(')'))
        {
            figure = figure[..^1].TrimEnd(' ');
            width = width[..^1].TrimEnd(' ');
        }

        text = figure;
        return width.ToString();
    }

    private static Issue Malformed(LocalizedText message) => new(IssueCodes.MalformedBound, IssueLocation.Whole, message, ErrorMessages.WriteABound);

    private static bool Fail(LocalizedText message, out Issue issue)
    {
        issue = Malformed(message);
        return false;
    }
}
