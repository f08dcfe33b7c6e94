using Dnc.Model.Documents;
using Dnc.Model.Evaluation.Briefings;
using Dnc.Model.Primitives;
using Dnc.Model.Tests.Seeds;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Evaluation.Briefings;

/// <summary>The example of cases of enterprises, briefed on.</summary>
public sealed class CaseSectionTests
{
    private static readonly BriefingInput Input = new() { Cases = ServicesJson.Read(File.ReadAllBytes(Seed.Path("services/example.services.json"))).OrThrow().Cases };

    private static readonly BriefingSection Section = June(AsOf.Date(2020, 6, 30)).Section("cases").ShouldNotBeNull();

    [Fact]
    public void Clocks_EachOfTheProcedure_AddUpToTheirRuns()
    {
        var clocks = Section.Tables.Single(t => t.Id == "clocks");
        clocks.Rows.Select(r => (r[1].Value, Sum: r.Skip(3).Sum(c => int.Parse(c.Value!, System.Globalization.CultureInfo.InvariantCulture)))).ShouldBe(
            [("contact", 6), ("plan", 6), ("done", 6), ("again", 1), ("revisit", 2), ("answer", 1), ("done", 1)]);
        clocks.Rows[0][2].Text.Zh.ShouldBe("60分钟");
    }

    [Fact]
    public void Findings_AreWhatIsOverdue_LeftOpenOrAskedAgain()
    {
        Section.Findings.Select(f => (f.Severity, f.Subject, f.Detail)).ShouldBe(
        [
            (FindingSeverity.Alarm, "2020-0102", "again"),
            (FindingSeverity.Alarm, "2020-0103", "plan"),
            (FindingSeverity.Alarm, "2020-0103", "done"),
            (FindingSeverity.Attention, "2020-0102", "reopened"),
            (FindingSeverity.Attention, "labour", "askedAgain"),
            (FindingSeverity.Note, "2020-0106", "contact?"),
            (FindingSeverity.Note, "2020-0106", "plan?"),
        ]);
        Section.Findings[0].Owner.ShouldBe(OrganizationId.Parse("labour-bureau"));
    }

    [Fact]
    public void Satisfaction_OfTheMonthAndTheYear_WithHowManyAnswered()
    {
        var table = Section.Tables.Single(t => t.Id == "satisfaction");
        table.Rows.Count.ShouldBe(2);
        table.Rows[0].Select(c => c.Value).ShouldBe(["2020-06-01..2020-06-30", "2", "1", "1", "0", "0", "0", "1", "1"]);
    }

    [Fact]
    public void BeforeTheReopening_TheEnterpriseIsLeftDissatisfied()
    {
        var before = June(AsOf.Date(2020, 6, 10).KnownAt(NodaTime.Instant.FromUtc(2020, 6, 10, 10, 10)));
        before.Findings.ShouldContain(f => f.Subject == "2020-0102" && f.Detail == "dissatisfied" && f.Severity == FindingSeverity.Warning);
        June(AsOf.Date(2020, 6, 10)).Findings.ShouldNotContain(f => f.Detail == "dissatisfied");
    }

    [Fact]
    public void ChangesSince_NameTheRecordsBehind()
    {
        var (then, now) = (June(AsOf.Date(2020, 6, 10).KnownAt(NodaTime.Instant.FromUtc(2020, 6, 10, 10, 10))), June(AsOf.Date(2020, 6, 10)));
        var changes = now.ChangesSince(then).Where(c => c.Finding.Subject == "2020-0102").ToList();
        changes.Select(c => (c.Kind, c.Finding.Detail)).ShouldBe([(ChangeKind.New, "reopened"), (ChangeKind.Gone, "dissatisfied")]);
        changes[1].Causes.Select(c => c.En).ShouldBe(["reopening recorded on 2020-06-10"]);
    }

    [Fact]
    public void WithoutCases_ThereIsNoSection() =>
        Briefing.Monthly(Input, ReportingPeriod.OfMonth(2020, 1), AsOf.Date(2020, 1, 31)).Section("cases").ShouldBeNull();

    private static Briefing June(AsOf asOf) => Briefing.Monthly(Input, ReportingPeriod.OfMonth(2020, 6), asOf);
}
