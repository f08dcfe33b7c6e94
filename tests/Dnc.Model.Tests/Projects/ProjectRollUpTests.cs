using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Projects.RollUps;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Projects.Sample;

namespace Dnc.Model.Tests.Projects;

public sealed class ProjectRollUpTests
{
    private static readonly AsOf Then = AsOf.Date(2020, 6, 30);

    private static readonly ProjectPortfolio Portfolio = ProjectPortfolio.Create(
        [
            Project(A, total: 1000, year: 100) with { Area = OrganizationId.Parse("north"), Kind = ProjectKind.NewConstruction },
            Project(B, total: 400, year: 40, partOf: A) with { Area = OrganizationId.Parse("north") },
            Project(C, year: 200) with { Area = OrganizationId.Parse("south") },
            Project(ProjectId.Parse("d"), total: 7),
        ],
        libraries: Libraries.RecordAll(
        [
            Event(A, "province", LibraryEventKind.Entry, Day(1, 1)), Event(A, "city", LibraryEventKind.Entry, Day(1, 1), "implementing"),
            Event(C, "city", LibraryEventKind.Entry, Day(1, 1), "reserve"),
        ]).OrThrow(),
        progress: ProgressLedger.Empty.RecordAll([Done(A, 6, 60), Done(B, 6, 20), Done(C, 6, 90)]).OrThrow()).OrThrow();

    [Fact]
    public void Of_AWholeAndItsPackage_CountsTheWholeOnce()
    {
        var all = ProjectRollUp.Of(Portfolio, RollUpBy.All, Month(6), Then);
        var line = all.Lines.ShouldHaveSingleItem();
        line.Projects.Count.ShouldBe(3);
        all.LeftOut.ShouldBe([new LeftOut(B, A)]);
        line.YearPlan.Sums.ShouldBe([Money.Cny(300)]);
        line.DoneThisYear.Sums.ShouldBe([Money.Cny(150)]);
        line.ActualShare.ShouldBe(new Rational(1, 2));
        line.PointsAhead.ShouldBe(Rational.Zero);
        line.Compared.ShouldBe([A, C]);
    }

    [Fact]
    public void Of_PackagesInstead_LeavesTheWholeOut()
    {
        var all = ProjectRollUp.Of(Portfolio, RollUpBy.All, Month(6), Then, PackageRule.CountPackages);
        all.LeftOut.ShouldBe([new LeftOut(A, B)]);
        all.Lines[0].YearPlan.Sums.ShouldBe([Money.Cny(240)]);
    }

    [Fact]
    public void Of_AFigureThatIsMissing_NamesTheProjectAndIsNotZero()
    {
        var line = ProjectRollUp.Of(Portfolio, RollUpBy.All, Month(6), Then).Lines[0];
        line.TotalInvestment.Sums.ShouldBe([Money.Cny(1007)]);
        line.TotalInvestment.Missing.ShouldBe([C]);
        line.TotalInvestment.ToText(Language.En).ShouldBe("1,007 CNY known (1 missing)");
        line.YearPlan.Missing.ShouldBe([ProjectId.Parse("d")]);
        ProjectRollUp.Of(Portfolio, RollUpBy.Area, Month(6), Then).Lines[^1].DoneThisYear.ToText(Language.En).ShouldBe("not known (1 missing)");
    }

    [Fact]
    public void Of_Levels_PutsAProjectAtItsHighest() =>
        ProjectRollUp.Of(Portfolio, RollUpBy.Level, Month(6), Then).Lines.Select(l => (l.Name.En, l.Projects.Count)).ShouldBe([("provincial", 1), ("district", 1), ("in no library", 1)]);

    [Fact]
    public void Of_Stages_ComesInTheirOrder()
    {
        var staged = Portfolio.With(new StageLog(StageSet.Standard).RecordAll([(A, Move("preparation", Day(1, 1))), (C, Move("reserve", Day(1, 1)))]).OrThrow()).OrThrow();
        ProjectRollUp.Of(staged, RollUpBy.Stage, Month(6), Then).Lines.Select(l => l.Key).ShouldBe(["reserve", "preparation", null]);
    }

    [Fact]
    public void Of_SeveralCurrencies_AddsNone()
    {
        var mixed = ProjectPortfolio.Create([Project(A, total: 5), Project(B) with { TotalInvestment = Money.Usd(3) }]).OrThrow();
        ProjectRollUp.Of(mixed, RollUpBy.All, Month(6), Then).Lines[0].TotalInvestment.Sums.ShouldBe([Money.Cny(5), Money.Usd(3)]);
    }

    // Laws: the lines add up to the distinct projects that are not left out, however often and in whatever order they are named, and by whatever they are put together.
    [Property(MaxTest = 200)]
    public void Of_AnyProjects_IsTheSumOverDistinctProjects(byte[] parents, byte[] named, bool countPackages, byte by)
    {
        var projects = parents.Take(10).Select((parent, i) => Project(Id(i), total: 1 << i, partOf: i > 0 && parent % 3 > 0 ? Id(parent % i) : null) with { Area = parent % 5 == 0 ? null : OrganizationId.Parse($"t{parent % 2}") }).ToList();
        var portfolio = ProjectPortfolio.Create(projects.ToValueList()).OrThrow();
        var among = projects.Count == 0 ? [] : named.Select(n => Id(n % projects.Count)).ToList();
        var rule = countPackages ? PackageRule.CountPackages : PackageRule.CountWhole;
        var rollUp = ProjectRollUp.Of(portfolio, (RollUpBy)(by % 7), Month(6), Then, rule, among);

        var counted = rollUp.Lines.SelectMany(l => l.Projects).ToList();
        counted.ShouldBeUnique();
        counted.Concat(rollUp.LeftOut.Select(l => l.Project)).Order().ShouldBe(among.Distinct().Order());
        rollUp.Lines.SelectMany(l => l.TotalInvestment.Sums).Sum(m => m.Amount).ShouldBe(counted.Sum(p => portfolio[p].TotalInvestment!.Value.Amount));
        counted.ShouldAllBe(p => !portfolio.WholesOf(p).Intersect(counted).Any());
        ProjectRollUp.Of(portfolio, (RollUpBy)(by % 7), Month(6), Then, rule, among.AsEnumerable().Reverse()).ShouldBe(rollUp);

        static ProjectId Id(int i) => ProjectId.Parse($"p{i}");
    }

    [Fact]
    public void ReserveDepth_OfALibrary_IsInYearsOfThePlan()
    {
        var portfolio = ProjectPortfolio.Create(
            [Project(A, year: 100), Project(B, total: 250)],
            libraries: Libraries.RecordAll([Event(A, "city", LibraryEventKind.Entry, Day(1, 1), "implementing"), Event(B, "city", LibraryEventKind.Entry, Day(1, 1), "reserve")]).OrThrow()).OrThrow();
        ReserveDepth.Of(portfolio, Then, "city").Years.ShouldBe(new Rational(5, 2));
        ReserveDepth.Of(Portfolio, Then).Years.ShouldBeNull();
        ReserveDepth.Of(Portfolio, Then).ReserveInvestment.Missing.ShouldBe([C]);
    }
}
