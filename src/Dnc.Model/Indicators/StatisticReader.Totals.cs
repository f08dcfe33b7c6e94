using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <content>Totals of flows: every day is counted once.</content>
public sealed partial class StatisticReader
{
    private StatisticValue Total(Subject subject, DateRange window, Flow flow)
    {
        var (claims, conversions, unusable) = _converter.Convert(Visible(subject).Where(o => o.Time.Range.Overlaps(window)), subject.Indicator);
        var periods = new Periods(subject.Indicator, claims, flow);
        var cover = periods.Covering(window);
        var parts = cover.ConvertAll(periods.Read);
        var gaps = Without(window, cover);
        var silent = gaps.FindAll(g => !_figures.CompleteOver(subject.Indicator.Id, subject.Organization).Any(c => c.Contains(g)));
        var complete = silent.Count == 0;
        var lowest = periods.LowerBound(window);
        var read = StatisticValues.Join(subject.Indicator.Unit, parts, Compute);
        var (range, conflicting) = Claim.Combine([new(read.Range, read.Range, read.Used), .. complete ? periods.Beside(window, cover) : [], .. periods.Around(window)]);
        return StatisticValues.HoldingEverySide(read with
        {
            Range = range,
            SoFar = complete ? range : parts.Count > 0 ? read.SoFar : null,
            IsComplete = complete,
            Covered = complete ? [window] : read.Covered,
            Used = StatisticValues.Sorted(read.Used.Concat(conflicting.SelectMany(c => c.Observations))),
            Conflicts = conflicting.Count == 0 ? read.Conflicts : Claim.Conflicts(conflicting, subject.Indicator.Id, window, r => r),
            Reasons = complete ? [] : [.. unusable, MissingFigure(subject, Text(silent))],
            Steps = [.. conversions, .. read.Steps, .. Zeros(subject, gaps.Except(silent)), .. SumText(subject.Indicator, parts)],
        });

        (Interval<Rational> Range, Interval<Rational>? SoFar) Compute(IReadOnlyList<StatisticValue> values)
        {
            var sum = StatisticValues.Sum(values.Select(v => v.Range));
            if (complete)
            {
                return (sum, sum);
            }

            var low = flow.MayBeNegative ? Interval<Rational>.Everything : Claim.FromLow(sum).Intersect(lowest) ?? lowest;
            return (periods.Around(window).Aggregate(low, (range, bound) => range.Intersect(bound.Allowed) ?? range), sum);
        }
    }

    // The days of a range that no chosen period covers.
    private static List<DateRange> Without(DateRange range, List<DateRange> covered)
    {
        var gaps = new List<DateRange>();
        var next = range.Start;
        foreach (var part in covered)
        {
            if (next < part.Start)
            {
                gaps.Add(new DateRange(next, part.Start.PlusDays(-1)));
            }

            next = part.LastDay.PlusDays(1);
        }

        if (next <= range.LastDay)
        {
            gaps.Add(new DateRange(next, range.LastDay));
        }

        return gaps;
    }

    private static LocalizedText Text(List<DateRange> ranges) =>
        new(string.Join("、", ranges.Select(g => g.ToString(Language.Zh))), string.Join(", ", ranges.Select(g => g.ToString(Language.En))));

    private static IEnumerable<LocalizedText> Zeros(Subject subject, IEnumerable<DateRange> gaps) => gaps.Select(g => new LocalizedText(
        $"{g.ToString(Language.Zh)}：已声明数据完整而无数字，计为0{subject.Indicator.Unit.Zh}",
        $"{g.ToString(Language.En)}: declared complete and no figure, so zero"));

    private static IEnumerable<LocalizedText> SumText(Indicator indicator, List<StatisticValue> parts)
    {
        if (parts.Count > 1)
        {
            var sum = StatisticValues.Sum(parts.Select(p => p.Range));
            yield return new LocalizedText(
                $"{parts.Count}期合计：{Join(Language.Zh)} = {FigureText.Of(sum, indicator.Unit, Language.Zh)}",
                $"sum of {parts.Count} periods: {Join(Language.En)} = {FigureText.Of(sum, indicator.Unit, Language.En)}");
        }

        string Join(Language language) => string.Join(" + ", parts.Select(p => p.Range is { IsExact: true } ? FigureText.Of(p.Range, indicator.Unit, language) : $"({FigureText.Of(p.Range, indicator.Unit, language)})"));
    }
}
