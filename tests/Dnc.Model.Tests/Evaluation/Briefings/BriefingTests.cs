using Dnc.Model.Documents;
using Dnc.Model.Evaluation;
using Dnc.Model.Evaluation.Briefings;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Lights;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Quantities;
using Dnc.Model.Tests.Seeds;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;
using static Dnc.Model.Tests.Projects.Sample;

namespace Dnc.Model.Tests.Evaluation.Briefings;

public sealed class BriefingTests
{
    private static readonly LightScheme Lights = LightScheme.Create(RulesJson.Compile(File.ReadAllText(Seed.Path("lights/yinchuan-2025.rules.json"))).OrThrow()).OrThrow();

    private static readonly Project Late = Project(A, total: 200, year: 100) with
    {
        ResponsibleUnit = OrganizationId.Parse("north"),
        Roadmap = [new Milestone("permit", new("许可", "permit"), Day(6, 1)), new Milestone("roof", new("封顶", "roof"), Day(7, 20)), new Milestone("far", new("竣工", "completion"), Day(12, 31))],
        Problems = [new ProjectProblem("road", new("道路未通", "no road"), Day(5, 1)) { Owner = OrganizationId.Parse("roads"), Due = Day(6, 15) }],
        Needs = [new FactorNeed(FactorKind.Land, new("用地", "land")) { Amount = Quantity.Parse("20亩"), NeededBy = Day(3, 1) }],
    };

    [Fact]
    public void Monthly_AProjectBehind_IsFoundWithHowMuchAndWhoAnswers()
    {
        var briefing = Brief([Late, Project(B, year: 100)], Done(A, 6, 10), Done(B, 6, 50));
        var finding = briefing.Findings.Single(f => f.Kind == FindingKind.Light);
        finding.Severity.ShouldBe(FindingSeverity.Alarm);
        finding.Subject.ShouldBe("a");
        finding.Detail.ShouldBe("progress");
        finding.Owner.ShouldBe(OrganizationId.Parse("north"));
        finding.Text.En.ShouldBe("project a: progress is red (-40 points)");
        finding.Clause!.ToString().ShouldContain("进度");
        var row = briefing.Section("behind")!.Tables.Single(t => t.Id == "projects").Rows.ShouldHaveSingleItem();
        row[0].Value.ShouldBe("a");
        row[5].Value.ShouldBe("-40");
        row[7].Text.En.ShouldBe("no road (roads)");
    }

    [Fact]
    public void Monthly_WithoutLights_FindsWhatIsBehindSchedule()
    {
        var input = new BriefingInput { Projects = Portfolio([Late], Done(A, 6, 10)) };
        var finding = Briefing.Monthly(input, Month(6), AsOf.Date(2020, 6, 30)).Findings.Single(f => f.Kind == FindingKind.BehindSchedule);
        finding.Text.En.ShouldBe("project a: -40 points");
    }

    [Fact]
    public void Monthly_AHoleOfTheRule_IsANoteAndNoLight()
    {
        var finding = Brief([Project(A, year: 100)], Done(A, 6, 45)).Findings.Single(f => f.Kind == FindingKind.LightOpen && f.Detail == "progress");
        finding.Severity.ShouldBe(FindingSeverity.Note);
        finding.Text.En.ShouldContain("does not say");
    }

    [Fact]
    public void Monthly_AProjectThatNobodyReported_IsFound()
    {
        var briefing = Brief([Late, Project(C)], Done(A, 4, 10));
        var finding = briefing.Findings.Single(f => f.Kind == FindingKind.NotReported);
        finding.Text.En.ShouldBe("project a: no report for 2020-06 (the last one is that of 2020-04)");
        var row = briefing.Section("reports")!.Tables[0].Rows.ShouldHaveSingleItem();
        row.Select(c => c.Value).ShouldBe(["north", "1", "0", "1", null]);
    }

    [Fact]
    public void Monthly_AProjectCompletedBeforeTheMonth_HasNothingToReport()
    {
        var stages = new StageLog(StageSet.Standard).RecordAll([(A, Move("underConstruction", Day(1, 1)) with { IsFound = true }), (A, Move("completed", Day(5, 31)))]).OrThrow();
        var input = new BriefingInput { Projects = Portfolio([Late]).With(stages).OrThrow() };
        Briefing.Monthly(input, Month(5), AsOf.Date(2020, 6, 30)).Findings.ShouldContain(f => f.Kind == FindingKind.NotReported);
        Briefing.Monthly(input, Month(6), AsOf.Date(2020, 6, 30)).Findings.ShouldNotContain(f => f.Kind == FindingKind.NotReported);
    }

    [Fact]
    public void Monthly_MilestonesProblemsAndNeeds_AreFoundByTheirDays()
    {
        var findings = Brief([Late], Done(A, 6, 50)).Section("roadmap")!.Findings;
        findings.Select(f => (f.Kind, f.Detail)).ShouldBe([(FindingKind.MilestoneOverdue, "permit"), (FindingKind.ProblemOpen, "road"), (FindingKind.NeedUnmet, "0"), (FindingKind.MilestoneComing, "roof")]);
        findings[1].Owner.ShouldBe(OrganizationId.Parse("roads"));
        findings[1].Severity.ShouldBe(FindingSeverity.Alarm);
        findings[0].Text.En.ShouldContain("29 days late");
    }

    [Fact]
    public void Monthly_FiguresThatDoNotFit_AreFoundInTheirMonthOnly()
    {
        Brief([Project(A, year: 100)], Done(A, 5, 50), Done(A, 6, 40)).Findings.Count(f => f.Kind == FindingKind.ReportFault).ShouldBe(1);
        Brief([Project(A, year: 100)], Done(A, 4, 50), Done(A, 5, 40), Done(A, 6, 60)).Findings.ShouldNotContain(f => f.Kind == FindingKind.ReportFault);
    }

    [Fact]
    public void Quarterly_Events_AreThoseOfTheQuarter()
    {
        var libraries = Libraries.RecordAll([Event(A, "city", LibraryEventKind.Entry, Day(2, 1), "reserve"), Event(A, "city", LibraryEventKind.Reclassification, Day(5, 1), "implementing")]).OrThrow();
        var input = new BriefingInput { Projects = Portfolio([Late]).With(libraries).OrThrow(), Library = "city" };
        Changes(ReportingPeriod.OfQuarter(2020, 2), Day(6, 30)).ShouldBe(["project a: becomes implementing in the city library on 2020-05-01"]);
        Changes(ReportingPeriod.OfQuarter(2020, 1), Day(3, 31)).ShouldBe(["project a: enters the city library (in reserve) on 2020-02-01"]);
        Changes(ReportingPeriod.OfQuarter(2020, 2), Day(4, 30)).ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => Briefing.Quarterly(input, Month(6), AsOf.Date(2020, 6, 30)));
        Should.Throw<ArgumentException>(() => Briefing.Monthly(input, ReportingPeriod.OfQuarter(2020, 2), AsOf.Date(2020, 6, 30)));

        IEnumerable<string> Changes(ReportingPeriod quarter, LocalDate day) =>
            Briefing.Quarterly(input, quarter, AsOf.Date(day)).Findings.Where(f => f.Kind == FindingKind.LibraryChange).Select(f => f.Text.En);
    }

    [Fact]
    public void ChangesSince_ALateReportAndARevision_SayWhatWasRecorded()
    {
        var input = new BriefingInput { Projects = Portfolio([Project(A, year: 100), Project(B, year: 100)], Done(A, 6, 50, recorded: Day(7, 20)), Done(B, 6, 50), Done(B, 6, 10, recorded: Day(9, 1)), Done(B, 7, 60)), Lights = Lights };
        var then = Briefing.Monthly(input, Month(6), AsOf.Date(2020, 7, 5).KnownOn(2020, 7, 5));
        var now = Briefing.Monthly(input, Month(6), AsOf.Date(2020, 7, 5));
        var changes = now.ChangesSince(then);
        var gone = changes.Single(c => c.Kind == ChangeKind.Gone);
        gone.Finding.Kind.ShouldBe(FindingKind.NotReported);
        gone.Text.En.ShouldEndWith("(because: report for 2020-06 recorded on 2020-07-20)");
        var light = changes.Single(c => c.Finding.Kind == FindingKind.Light);
        light.Kind.ShouldBe(ChangeKind.New);
        light.Causes.Select(c => c.En).ShouldBe(["revised report for 2020-06 recorded on 2020-09-01"]);
        then.ChangesSince(then).ShouldBeEmpty();
    }

    [Fact]
    public void Monthly_APlan_FindsItsTargets()
    {
        var plan = Seed.Jiaozhou2018;
        var figures = ObservationsCsv.Read(File.ReadAllText(Seed.Path("jiaozhou-2018/observations.csv")), plan).Figures;
        var briefing = Briefing.Monthly(new BriefingInput { Plan = plan, Facts = new PlanFacts(figures) }, Month(12, 2021), AsOf.Date(2021, 12, 31));
        briefing.Findings.Single(f => f.Subject == "17a").Severity.ShouldBe(FindingSeverity.Alarm);
        briefing.Section("targets")!.Tables[0].Rows.Count.ShouldBe(14);
        briefing.Section("progress").ShouldBeNull();
        briefing.Section("commitments")!.Tables[0].Rows.Sum(r => int.Parse(r[1].Value!, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(plan.Commitments.Count - 14 - plan.Goals.Count);
    }

    [Fact]
    public void ToMarkdown_ABriefing_IsTheApprovedText()
    {
        var input = new BriefingInput { Projects = Portfolio([Late, Project(B, total: 300, year: 100) with { PartOf = A }, Project(C)], Done(A, 5, 40), Done(A, 6, 10, recorded: Day(7, 2)), Done(B, 6, 50)), Lights = Lights };
        var briefing = Briefing.Monthly(input, Month(6), AsOf.Date(2020, 6, 30));
        var last = Briefing.Monthly(input, Month(5), AsOf.Date(2020, 5, 31).KnownOn(2020, 6, 5));
        var changes = briefing.ChangesSince(last);
        Approved(("briefing.en", "md", briefing.ToMarkdown(Language.En, changes)), ("briefing.zh", "md", briefing.ToMarkdown(Language.Zh, changes)), ("briefing", "json", BriefingJson.Write(briefing, changes)));
    }

    // Law: the order of projects and reports does not matter.
    [Property(MaxTest = 30)]
    public void Monthly_InAnyOrder_IsTheSame(int seed, decimal?[] done)
    {
        var projects = done.Take(6).Select((_, i) => Project(ProjectId.Parse($"p{i}"), year: 100)).ToArray();
        var reports = done.Take(6).Select((d, i) => Done(ProjectId.Parse($"p{i}"), d is null ? 5 : 6, d)).ToArray();
        var shuffled = Portfolio([.. projects.OrderBy(p => HashCode.Combine(seed, p.Id))], [.. reports.OrderBy(r => HashCode.Combine(r.Project, seed))]);
        Text(shuffled).ShouldBe(Text(Portfolio([.. projects], reports)));

        static string Text(ProjectPortfolio portfolio) => BriefingJson.Write(Briefing.Monthly(new BriefingInput { Projects = portfolio, Lights = Lights }, Month(6), AsOf.Date(2020, 6, 30)));
    }

    // Law: what is recorded later changes no briefing as known before.
    [Property(MaxTest = 30)]
    public void Monthly_AsKnownBefore_IsNotChangedByLaterRecords(decimal first, decimal? later, byte days)
    {
        var known = Day(7, 5);
        var before = Portfolio([Project(A, year: 100)], Done(A, 6, first, recorded: Day(7, 1)));
        var after = Portfolio([Project(A, year: 100)], Done(A, 6, first, recorded: Day(7, 1)), Done(A, 6, later, recorded: known.PlusDays(1 + days)));
        Text(after).ShouldBe(Text(before));

        string Text(ProjectPortfolio portfolio) => BriefingJson.Write(Briefing.Monthly(new BriefingInput { Projects = portfolio, Lights = Lights }, Month(6), AsOf.Date(known).KnownOn(known)));
    }

    private static Briefing Brief(Project[] projects, params ProjectReport[] reports) =>
        Briefing.Monthly(new BriefingInput { Projects = Portfolio([.. projects], reports), Lights = Lights }, Month(6), AsOf.Date(2020, 6, 30));

    private static ProjectPortfolio Portfolio(ValueList<Project> projects, params ProjectReport[] reports) =>
        ProjectPortfolio.Create(projects, progress: ProgressLedger.Empty.RecordAll(reports).OrThrow()).OrThrow();

    private static void Approved(params (string Name, string Ending, string Text)[] texts)
    {
        var folder = Path.Combine(Conventions.Library.Root.FullName, "tests", "Dnc.Model.Tests", "Evaluation", "Briefings", "Approved");
        var others = texts.Where(t => Path.Combine(folder, $"{t.Name}.approved.{t.Ending}") is var path && (!File.Exists(path) || File.ReadAllText(path) != t.Text)).ToList();
        others.ForEach(t => File.WriteAllText(Path.Combine(folder, $"{t.Name}.received.{t.Ending}"), t.Text));
        others.Select(t => t.Name).ShouldBeEmpty("approve what was received, and say why");
    }
}
