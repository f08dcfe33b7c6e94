using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Projects.Progress;

/// <summary>What a project has done of its year's plan by the end of a month, and what it should have done (年度投资进度、序时进度).</summary>
/// <remarks>
/// Done is the year's total of the month's report, or the sum of the months where the report tells none and every month is told. Where sources differ it
/// is the range of what they say. A month that nobody reported is missing: it counts neither as zero nor as the month before.
/// </remarks>
public sealed record YearProgress
{
    private YearProgress(Project project, ReportingPeriod month, YearPlan? plan) => (Project, Month, Plan) = (project, month, plan);

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>The month at the end of which is counted.</summary>
    public ReportingPeriod Month { get; }

    /// <summary>The plan of the year; null when none is known.</summary>
    public YearPlan? Plan { get; }

    /// <summary>What was done since 1 January, in units of <see cref="Currency"/>; null when it is not known.</summary>
    public Interval<Rational>? Done { get; private init; }

    /// <summary>The currency of <see cref="Done"/>; null when that is not known.</summary>
    public Currency? Currency { get; private init; }

    /// <summary>The month's reports that this rests on.</summary>
    public ValueList<ProjectReport> Reports { get; private init; } = [];

    /// <summary>Why something is not known; empty when everything is.</summary>
    public ValueList<UndeterminedReason> Reasons { get; private init; } = [];

    /// <summary>Which share of the year's plan should be done; null without a plan.</summary>
    public Rational? PlannedShare => Plan?.PlannedShare(Month);

    /// <summary>Which share of the year's plan is done; null when that is not known.</summary>
    public Interval<Rational>? ActualShare =>
        Plan is { } plan && Done is { } done && Currency == plan.Amount.Currency ? done.Map(d => d / plan.Amount.Amount) : null;

    /// <summary>The exact percentage points ahead of the plan, negative when behind (超、欠序时); null when that is not known.</summary>
    public Interval<Rational>? PointsAhead =>
        PlannedShare is { } planned && ActualShare is { } actual ? actual.Map(a => (a - planned) * 100) : null;

    /// <summary>Judges a project at the end of a month.</summary>
    /// <param name="project">The project.</param>
    /// <param name="reports">The reports, as known at some instant.</param>
    /// <param name="month">The month.</param>
    /// <returns>The progress.</returns>
    public static YearProgress Of(Project project, ProgressVintage reports, ReportingPeriod month)
    {
        Guard.NotNull(reports);
        Guard.That(month.Kind == PeriodKind.Month, "Progress is counted at the end of a month.", nameof(month));
        var year = reports.Reports(Guard.NotNull(project).Id).Where(r => r.Month.Year == month.Year && r.Month <= month).ToList();
        var told = year.GroupBy(r => r.Source.Id, StringComparer.Ordinal).Select(g => TotalOf(g.ToList(), month)).OfType<Money>().Distinct().ToList();
        var plan = project.PlanOf(month.Year);
        var currencies = told.Select(m => m.Currency).Distinct().ToList();
        var progress = new YearProgress(project, month, plan)
        {
            Reports = year.Where(r => r.Month == month).ToValueList(),
            Reasons = ReasonsOf(plan, month, told, currencies).ToValueList(),
        };
        return currencies is [var currency]
            ? progress with { Currency = currency, Done = told.Select(m => Interval<Rational>.Exactly(m.Amount)).Aggregate((a, b) => a.Hull(b)) }
            : progress;
    }

    // Of one source: what its report of the month says, or all months added.
    private static Money? TotalOf(List<ProjectReport> reports, ReportingPeriod month)
    {
        if (reports.FirstOrDefault(r => r.Month == month) is not { } report)
        {
            return null;
        }

        var months = reports.Select(r => r.DoneThisMonth).OfType<Money>().ToList();
        return report.DoneThisYear
            ?? (months.Count == month.Number && months.All(m => m.Currency == months[0].Currency) ? months.Aggregate((a, b) => a + b) : null);
    }

    private static IEnumerable<UndeterminedReason> ReasonsOf(YearPlan? plan, ReportingPeriod month, List<Money> told, List<Currency> currencies)
    {
        if (plan is null)
        {
            yield return new MissingFact(new LocalizedText($"{month.Year}年投资计划", $"the investment plan of {month.Year}"));
        }

        if (told.Count == 0)
        {
            yield return new MissingFact(new LocalizedText($"{month}累计完成投资", $"what was invested in {month.Year} by {month}"));
        }
        else if (currencies.Count > 1 || (plan is not null && currencies[0] != plan.Amount.Currency))
        {
            yield return new SilentRule(new LocalizedText("计划和完成额币种不同，无换算汇率", "the plan and the reports are in different currencies and no rate is told"));
        }
        else if (told.Count > 1)
        {
            yield return new ConflictingSources(
                new LocalizedText($"{month}累计完成投资", $"what was invested in {month.Year} by {month}"),
                told.Select(m => new LocalizedText(m.ToString(Language.Zh), m.ToString(Language.En))).ToValueList());
        }
    }
}
