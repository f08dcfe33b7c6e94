using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>Judges one numeric target on the figures of a vintage (目标评估器).</summary>
/// <remarks>Pure: the same figures, day, bands and rates give the same assessment, word for word. Safe to be used by many threads.</remarks>
public sealed class TargetAssessor
{
    private readonly IndicatorCatalog _indicators;
    private readonly StatisticReader _reader;
    private readonly LocalDate _day;
    private readonly DateRange _period;
    private readonly ScheduleBands _bands;

    /// <summary>Creates an assessor for one day and one vintage.</summary>
    /// <param name="indicators">The indicators.</param>
    /// <param name="figures">The figures that were known.</param>
    /// <param name="day">The day that the question is asked for.</param>
    /// <param name="period">The period of the plan; a level without a baseline is expected to start at its first day.</param>
    /// <param name="bands">Which status belongs to how many points behind; null for <see cref="ScheduleBands.Default"/>.</param>
    /// <param name="rates">Exchange rates; null for none.</param>
    public TargetAssessor(
        IndicatorCatalog indicators,
        LedgerVintage figures,
        LocalDate day,
        DateRange period,
        ScheduleBands? bands = null,
        ExchangeRateTable? rates = null)
    {
        _indicators = Guard.NotNull(indicators);
        _reader = new StatisticReader(indicators, figures, day, rates);
        _day = day;
        _period = period;
        _bands = bands ?? ScheduleBands.Default;
    }

    /// <summary>Judges a target.</summary>
    /// <param name="target">The target; its indicator is in the catalogue, and its quantities are in units that compare with the statistic's.</param>
    /// <returns>How it stands, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">A quantity of the target does not compare with the statistic.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue lacks the indicator.</exception>
    public Assessment Assess(TargetSpecification target)
    {
        var indicator = _indicators[Guard.NotNull(target).Indicator];
        var unit = target.Statistic is GrowthOver or ShareOf ? Units.Percent : indicator.Unit;
        Guard.That(target.Bound.Quantity.Unit.IsComparableTo(unit), "The quantity of a target compares with its statistic.", nameof(target));
        Guard.That(target.Baseline is not { } start || start.Quantity.Unit.IsComparableTo(unit), "The baseline of a target compares with its statistic.", nameof(target));
        if (Ended(indicator, target.Due) is { } ended)
        {
            return new Assessment(target, indicator, new StatisticValue(unit), _day, _bands) { Status = AssessmentStatus.Discontinued, Reasons = [ended] };
        }

        var value = _reader.Read(target.Statistic, indicator);
        var assessment = new Assessment(target, indicator, value, _day, _bands);
        if (value.Used.Count == 0 && !value.IsComplete)
        {
            return assessment with { Reasons = value.Reasons };
        }

        if (target.Bound.NeedsInterpretation)
        {
            return assessment with { Status = AssessmentStatus.NeedsInterpretation, Reasons = [new SilentRule(new LocalizedText("“左右”允许的偏差", "how near 'about' is"))] };
        }

        var judge = new Judge(target, indicator, value, _day, _period, _bands);
        var outcome = judge.Decide();
        return Measured(assessment, judge) with { Status = outcome.Status, Reached = outcome.Reached, IsFinal = outcome.IsFinal, Reasons = outcome.Reasons };
    }

    private MissingFact? Ended(Indicator indicator, LocalDate due) => indicator switch
    {
        { Discontinued: { } end } when end.On <= _day && end.On <= due => new MissingFact(new LocalizedText(
            $"{indicator.Name.Zh}自{Dates.Text(end.On)}起停止统计（{end.Reason.Zh}）", $"{indicator.Name.En} from {Dates.Text(end.On)} on, when it ended ({end.Reason.En})")),
        { Redefined: { } other } when other.On <= _day && other.On <= due => new MissingFact(new LocalizedText(
            $"{indicator.Name.Zh}自{Dates.Text(other.On)}起由“{other.By}”代替（{other.Reason.Zh}）",
            $"{indicator.Name.En} from {Dates.Text(other.On)} on, when '{other.By}' took its place ({other.Reason.En})")),
        _ => null,
    };

    private Assessment Measured(Assessment assessment, Judge judge)
    {
        if (assessment.Value.SoFar is not { } soFar || assessment.Value.NeedsTolerance)
        {
            return assessment;
        }

        var target = assessment.Specification;
        var schedule = judge.ScheduleOf(soFar);
        return assessment with
        {
            Progress = schedule?.Progress,
            Expected = schedule?.Expected,
            PointsBehind = schedule?.PointsBehind,
            RestsOnAssumptions = schedule is not null && (target.Trajectory is null || _bands.AreAssumed || (target.Statistic is ValueAt && target.Baseline is null)),
            Gap = Outlook.Gap(soFar, judge.Met),
            Required = judge.IsOver ? null : Outlook.Required(target, assessment.Value, soFar, judge.Met),
            Forecast = judge.IsOver ? null : Outlook.Forecast(target, assessment.Value, soFar),
        };
    }
}
