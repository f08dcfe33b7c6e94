using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace MonthlyDispatch;

/// <summary>Made-up projects for demonstrations at size. The generator is seeded: equal arguments give equal projects.</summary>
internal static class SyntheticProjects
{
    private static readonly SourceReference Reports = new("synthetic-reports", "虚构月报");
    private static readonly SourceReference Notices = new("synthetic-notices", "虚构通知");
    private static readonly string[] Industries = ["smart-home", "smart-manufacturing", "power-equipment", "rubber-plastic-equipment", "e-commerce", "air-transport"];

    /// <summary>Projects with monthly reports from January 2018 on.</summary>
    /// <param name="count">How many projects.</param>
    /// <param name="months">How many months.</param>
    /// <param name="seed">The seed.</param>
    public static ProjectPortfolio Create(int count, int months, uint seed = 2018)
    {
        var towns = OrganizationRegister.Create(Enumerable.Range(1, 15).Select(i => new Organization(Town(i), i <= 3 ? OrganizationKind.FunctionalZone : OrganizationKind.Town, new($"虚构镇街{i}", $"made-up town {i}"))).ToValueList()).OrThrow();
        var libraries = LibraryRegister.Create(
        [
            new("province", new("省级库", "provincial library"), AdministrativeLevel.Provincial),
            new("city", new("市级库", "city library"), AdministrativeLevel.District) { Classes = [new("implementing", new("实施类", "implementing")), new("reserve", new("储备类", "reserve"), IsReserve: true)] },
        ]).OrThrow();
        var projects = new List<Project>(count);
        var events = new List<LibraryEvent>();
        var moves = new List<(ProjectId, StageMove)>();
        var reports = new List<ProjectReport>(count * months);
        for (var i = 0; i < count; i++)
        {
            var random = new Generator(seed, (uint)i);
            var project = Project(i, months, random);
            projects.Add(project);
            moves.AddRange(Moves(project, random).Select(m => (project.Id, m)));
            events.AddRange(Events(project, random));
            reports.AddRange(MonthlyReports(project, months, random));
        }

        return ProjectPortfolio.Create(
            projects.ToValueList(),
            towns,
            new StageLog(StageSet.Standard).RecordAll(moves).OrThrow(),
            libraries.RecordAll(events).OrThrow().DeclareComplete(DateRange.Always, Notices, RecordedTime.StartOfDay(new(2018, 1, 1))),
            ProgressLedger.Empty.RecordAll(reports).OrThrow()).OrThrow();
    }

    private static OrganizationId Town(int number) => OrganizationId.Parse($"town-{number:D2}");

    private static Project Project(int number, int months, Generator random)
    {
        var years = (months + 11) / 12;
        var yearly = 10_000_000m * (1 + random.Next(50));
        return new Project
        {
            Id = ProjectId.Parse($"p{number:D5}"),
            Name = new($"虚构项目{number}", $"made-up project {number}"),
            Kind = (ProjectKind)random.Next(3),
            Industry = Industries[random.Next(Industries.Length)],
            Area = Town(1 + random.Next(15)),
            ResponsibleUnit = Town(1 + random.Next(15)),
            TotalInvestment = random.Next(10) == 0 ? null : Money.Cny(yearly * years),
            YearPlans = Enumerable.Range(2018, years).Select(y => new YearPlan(y, Money.Cny(yearly))).ToValueList(),
            PlannedStart = new LocalDate(2018, 1 + random.Next(12), 15),
            Roadmap = [new Milestone("permit", new("取得施工许可", "construction permit"), new LocalDate(2018, 1 + random.Next(12), 28)) { DoneOn = random.Next(4) == 0 ? null : new LocalDate(2018, 12, 1) }],
        };
    }

    private static IEnumerable<StageMove> Moves(Project project, Generator random)
    {
        var day = new LocalDate(2018, 1, 1).PlusDays(random.Next(60));
        foreach (var stage in StageSet.Standard.Stages.Take(1 + random.Next(8)))
        {
            yield return new StageMove(stage.Id, day, "generator", Notices, RecordedTime.StartOfDay(day));
            day = day.PlusDays(20 + random.Next(120));
        }
    }

    private static IEnumerable<LibraryEvent> Events(Project project, Generator random)
    {
        var day = new LocalDate(2018, 1, 1).PlusDays(random.Next(300));
        yield return new LibraryEvent(project.Id, "city", LibraryEventKind.Entry, day, Notices, RecordedTime.StartOfDay(day)) { Class = random.Next(3) == 0 ? "reserve" : "implementing" };
        if (random.Next(10) == 0)
        {
            yield return new LibraryEvent(project.Id, "province", LibraryEventKind.Entry, day, Notices, RecordedTime.StartOfDay(day));
        }
    }

    // A month in twenty has no report, a report in fifty is revised three months later.
    private static IEnumerable<ProjectReport> MonthlyReports(Project project, int months, Generator random)
    {
        var done = 0m;
        for (var i = 0; i < months; i++)
        {
            var month = ReportingPeriod.OfMonth(2018, 1).Plus(i);
            var plan = project.PlanOf(month.Year)!.Amount.Amount;
            var thisMonth = decimal.Round(plan / 12 * random.Next(180) / 100, 2);
            done = month.Number == 1 ? thisMonth : done + thisMonth;
            if (random.Next(20) == 0)
            {
                continue;
            }

            var recorded = RecordedTime.StartOfDay(month.End.PlusDays(1 + random.Next(8)));
            var report = new ProjectReport(project.Id, month, Reports, recorded) { DoneThisMonth = Money.Cny(thisMonth), DoneThisYear = Money.Cny(done), InStatistics = random.Next(5) > 0 };
            yield return report;
            if (random.Next(50) == 0)
            {
                yield return report with { DoneThisYear = Money.Cny(decimal.Round(done * 0.9m, 2)), RecordedAt = recorded + Duration.FromDays(90) };
            }
        }
    }

    /// <summary>A linear congruential generator: the figures of a project are its own, whatever the others are.</summary>
    private sealed class Generator(uint seed, uint number)
    {
        private uint _state = unchecked((seed * 2_654_435_761u) ^ (number * 2_246_822_519u));

        public int Next(int below)
        {
            _state = unchecked((_state * 1_664_525u) + 1_013_904_223u);
            return (int)((_state >> 8) % (uint)below);
        }
    }
}
