using Dnc.Model.Indicators;
using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Building;

/// <summary>Whether indicators name others that exist and fit.</summary>
internal static class IndicatorChecks
{
    public static IEnumerable<Issue> References(PlanPieces pieces, Indicator indicator, int index)
    {
        var path = pieces.Indicators.PathOf(index);
        return
        [
            // An unknown jurisdiction is reported once, at its own place, and not again for every indicator that is about it.
            .. indicator.Scope == pieces.Jurisdiction ? [] : pieces.Unknown(pieces.Organizations, indicator.Scope.ToString(), $"{path}.scope"),
            .. Others(indicator).SelectMany(o => pieces.Unknown(pieces.Indicators, o.Id.ToString(), $"{path}.{o.Member}")),
        ];
    }

    public static IEnumerable<Issue> Find(PlanPieces pieces, Indicator indicator, int index)
    {
        var path = pieces.Indicators.PathOf(index);
        foreach (var (member, id) in Others(indicator).Where(o => o.Id == indicator.Id))
        {
            yield return ErrorMessages.IndicatorOfItself($"{path}.{member}", id);
        }
    }

    private static IEnumerable<(string Member, IndicatorId Id)> Others(Indicator indicator) =>
    [
        .. indicator.Kind is RatioOf ratio ? new[] { ("kind.numerator", ratio.Numerator), ("kind.denominator", ratio.Denominator) } : [],
        .. indicator.Redefined is { } redefined ? new[] { ("redefined.by", redefined.By) } : [],
    ];
}
