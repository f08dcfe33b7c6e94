using Dnc.Model.Documents;
using Dnc.Model.Evaluation;
using Dnc.Model.Evaluation.Briefings;
using Dnc.Model.Primitives;
using Dnc.Model.Tests.Conventions;
using Dnc.Model.Tests.Seeds;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Evaluation.Briefings;

/// <summary>The sample of governance records, briefed on.</summary>
public sealed class GovernanceSectionTests
{
    private static readonly BriefingInput Input = new()
    {
        Plan = Seed.Jiaozhou2018,
        Facts = PlanFacts.None with
        {
            Governance = GovernanceJson.Read(File.ReadAllText(Path.Combine(Library.Root.FullName, "tests", "Dnc.Model.Tests", "Documents", "Approved", "sample.governance.json"))).OrThrow().Records,
        },
        KeyEnterprises = [EnterpriseId.Parse("firm-17")],
    };

    // Due on 2018-04-08, a Sunday worked in exchange for the holiday of 5 to 7 April.
    [Fact]
    public void Dispatch_AReportSentBack_IsLateByWorkingDays()
    {
        var section = March.Section("dispatch")!;
        section.Tables[0].Rows.ShouldHaveSingleItem()[2].Value.ShouldBe("2018-04-08");
        var late = section.Findings.Single(f => f.Severity == FindingSeverity.Warning);
        late.Subject.ShouldBe("scoda");
        late.Text.En.ShouldContain("1 working days late");
        section.Findings.ShouldNotContain(f => f.Subject == "airport-zone");
    }

    [Fact]
    public void Dispatch_BeforeTheReturn_IsInTime() =>
        Briefing.Monthly(Input, ReportingPeriod.OfMonth(2018, 3), AsOf.Date(2018, 4, 5)).Section("dispatch")!.Findings.ShouldNotContain(f => f.Subject == "scoda");

    [Fact]
    public void Responsibilities_EverySubject_IsThereOrFound()
    {
        var section = March.Section("responsibilities")!;
        section.Findings.ShouldContain(f => f.SubjectKind == SubjectKind.Commitment && f.Subject == "17a" && f.Text.En.StartsWith("17a R&D platforms", StringComparison.Ordinal));
        section.Findings.ShouldContain(f => f.SubjectKind == SubjectKind.Enterprise && f.Subject == "firm-17");
        section.Findings.ShouldNotContain(f => f.Subject == "61b" && f.Detail == "none");
    }

    [Fact]
    public void Responsibilities_ALateStep_IsAnAlarm()
    {
        var briefing = Briefing.Monthly(Input, ReportingPeriod.OfMonth(2020, 6), AsOf.Date(2020, 7, 20));
        briefing.Section("responsibilities")!.Findings.Single(f => f.Severity == FindingSeverity.Alarm).Text.En.ShouldContain("628 days late");
    }

    [Fact]
    public void Commitments_JudgedByRecords_AreCounted()
    {
        var findings = Briefing.Monthly(Input, ReportingPeriod.OfMonth(2020, 6), AsOf.Date(2020, 7, 20)).Section("commitments")!.Findings;
        findings.ShouldContain(f => f.Subject == "70b" && f.Severity == FindingSeverity.Alarm);
    }

    [Fact]
    public void Supervision_Attraction_Upstream_HaveTheirTables()
    {
        foreach (var (section, table) in (ReadOnlySpan<(string, string)>)[("supervision", "states"), ("supervision", "units"), ("attraction", "funnel"), ("attraction", "credit"), ("upstream", "policies")])
        {
            Briefing.Quarterly(Input, ReportingPeriod.OfQuarter(2019, 4), AsOf.Date(2019, 12, 31)).Section(section)!.Tables.ShouldContain(t => t.Id == table);
        }
    }

    [Fact]
    public void Monthly_WithoutRecords_HasNoSectionsOnThem()
    {
        var briefing = Briefing.Monthly(new BriefingInput { Plan = Seed.Jiaozhou2018 }, ReportingPeriod.OfMonth(2018, 3), AsOf.Date(2018, 4, 20));
        briefing.Sections.Select(s => s.Id).ShouldBe(["targets", "commitments"]);
    }

    // The patents of the city split over two zones: what each has done, year by year.
    [Fact]
    public void Decompositions_AreReportedByUnitAndYear()
    {
        var plan = PlanJson.Read(File.ReadAllText(Seed.Path("jiaozhou-2018/plan.json")).Replace(
            "\"interpretations\": [",
            """
            "decompositions": [ { "commitment": "25a", "parts": [
                { "name": { "zh": "开发区", "en": "development zone" }, "quantity": "1200件", "organization": "development-zone" },
                { "name": { "zh": "临空区", "en": "airport zone" }, "quantity": "800件", "organization": "airport-zone" } ] } ],
            "interpretations": [
            """,
            StringComparison.Ordinal)).OrThrow();
        var figures = ObservationsCsv.Read("""
            indicator,organization,period,value,source,sourceTitle,publishedOn
            invention-patents,development-zone,2020-12-31,900件,s,年报,2021-01-20
            invention-patents,development-zone,2021-12-31,1300件,s,年报,2022-01-20

            """, plan).OrThrow();
        var table = Briefing.Monthly(new BriefingInput { Plan = plan, Facts = new PlanFacts(figures) }, ReportingPeriod.OfMonth(2021, 12), AsOf.Date(2021, 12, 31)).Section("decompositions")!.Tables.ShouldHaveSingleItem();
        table.Columns.Select(c => c.En).ShouldBe(["unit", "its part", "done", "reached", "2021"]);
        table.Rows[0].Select(c => c.Text.En).ShouldBe(["development zone", "1,200 patents", "1,300 patents", "yes", "1,300 patents"]);
        table.Rows[1][2].Value.ShouldBeNull();
    }

    private static Briefing March { get; } = Briefing.Monthly(Input, ReportingPeriod.OfMonth(2018, 3), AsOf.Date(2018, 4, 20));
}
