using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <content>Averages, growth, shares and published rates.</content>
public sealed partial class StatisticReader
{
    private StatisticValue Average(Subject subject, AveragePer average)
    {
        var periods = WholePeriods(average);
        if (periods.Count == 0)
        {
            return Silent(subject.Indicator.Unit, new LocalizedText("期间内没有整期的平均数", "an average over days that hold no whole period"));
        }

        var values = periods.ConvertAll(p => OverPeriod(subject, p.ToDateRange()));
        var known = values.Count(v => v.IsComplete);
        var joined = StatisticValues.Join(subject.Indicator.Unit, values, parts => (
            StatisticValues.Scale(StatisticValues.Sum(parts.Select(p => p.Range)), new Rational(1, parts.Count)),
            known == 0 ? null : StatisticValues.Scale(StatisticValues.Sum(parts.Where(p => p.IsComplete).Select(p => p.SoFar!.Value)), new Rational(1, known))));
        var complete = periods.Zip(values).Where(p => p.Second.IsComplete).ToList();
        if (Whole(subject, average, periods) is { } whole)
        {
            // The sum over all days knows more than its periods apart: figures of several periods at once, and whether they contradict each other.
            // While it is not complete, the mean so far is that of the complete periods, whichever side of a conflict is followed.
            joined = whole.IsComplete ? whole : StatisticValues.HoldingEverySide(whole with
            {
                SoFar = joined.SoFar,
                Conflicts = joined.Conflicts.Count > 0 ? joined.Conflicts : whole.Conflicts.Select(c => c with { Claims = c.Claims.Select(s => s with { SoFar = joined.SoFar }).ToValueList() }).ToValueList(),
            });
        }

        return joined with
        {
            ObservedThrough = known == 0 ? joined.ObservedThrough : complete.Max(p => p.First.End),
            Covered = complete.Select(p => p.First.ToDateRange()).ToValueList(),
            PeriodsKnown = joined.IsComplete ? periods.Count : known,
            PeriodsTotal = periods.Count,
            Series = complete.Select(p => new SeriesPoint(p.First.ToDateRange(), p.Second.Range)).ToValueList(),
        };
    }

    private StatisticValue? Whole(Subject subject, AveragePer average, List<ReportingPeriod> periods) =>
        subject.Indicator.Kind is Flow && periods[0].Start == average.Range.Start && periods[^1].End == average.Range.LastDay
            ? StatisticValues.Join(subject.Indicator.Unit, [OverPeriod(subject, average.Range)], total =>
                (StatisticValues.Scale(total[0].Range, new Rational(1, periods.Count)), total[0].SoFar is { } sum ? StatisticValues.Scale(sum, new Rational(1, periods.Count)) : null))
            : null;

    private static List<ReportingPeriod> WholePeriods(AveragePer average)
    {
        var periods = new List<ReportingPeriod>();
        if (average.Range.Start.Year < ReportingPeriod.MinYear || average.Range.LastDay.Year >= ReportingPeriod.MaxYear)
        {
            return periods;
        }

        for (var period = ReportingPeriod.Of(average.Range.Start, average.Per); period.End <= average.Range.LastDay; period = period.Next())
        {
            if (period.Start >= average.Range.Start)
            {
                periods.Add(period);
            }
        }

        return periods;
    }

    private StatisticValue Growth(Subject subject, GrowthOver growth)
    {
        var now = OverPeriod(subject, growth.Period.ToDateRange());
        var then = OverPeriod(subject, growth.Base.ToDateRange());
        var silent = new LocalizedText($"{growth.Base.ToString(Language.Zh)}基数不为正时的增速", $"growth over a base of {growth.Base.ToString(Language.En)} that is not positive");
        return Quotient(Units.Percent, now, then, silent, Rational.One);
    }

    private StatisticValue Share(Subject subject, ShareOf share)
    {
        if (!_indicators.TryGet(share.Whole, out var whole))
        {
            return new StatisticValue(Units.Percent) { Reasons = [new MissingFact(new LocalizedText($"指标“{share.Whole}”", $"the indicator '{share.Whole}'"))] };
        }

        var range = share.Period.ToDateRange();
        var silent = new LocalizedText($"{whole.Name.Zh}不为正时的比重", $"a share in {whole.Name.En} that is not positive");
        return Quotient(Units.Percent, OverPeriod(subject, range), OverPeriod(subject.Beside(whole), range), silent, Rational.Zero);
    }

    // A published rate or ratio goes before one computed from its components, which is only noted; where nothing is published, it is computed.
    private StatisticValue Published(Subject subject, DateRange range)
    {
        var figures = Latest(Visible(subject).Where(o => o.Time.Range == range || (o.Time.IsDay && o.Time.Last == range.End)));
        var (claims, steps, unusable) = _converter.Convert(figures, subject.Indicator);
        var computed = FromComponents(subject, range);
        if (claims.Count == 0)
        {
            return computed ?? Missing(subject, Text(range), unusable);
        }

        var (value, conflicting) = Claim.Combine(claims);
        return new StatisticValue(subject.Indicator.Unit)
        {
            SoFar = value,
            Range = value,
            IsComplete = true,
            ObservedThrough = range.End,
            Used = StatisticValues.Sorted(claims.SelectMany(c => c.Observations)),
            Conflicts = Claim.Conflicts(conflicting, subject.Indicator.Id, range, r => r),
            Steps = [.. steps, .. computed is { IsComplete: true } ? computed.Steps : []],
            NeedsTolerance = conflicting.Any(c => c.NeedsTolerance) || claims.TrueForAll(c => c.NeedsTolerance),
        };
    }

    private StatisticValue? FromComponents(Subject subject, DateRange range) =>
        subject.Indicator.Kind is RatioOf ratio && _indicators.TryGet(ratio.Numerator, out var part) && _indicators.TryGet(ratio.Denominator, out var whole)
            && part.Kind is not RatioOf && whole.Kind is not RatioOf
            ? Quotient(
                subject.Indicator.Unit,
                OverPeriod(subject.Beside(part), range),
                OverPeriod(subject.Beside(whole), range),
                new LocalizedText("分母不为正时的比率", "a ratio whose denominator is not positive"),
                Rational.Zero)
            : null;

    internal static StatisticValue Quotient(Unit unit, StatisticValue part, StatisticValue whole, LocalizedText silent, Rational less)
    {
        var joined = StatisticValues.Join(unit, [part, whole], v => v[1].Range.IsMoreThan(Rational.Zero) == Verdict.True
            ? (StatisticValues.Divide(v[0].Range, v[1].Range).Map(q => q - less), part.IsComplete && whole.IsComplete ? StatisticValues.Divide(v[0].Range, v[1].Range).Map(q => q - less) : null)
            : (Interval<Rational>.Everything, null));
        joined = joined with { Covered = [], Series = [] };
        if (whole.IsComplete && whole.Range.IsMoreThan(Rational.Zero) != Verdict.True && !whole.NeedsTolerance)
        {
            return joined with { IsComplete = false, Reasons = [.. joined.Reasons, new SilentRule(silent)] };
        }

        return joined.IsComplete && joined.SoFar is not null ? joined with { Steps = [.. joined.Steps, Step(Language.Zh, Language.En)] } : joined;

        LocalizedText Step(Language zh, Language en) => new(Line(zh), Line(en));

        string Line(Language language) =>
            $"{FigureText.Of(part.Range, part.Unit, language)} ÷ {FigureText.Of(whole.Range, whole.Unit, language)}{(less.Sign > 0 ? " − 1" : "")} = {FigureText.Of(joined.Range, unit, language)}";
    }
}
