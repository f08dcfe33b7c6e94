using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Plans.Building;

/// <summary>Whether a statistic can be computed for an indicator, and lies in the period of the plan.</summary>
internal static class StatisticChecks
{
    public static IEnumerable<Issue> Find(PlanPieces pieces, Indicator indicator, TargetSpecification target, string path)
    {
        var statistic = target.Statistic;
        if (!Fits(statistic, indicator.Kind))
        {
            yield return ErrorMessages.StatisticDoesNotFit(path, statistic, indicator);
        }

        if (!pieces.Period.Contains(statistic.Window))
        {
            yield return ErrorMessages.OutsidePeriod(path, statistic.Window, pieces.Period);
        }
        else if (statistic.Window.LastDay > target.Due)
        {
            yield return ErrorMessages.StatisticAfterDue(path, statistic.Window, target.Due);
        }

        switch (statistic)
        {
            case AveragePer average when !HoldsWholePeriods(average):
                yield return ErrorMessages.NoWholePeriods(path, average);
                break;
            case GrowthOver growth when growth.Base.Kind != growth.Period.Kind || growth.Base >= growth.Period:
                yield return ErrorMessages.GrowthBase(path, growth);
                break;
            case ShareOf share when pieces.Indicators.TryGet(share.Whole.ToString(), out var whole) && !CanBePart(indicator, whole):
                yield return ErrorMessages.NoPart(path, indicator, whole);
                break;
            default:
                break;
        }
    }

    private static bool Fits(Statistic statistic, IndicatorKind kind) => statistic switch
    {
        ValueAt => kind is not Flow,
        ValueOver => kind is Flow or RatioOf or Rate or RunningTotal { Resets: RunningTotalReset.Yearly },
        SumOver or AveragePer => kind is Flow,
        GrowthOver => kind is Flow or Stock or RunningTotal,
        _ => kind is Flow or Stock or RunningTotal or MilestoneCount,
    };

    private static bool CanBePart(Indicator part, Indicator whole) =>
        part.Id != whole.Id && part.Kind.OverTime == whole.Kind.OverTime && part.Unit.IsComparableTo(whole.Unit);

    private static bool HoldsWholePeriods(AveragePer average) =>
        !average.Range.IsOpen
        && average.Range.Start.Year is >= ReportingPeriod.MinYear and <= ReportingPeriod.MaxYear
        && average.Range.LastDay.Year is >= ReportingPeriod.MinYear and <= ReportingPeriod.MaxYear
        && ReportingPeriod.Of(average.Range.Start, average.Per).Start == average.Range.Start
        && ReportingPeriod.Of(average.Range.LastDay, average.Per).End == average.Range.LastDay;
}
