using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace MonthlyDispatch;

/// <summary>Five made-up projects through the year 2020: what arrives when.</summary>
internal static class CityOf2020
{
    private static readonly SourceReference Report = new("report", "月报");
    private static readonly SourceReference Notice = new("notice", "通知");
    private static readonly OrganizationId North = OrganizationId.Parse("north-town");
    private static readonly OrganizationId Zone = OrganizationId.Parse("airport-zone");

    public static ProjectPortfolio Create()
    {
        var towns = OrganizationRegister.Create(
        [
            new(North, OrganizationKind.Town, new("北镇", "North Town")),
            new(Zone, OrganizationKind.FunctionalZone, new("临空区", "the airport zone")),
            new(OrganizationId.Parse("land-bureau"), OrganizationKind.Department, new("自然资源局", "the land bureau")),
        ]).OrThrow();
        var libraries = LibraryRegister.Create([new("city", new("市级库", "city library"), AdministrativeLevel.District)]).OrThrow();
        return ProjectPortfolio.Create(
            [
                Project("terminal", "航站楼", "Terminal", Zone, 1200, new LocalDate(2020, 1, 10)),
                Project("hangar", "机库", "Hangar", Zone, 240, new LocalDate(2020, 4, 10)) with
                {
                    Problems = [new("land", new("用地未批", "the land is not approved"), new LocalDate(2020, 4, 20)) { Owner = OrganizationId.Parse("land-bureau"), Due = new LocalDate(2020, 6, 15), SolvedOn = new LocalDate(2020, 7, 10) }],
                },
                Project("valley", "智慧谷", "Technology valley", North, 600, new LocalDate(2020, 2, 1)) with
                {
                    YearPlans = [new YearPlan(2020, Million(600), Node(3, 30), Node(6, 150), Node(9, 400), Node(12, 600))],
                },
                Project("valley-labs", "智慧谷实验楼", "Technology valley, laboratories", North, 200, new LocalDate(2020, 2, 1)) with { PartOf = ProjectId.Parse("valley") },
                Project("chilli-town", "辣椒小镇", "Chilli town", North, 120, new LocalDate(2020, 3, 1)),
            ],
            towns,
            new StageLog(StageSet.Standard).RecordAll(
            [
                Move("terminal", "underConstruction", new(2020, 1, 1), found: true),
                Move("hangar", "preparation", new(2020, 1, 5)), Move("hangar", "started", new(2020, 7, 20)),
                Move("valley", "preparation", new(2020, 1, 5)), Move("valley", "started", new(2020, 2, 1)), Move("valley", "underConstruction", new(2020, 4, 1)),
                Move("chilli-town", "preparation", new(2020, 1, 5)), Move("chilli-town", "started", new(2020, 3, 10)),
            ]).OrThrow(),
            libraries.RecordAll(
            [
                .. ((string[])["terminal", "hangar", "valley", "valley-labs", "chilli-town"]).Select(p => Event(p, LibraryEventKind.Entry, new(2020, 1, 1))),
                Event("chilli-town", LibraryEventKind.Exit, new(2020, 10, 15)) with { Reason = new("市场变化", "the market has changed") },
            ]).OrThrow().DeclareComplete(DateRange.Always, Notice, At(new(2020, 1, 1))),
            ProgressLedger.Empty.RecordAll(Reports()).OrThrow()).OrThrow();
    }

    private static IEnumerable<ProjectReport> Reports()
    {
        for (var month = 1; month <= 12; month++)
        {
            var regular = ReportingPeriod.OfMonth(2020, month).End.PlusDays(3);
            yield return Done("terminal", month, 110 * month, regular);
            yield return Done("hangar", month, Math.Max(0, 30 * (month - 7)), regular, entered: month > 8);
            yield return Done("valley-labs", month, 16 * month, regular);

            // The report for May comes two weeks late.
            yield return Done("valley", month, month <= 6 ? 26 * month : (75 * month) - 300, month == 5 ? new LocalDate(2020, 6, 19) : regular);
            if (month < 10)
            {
                yield return Done("chilli-town", month, 10 * month, regular);
            }
        }

        // In October it turns out that less was done at the terminal by June than reported then.
        yield return Done("terminal", 6, 450, new LocalDate(2020, 10, 20));
    }

    private static Project Project(string id, string zh, string en, OrganizationId unit, decimal year, LocalDate start) => new()
    {
        Id = ProjectId.Parse(id),
        Name = new(zh, en),
        Area = unit,
        ResponsibleUnit = unit,
        TotalInvestment = Million(year * 2),
        YearPlans = [new YearPlan(2020, Million(year))],
        PlannedStart = start,
        Facts = FactSet.Empty.With("startDelayExcused", FactTime.None, new FactFlag(false)),
    };

    // Millions of yuan.
    private static Money Million(decimal millions) => Money.Cny(millions * 1_000_000);

    private static ScheduleNode Node(int month, decimal millions) => new(ReportingPeriod.OfMonth(2020, month), Million(millions));

    private static Instant At(LocalDate day) => RecordedTime.StartOfDay(day);

    private static (ProjectId, StageMove) Move(string project, string to, LocalDate on, bool found = false) =>
        (ProjectId.Parse(project), new StageMove(to, on, "major-projects office", Notice, At(on)) { IsFound = found });

    private static LibraryEvent Event(string project, LibraryEventKind kind, LocalDate on) => new(ProjectId.Parse(project), "city", kind, on, Notice, At(on));

    private static ProjectReport Done(string project, int month, decimal millions, LocalDate recorded, bool? entered = true) =>
        new(ProjectId.Parse(project), ReportingPeriod.OfMonth(2020, month), Report, At(recorded)) { DoneThisYear = Million(millions), InStatistics = entered };
}
