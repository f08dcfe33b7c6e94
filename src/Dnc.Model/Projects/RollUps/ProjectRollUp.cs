using Dnc.Model.Primitives;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Projects.RollUps;

/// <summary>Projects put together without counting any twice (项目汇总).</summary>
public sealed record ProjectRollUp
{
    private ProjectRollUp(RollUpBy by, ReportingPeriod month, ValueList<RollUpLine> lines, ValueList<LeftOut> leftOut) =>
        (By, Month, Lines, LeftOut) = (by, month, lines, leftOut);

    /// <summary>By what.</summary>
    public RollUpBy By { get; }

    /// <summary>The month at the end of which progress is counted.</summary>
    public ReportingPeriod Month { get; }

    /// <summary>The lines in the order of their keys, that of what is not known last. Every project that counts is in exactly one.</summary>
    public ValueList<RollUpLine> Lines { get; }

    /// <summary>The projects that do not count, because another one counts for them.</summary>
    public ValueList<LeftOut> LeftOut { get; }

    /// <summary>Puts projects together.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="by">By what.</param>
    /// <param name="month">The month at the end of which progress is counted.</param>
    /// <param name="asOf">The day of libraries and stages, and up to when records count.</param>
    /// <param name="packages">What counts where a project and its packages are both there.</param>
    /// <param name="among">The projects that may count, such as the members of a library; null for all. One that is named twice counts once.</param>
    /// <returns>The lines.</returns>
    /// <exception cref="KeyNotFoundException">A project is not in the portfolio.</exception>
    public static ProjectRollUp Of(
        ProjectPortfolio portfolio, RollUpBy by, ReportingPeriod month, AsOf asOf, PackageRule packages = PackageRule.CountWhole, IEnumerable<ProjectId>? among = null)
    {
        var reports = Guard.NotNull(portfolio).Progress.KnownAt(asOf.KnownUntil);
        return Of(portfolio, by, month, asOf, p => YearProgress.Of(p, reports, month), packages, among);
    }

    /// <summary>The same on progress that is known already.</summary>
    internal static ProjectRollUp Of(
        ProjectPortfolio portfolio, RollUpBy by, ReportingPeriod month, AsOf asOf, Func<Project, YearProgress> progressOf, PackageRule packages, IEnumerable<ProjectId>? among)
    {
        Guard.Defined(by);
        var all = (among ?? portfolio.Projects.Select(p => p.Id)).Distinct().Order().Select(id => portfolio[id]).ToList();
        var leftOut = Guard.Defined(packages) == PackageRule.CountWhole ? Packages(portfolio, all) : Wholes(portfolio, all);
        var keys = new RollUpKeys(portfolio, by, asOf);
        var lines = all.Where(p => !leftOut.ContainsKey(p.Id)).GroupBy(p => keys.Of(p)).OrderBy(g => g.Key.Key is null).ThenBy(g => g.Key.Order).ThenBy(g => g.Key.Key, StringComparer.Ordinal)
            .Select(g => Line(g.Key, [.. g], progressOf)).ToValueList();
        return new ProjectRollUp(by, month, lines, leftOut.OrderBy(l => l.Key).Select(l => new LeftOut(l.Key, l.Value)).ToValueList());
    }

    // The packages of a whole that is there, with the outermost whole.
    private static Dictionary<ProjectId, ProjectId> Packages(ProjectPortfolio portfolio, List<Project> all)
    {
        var there = all.Select(p => p.Id).ToHashSet();
        return all.Select(p => (p.Id, Whole: portfolio.WholesOf(p.Id).LastOrDefault(there.Contains))).Where(p => !p.Whole.IsEmpty).ToDictionary(p => p.Id, p => p.Whole);
    }

    // The wholes of packages that are there, with the first package.
    private static Dictionary<ProjectId, ProjectId> Wholes(ProjectPortfolio portfolio, List<Project> all)
    {
        var there = all.Select(p => p.Id).ToHashSet();
        var wholes = new Dictionary<ProjectId, ProjectId>();
        foreach (var package in all)
        {
            foreach (var whole in portfolio.WholesOf(package.Id).Where(there.Contains))
            {
                wholes.TryAdd(whole, package.Id);
            }
        }

        return wholes;
    }

    private static RollUpLine Line((string? Key, int Order, LocalizedText Name) key, List<Project> projects, Func<Project, YearProgress> progressOf)
    {
        var progress = projects.Select(progressOf).ToList();
        var compared = progress.Where(p => p.ActualShare is { IsExact: true }).ToList();
        var isOneCurrency = compared.Select(p => p.Currency).Distinct().Take(2).Count() == 1;
        var plan = compared.Aggregate(Rational.Zero, (sum, p) => sum + p.Plan!.Amount.Amount);
        return new RollUpLine
        {
            Key = key.Key,
            Name = key.Name,
            Projects = projects.Select(p => p.Id).ToValueList(),
            TotalInvestment = MoneySum.Of(projects.Select(p => (p.Id, p.TotalInvestment))),
            YearPlan = MoneySum.Of(progress.Select(p => (p.Project.Id, p.Plan?.Amount))),
            DoneThisYear = MoneySum.Of(progress.Select(p => (p.Project.Id, Exactly(p)))),
            Compared = compared.Select(p => p.Project.Id).ToValueList(),
            ActualShare = isOneCurrency ? compared.Aggregate(Rational.Zero, (sum, p) => sum + p.Done!.Value.Low!.Value) / plan : null,
            PlannedShare = isOneCurrency ? compared.Aggregate(Rational.Zero, (sum, p) => sum + (p.PlannedShare!.Value * p.Plan!.Amount.Amount)) / plan : null,
        };
    }

    private static Money? Exactly(YearProgress progress) =>
        progress.Done is { IsExact: true } done && done.Low!.Value.TryToDecimal(out var amount) ? new Money(amount, progress.Currency!.Value) : null;
}
