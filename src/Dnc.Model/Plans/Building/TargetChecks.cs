using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Plans.Building;

/// <summary>Whether the figure, the statistic and the dates of a target fit its indicator and its plan.</summary>
internal static class TargetChecks
{
    public static IEnumerable<Issue> References(PlanPieces pieces, Target target, string path) =>
    [
        .. pieces.Unknown(pieces.Indicators, target.Specification.Indicator.ToString(), $"{path}.indicator"),
        .. References(pieces, target.Specification.Statistic, $"{path}.statistic"),
        .. target.Specification.Baseline?.Source is { } source ? pieces.Unknown(pieces.Documents, source.Id, $"{path}.baseline.source") : [],
    ];

    public static IEnumerable<Issue> References(PlanPieces pieces, ReadingEffect effect, string path) => effect switch
    {
        UseIndicator use => pieces.Unknown(pieces.Indicators, use.Indicator.ToString(), $"{path}.indicator"),
        UseStatistic use => References(pieces, use.Statistic, $"{path}.statistic"),
        _ => [],
    };

    private static IEnumerable<Issue> References(PlanPieces pieces, Statistic statistic, string path) =>
        statistic is ShareOf share ? pieces.Unknown(pieces.Indicators, share.Whole.ToString(), $"{path}.whole") : [];

    /// <summary>The faults of a target; the function names the place of a member, which is the effect that changed it for a target as read.</summary>
    public static IEnumerable<Issue> Find(PlanPieces pieces, TargetSpecification target, Func<string, string> at)
    {
        if (!pieces.Indicators.TryGet(target.Indicator.ToString(), out var indicator))
        {
            return [];
        }

        var unit = target.Statistic is GrowthOver or ShareOf ? Units.Percent : indicator.Unit;
        return
        [
            .. StatisticChecks.Find(pieces, indicator, target, at("statistic")),
            .. UnitOf(target.Bound.Quantity, unit, at("quantity")),
            .. target.Baseline is { } baseline ? UnitOf(baseline.Quantity, unit, at("baseline.quantity")) : [],
            .. target.Baseline is { } start && start.On > target.Due ? [ErrorMessages.BaselineAfterDue(at("baseline.on"), start.On, target.Due)] : Array.Empty<Issue>(),
            .. Direction(indicator.Polarity, target.Bound.Comparator, at("comparator")),
            .. TrajectoryChecks.Find(pieces, indicator, target, unit, at),
        ];
    }

    public static IEnumerable<Issue> UnitOf(Quantity quantity, Unit expected, string path) =>
        quantity.Unit.IsComparableTo(expected) ? [] : [ErrorMessages.UnitMismatch(path, quantity, expected)];

    /// <summary>A date that must lie in the period of the plan.</summary>
    public static IEnumerable<Issue> InPeriod(PlanPieces pieces, LocalDate day, string path) =>
        pieces.Period.Contains(day) ? [] : [ErrorMessages.OutsidePeriod(path, day, pieces.Period)];

    private static IEnumerable<Issue> Direction(Polarity polarity, Comparator comparator, string path)
    {
        var fits = (polarity, comparator) switch
        {
            (Polarity.Increase, Comparator.AtMost or Comparator.LessThan) => false,
            (Polarity.Decrease, Comparator.AtLeast or Comparator.MoreThan) => false,
            (Polarity.Within, Comparator.AtLeast or Comparator.MoreThan or Comparator.AtMost or Comparator.LessThan) => false,
            _ => true,
        };
        return fits ? [] : [ErrorMessages.ComparatorAgainstPolarity(path, comparator, polarity)];
    }
}
