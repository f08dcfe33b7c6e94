using Dnc.Model.Primitives;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Projects;

/// <summary>What rules may know of a project at the end of a month: its file, stage, libraries and report (项目数据).</summary>
/// <remarks>
/// Only what the rules define is given, where they define it with the kind that <see cref="ProjectFactKeys"/> tells and without a period. What is not
/// known is not there. Shares are exact where a decimal can be; others have 27 decimals, which no limit that a rule can tell lies between.
/// </remarks>
public static class ProjectFacts
{
    private const int Decimals = 27;

    /// <summary>The facts of a project.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="project">The project.</param>
    /// <param name="month">The month, at the end of which progress is counted.</param>
    /// <param name="asOf">The day of stages and libraries, and up to when records count.</param>
    /// <param name="catalog">The facts of the rules, <see cref="CompiledRules.Facts"/>.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="KeyNotFoundException">The project is not in the portfolio.</exception>
    public static FactSet Of(ProjectPortfolio portfolio, ProjectId project, ReportingPeriod month, AsOf asOf, FactCatalog catalog) =>
        Of(Guard.NotNull(portfolio), project, month, asOf, catalog, portfolio.Progress.KnownAt(asOf.KnownUntil));

    internal static FactSet Of(ProjectPortfolio portfolio, ProjectId project, ReportingPeriod month, AsOf asOf, FactCatalog catalog, ProgressVintage reports)
    {
        Guard.NotNull(catalog);
        var file = portfolio[project];
        var progress = YearProgress.Of(file, reports, month);
        var own = File(file, asOf).Concat(Stage(file, portfolio.Stages.Stages, portfolio.Stages.StateOf(project, asOf), month)).Concat(Year(progress)).Select(v => (v.Key, v.Value, Report: (ProjectReport?)null));
        var told = progress.Reports.SelectMany(r => Report(r).Select(v => (v.Key, v.Value, Report: (ProjectReport?)r)));
        var claims = own.Concat(told).Where(v => v.Value is not null && Fits(catalog, v.Key, v.Value))
            .Select(v => new FactClaim(v.Key, FactTime.None, InUnit(catalog, v.Key, v.Value!), v.Report?.Source, v.Report?.RecordedAt));
        var labels = portfolio.Libraries.Libraries.Where(l => catalog.TryGet(ProjectFactKeys.InLibrary(l.Id), out var fact) && fact.Kind == FactKind.Label)
            .SelectMany(l => portfolio.Libraries.ClaimsOf(project, l.Id, ProjectFactKeys.InLibrary(l.Id)));
        var stated = file.Facts.Claims.Concat(progress.Reports.SelectMany(r => r.Facts.Claims.Select(c => c with { Source = c.Source ?? r.Source, RecordedAt = c.RecordedAt ?? r.RecordedAt })));
        return new FactSet(project.ToString(), [.. claims, .. labels, .. stated]);
    }

    private static IEnumerable<(string Key, FactValue? Value)> File(Project project, AsOf asOf) =>
    [
        (ProjectFactKeys.Kind, project.Kind is { } kind ? new FactCode(kind.Word()) : null),
        (ProjectFactKeys.Industry, project.Industry is { } industry ? new FactCode(industry) : null),
        (ProjectFactKeys.Area, project.Area is { } area ? new FactCode(area.ToString()) : null),
        (ProjectFactKeys.TotalInvestment, Figure(project.TotalInvestment)),
        (ProjectFactKeys.PlannedStart, Day(project.PlannedStart)),
        (ProjectFactKeys.PlannedCompletion, Day(project.PlannedCompletion)),
        (ProjectFactKeys.OpenProblems, Number(project.Problems.Count(p => p.IsOpen(asOf)))),
    ];

    private static IEnumerable<(string Key, FactValue? Value)> Stage(Project project, StageSet stages, StageState state, ReportingPeriod month)
    {
        if (state.Stage is not { } stage)
        {
            yield break;
        }

        yield return (ProjectFactKeys.Stage, new FactCode(stage.Id));
        if (!state.Path[^1].IsFound)
        {
            yield return (ProjectFactKeys.StageSince, Day(state.Since));
        }

        if (stages.Of(StageRole.Completed) is { } completed)
        {
            yield return (ProjectFactKeys.Completed, new FactFlag(stages.PlaceOf(stage.Id) >= stages.PlaceOf(completed.Id)));
        }

        if (stages.Of(StageRole.Started) is { } start)
        {
            var place = stages.PlaceOf(start.Id);
            var hasStarted = stages.PlaceOf(stage.Id) >= place;
            var startedOn = state.Path.FirstOrDefault(m => stages.PlaceOf(m.To) >= place) is { IsFound: false } move ? move.On : (LocalDate?)null;
            yield return (ProjectFactKeys.Started, new FactFlag(hasStarted));
            yield return (ProjectFactKeys.StartedOn, Day(startedOn));
            yield return (ProjectFactKeys.MonthsSinceStart, startedOn is { } day && day <= month.End ? Number(Period.Between(day, month.End.PlusDays(1), PeriodUnits.Months).Months) : null);
            yield return (ProjectFactKeys.MonthsLateToStart, project.PlannedStart is { } planned ? Late(planned, hasStarted, startedOn, month) : null);
        }
    }

    // The month ends from that of the planned month on, up to the month asked about, at which it had not started; unknown where it is not known when it did.
    private static FactFigure? Late(LocalDate planned, bool hasStarted, LocalDate? startedOn, ReportingPeriod month)
    {
        if (hasStarted && startedOn is null)
        {
            return null;
        }

        var first = ReportingPeriod.Of(planned, PeriodKind.Month);
        var last = startedOn is { } day && day <= month.End ? ReportingPeriod.Of(day, PeriodKind.Month).Previous() : month;
        return Number(Math.Max(0, ((last.Year - first.Year) * 12) + last.Number - first.Number + 1));
    }

    private static IEnumerable<(string Key, FactValue? Value)> Year(YearProgress progress) =>
    [
        (ProjectFactKeys.YearPlan, Figure(progress.Plan?.Amount)),
        (ProjectFactKeys.PlannedShare, progress.PlannedShare is { } planned ? Figure(Interval<Rational>.Exactly(planned)) : null),
        (ProjectFactKeys.ActualShare, Figure(progress.ActualShare)),
        (ProjectFactKeys.PointsBehind, progress.PointsAhead is { } ahead ? Figure(Reasoning.Interval.Negate(ahead.Map(a => a / 100))) : null),
    ];

    private static IEnumerable<(string Key, FactValue? Value)> Report(ProjectReport report) =>
    [
        (ProjectFactKeys.DoneThisYear, Figure(report.DoneThisYear)),
        (ProjectFactKeys.DoneSinceStart, Figure(report.DoneSinceStart)),
        (ProjectFactKeys.Physical, report.Physical is { } built ? new FactFigure(Bound.Exactly(built.ToQuantity()), []) : null),
        (ProjectFactKeys.InStatistics, report.InStatistics is { } entered ? new FactFlag(entered) : null),
    ];

    private static bool Fits(FactCatalog catalog, string key, FactValue value) =>
        catalog.TryGet(key, out var fact) && fact.Kind == value.Kind && fact.Scope == FactScope.Subject && fact.Periodicity is FactPeriodicity.Fixed or FactPeriodicity.AtDate;

    // A plain number is given in the unit of the fact, such as months.
    private static FactValue InUnit(FactCatalog catalog, string key, FactValue value) =>
        value is FactFigure { Bound: { Comparator: Comparator.Exactly } bound } && bound.Quantity.Unit == Units.Number && catalog.TryGet(key, out var fact) && fact.Unit is { Per.Count: 0 } unit
            ? new FactFigure(Bound.Exactly(new Quantity(bound.Quantity.Value, unit.Unit)), [])
            : value;

    private static FactDay? Day(LocalDate? day) => day is { } known ? new FactDay(known) : null;

    private static FactFigure Number(int number) => new(Bound.Exactly(new Quantity(number, Units.Number)), []);

    private static FactFigure? Figure(Money? money) => money is { } known ? new FactFigure(Bound.Exactly(known.ToQuantity()), []) : null;

    private static FactFigure? Figure(Interval<Rational>? share) => share is not { Low: { } low, High: { } high } known ? null
        : known.IsExact ? new FactFigure(Bound.Exactly(Percent(low)), [])
        : new FactFigure(Bound.Between(Percent(low), Percent(high)), []);

    private static Quantity Percent(Rational share) => new Ratio(share.TryToDecimal(out var exact) ? exact : share.ToDecimal(Decimals, Rounding.HalfEven)).ToQuantity();
}
