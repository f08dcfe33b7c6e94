using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>Decides how a target stands on a statistic that has been read.</summary>
internal sealed class Judge(TargetSpecification target, Indicator indicator, StatisticValue value, LocalDate day, DateRange period, ScheduleBands bands)
{
    /// <summary>The amounts that meet the bound. For "about", overshooting the good way is no miss.</summary>
    public Interval<Rational> Met { get; } = Against(target.Bound, indicator.Polarity);

    /// <summary>Whether the last day that counts has come, so that only a figure for it can decide.</summary>
    public bool IsOver => day >= LocalDate.Min(target.Due, target.Statistic.Window.LastDay);

    public Schedule? ScheduleOf(Interval<Rational> soFar) => Schedule.Of(target, value, soFar, period);

    /// <summary>The outcome on everything that is known; where sources contradict each other it stands if following any of them comes to the same.</summary>
    public Outcome Decide()
    {
        var whole = Decide(value.Range, value.SoFar);
        if (whole.IsFinal || value.Conflicts.Count == 0)
        {
            return whole;
        }

        var disputed = new List<UndeterminedReason>();
        foreach (var conflict in value.Conflicts)
        {
            var outcomes = conflict.Claims.Select(c => Decide(c.Range, c.SoFar)).ToList();
            if (!outcomes.TrueForAll(o => o.SameAs(outcomes[0])))
            {
                disputed.Add(Disputed(conflict, outcomes));
            }
            else if (outcomes[0].Status != AssessmentStatus.NotAssessable)
            {
                return outcomes[0];
            }
        }

        return disputed.Count > 0 ? Outcome.Open(disputed.ToValueList()) : whole;
    }

    private static Interval<Rational> Against(Bound bound, Polarity polarity)
    {
        _ = bound.TryToInterval(out var range);
        return (bound.Comparator, polarity) switch
        {
            (Comparator.About, Polarity.Increase) => Claim.FromLow(range),
            (Comparator.About, Polarity.Decrease) => Claim.UpToHigh(range),
            _ => range,
        };
    }

    private Outcome Decide(Interval<Rational> range, Interval<Rational>? soFar)
    {
        switch (range.IsWithin(Met))
        {
            case Verdict.True:
                return new Outcome(AssessmentStatus.Fulfilled, Verdict.True, []);
            case Verdict.False:
                return new Outcome(AssessmentStatus.OffTrack, Verdict.False, []);
            default:
                break;
        }

        if (value.NeedsTolerance)
        {
            return new Outcome(AssessmentStatus.NeedsInterpretation, Verdict.Unknown, [HowNear()]);
        }

        if (value.IsComplete)
        {
            return Outcome.Open(TooWide(range));
        }

        if (IsOver || soFar is not { } known)
        {
            return Outcome.Open(value.Reasons);
        }

        // A total that is still growing has not stayed within an upper limit before it ends.
        var growing = Met.High is not null && target.Statistic is SumOver or ValueOver;
        return known.IsWithin(Met) == Verdict.True && !growing ? Outcome.Of(AssessmentStatus.AchievedSoFar) : OnSchedule(known);
    }

    private Outcome OnSchedule(Interval<Rational> soFar)
    {
        if (ScheduleOf(soFar) is not { } schedule)
        {
            return Outcome.Open(target switch
            {
                { Baseline: { } baseline } when baseline.Quantity.Amount == target.Bound.Quantity.Amount =>
                    [new SilentRule(new LocalizedText("维持类目标到期前的状态", "how a target that equals its baseline stands before its due date"))],
                { Baseline: null, Statistic: ValueAt } => [new MissingFact(new LocalizedText($"{indicator.Name.Zh}的基期值", $"the baseline of {indicator.Name.En}"))],
                _ => value.Reasons,
            });
        }

        if (bands.At(schedule.PointsBehind) is { } status)
        {
            return Outcome.Of(status);
        }

        var touched = bands.Bands.Any(b => b.PointsBehind.Intersect(schedule.PointsBehind) is not null);
        var points = new LocalizedText(
            schedule.PointsBehind.ToText(Language.Zh, FigureText.Points),
            schedule.PointsBehind.ToText(Language.En, FigureText.Points));
        return Outcome.Open(touched
            ? TooWide(soFar)
            : new SilentRule(new LocalizedText($"落后{points.Zh}个百分点时的状态", $"the status at {points.En} points behind")));
    }

    private SilentRule HowNear()
    {
        var figure = value.Used.First(o => o.Value.NeedsInterpretation).Value;
        return new SilentRule(new LocalizedText($"已公布数字“{figure.ToString(Language.Zh)}”的偏差", $"how near the published figure '{figure.ToString(Language.En)}' is"));
    }

    private InconclusiveBound TooWide(Interval<Rational> known)
    {
        var unit = FigureText.UnitOf(indicator, value.Unit);
        return new InconclusiveBound(FigureText.Of(known, unit), FigureText.Of(target.Bound, unit));
    }

    private ConflictingSources Disputed(FigureConflict conflict, List<Outcome> outcomes)
    {
        var unit = FigureText.UnitOf(indicator, value.Unit);
        return new ConflictingSources(
            indicator.Name,
            conflict.Claims.Zip(outcomes, (claim, outcome) => new LocalizedText(
                $"{claim.Source.Zh}：{FigureText.Of(claim.SoFar ?? claim.Range, unit, Language.Zh)}，{Text(outcome, Language.Zh)}",
                $"{claim.Source.En}: {FigureText.Of(claim.SoFar ?? claim.Range, unit, Language.En)}, {Text(outcome, Language.En)}")).ToValueList());
    }

    private static string Text(Outcome outcome, Language language) => (outcome.Reached, language) switch
    {
        (Verdict.True, Language.Zh) => "达到",
        (Verdict.True, _) => "reached",
        (Verdict.False, Language.Zh) => "未达到",
        (Verdict.False, _) => "not reached",
        _ => outcome.Status.ToText(language),
    };
}
