using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Validation;

/// <summary>Finds what a valid plan leaves to be desired (方案体检): gaps that somebody should look at before it is evaluated.</summary>
public static class PlanAnalyzer
{
    /// <summary>Looks through a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>
    /// Warnings, located by path as in the document of the plan, in its order: who answers for a commitment, what a target starts from, which questions
    /// are open, what is never counted, and which due dates lie beyond the published working days.
    /// </returns>
    public static ValueList<Issue> Find(Plan plan)
    {
        Guard.NotNull(plan);
        var used = UsedIndicators(plan);
        return
        [
            .. plan.Indicators.SelectMany((indicator, i) => used.Contains(indicator.Id) ? [] : new[] { ErrorMessages.UnusedIndicator(Path("indicators", i), indicator.Id) }),
            .. plan.Commitments.SelectMany((commitment, i) => OfCommitment(plan, commitment, Path("commitments", i))),
            .. plan.Interpretations.SelectMany((question, i) =>
                question.IsNote || question.Reading.Choices.Count > 0 ? [] : new[] { ErrorMessages.OpenQuestion(Path("interpretations", i), question.Id) }),
        ];
    }

    private static IEnumerable<Issue> OfCommitment(Plan plan, Commitment commitment, string path)
    {
        if (commitment is not Goal && !commitment.Actors.Any(a => a.Role == ActorRole.Lead))
        {
            yield return ErrorMessages.NoLeadActor($"{path}.actors", commitment.Id);
        }

        if (commitment.Actors.All(a => a.Basis == ActorBasis.Inferred))
        {
            yield return ErrorMessages.InferredActors($"{path}.actors", commitment.Id);
        }

        if (commitment is Target { Specification: { Statistic: ValueAt, Baseline: null } target } && plan.GetIndicator(target.Indicator).Kind is Stock)
        {
            yield return ErrorMessages.NoBaseline($"{path}.baseline", commitment.Id);
        }

        if (commitment is Threshold { Required: null })
        {
            yield return ErrorMessages.UnspecifiedNumber($"{path}.required", commitment.Id);
        }

        if (commitment.Deadline is { } due && !WorkingDayCalendar.China.Published.Contains(due))
        {
            yield return ErrorMessages.DueBeyondCalendar($"{path}.due", due);
        }
    }

    private static HashSet<IndicatorId> UsedIndicators(Plan plan)
    {
        var targets = plan.Targets.Select(t => t.Specification);
        var effects = plan.Interpretations.SelectMany(i => i.Reading.Options).SelectMany(o => o.Effect).ToList();
        var statistics = targets.Select(t => t.Statistic).Concat(effects.OfType<UseStatistic>().Select(e => e.Statistic));
        var ratios = plan.Indicators.Select(i => i.Kind).OfType<RatioOf>();
        return
        [
            .. targets.Select(t => t.Indicator),
            .. effects.OfType<UseIndicator>().Select(e => e.Indicator),
            .. statistics.OfType<ShareOf>().Select(s => s.Whole),
            .. ratios.SelectMany(r => new[] { r.Numerator, r.Denominator }),
            .. plan.Indicators.Select(i => i.Redefined?.By).OfType<IndicatorId>(),
        ];
    }

    private static string Path(string list, int index) => FormattableString.Invariant($"$.{list}[{index}]");
}
