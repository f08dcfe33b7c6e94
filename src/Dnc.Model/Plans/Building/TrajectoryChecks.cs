using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Plans.Building;

/// <summary>Whether a trajectory leads to its target.</summary>
internal static class TrajectoryChecks
{
    public static IEnumerable<Issue> Find(PlanPieces pieces, Indicator indicator, TargetSpecification target, Unit unit, Func<string, string> at) =>
        target.Trajectory switch
        {
            SteppedTrajectory stepped => Steps(pieces, indicator, target, stepped, unit, at("trajectory.steps")),
            SeasonalTrajectory when indicator.Kind is not Flow => [ErrorMessages.SeasonalNeedsFlow(at("trajectory"), indicator)],
            _ => [],
        };

    private static IEnumerable<Issue> Steps(
        PlanPieces pieces, Indicator indicator, TargetSpecification target, SteppedTrajectory trajectory, Unit unit, string path)
    {
        var window = pieces.Period.Start <= target.Due ? new DateRange(pieces.Period.Start, target.Due) : DateRange.OfDay(target.Due);
        for (var i = 0; i < trajectory.Steps.Count; i++)
        {
            var step = trajectory.Steps[i];
            var place = Paths.Item(path, i);
            if (!window.Contains(step.On))
            {
                yield return ErrorMessages.StepOutsideWindow($"{place}.on", step.On, window);
            }

            var units = TargetChecks.UnitOf(step.Quantity, unit, $"{place}.quantity").ToList();
            foreach (var issue in units)
            {
                yield return issue;
            }

            if (units.Count == 0 && i > 0 && trajectory.Steps[i - 1].Quantity is var before && before.IsComparableTo(step.Quantity) && TurnsBack(indicator.Polarity, before, step.Quantity))
            {
                yield return ErrorMessages.StepTurnsBack($"{place}.quantity", before, step.Quantity);
            }
        }
    }

    private static bool TurnsBack(Polarity polarity, Quantity before, Quantity after) => polarity switch
    {
        Polarity.Increase => after < before,
        Polarity.Decrease => after > before,
        _ => false,
    };
}
