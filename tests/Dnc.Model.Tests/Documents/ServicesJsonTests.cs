using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Services.Cases;
using Dnc.Model.Tests.Conventions;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Documents;

public sealed class ServicesJsonTests
{
    private static readonly string Sample = File.ReadAllText(Path.Combine(Library.Root.FullName, "tests", "Dnc.Model.Tests", "Documents", "Approved", "sample.services.json"));

    private static readonly ServicesDocument Document = ServicesJson.Read(Sample).OrThrow();

    [Fact]
    public void Read_Sample_IsTheCases()
    {
        Document.Documents.Count.ShouldBe(2);
        var procedure = Document.Cases.Procedure;
        procedure.Classes.Select(c => c.Id).ShouldBe(["general", "complex"]);
        procedure.Classes[0].Clause.ShouldBe(new ClauseReference("procedure", "3", null, null));
        procedure.Classes[0].Clocks.Select(c => c.Limit).ShouldBe([TimeLimit.Minutes(60), TimeLimit.Hours(24), TimeLimit.CalendarDays(7), TimeLimit.WorkingDays(3)]);
        procedure.Classes[0].Clocks[2].RollsToWorkingDay.ShouldBeTrue();
        procedure.Classes[0].Clocks[3].From.ShouldBe(CaseEventKind.Reopening);
        var status = Document.Cases.StatusOf(CaseId.Parse("2020-0001"), AsOf.Date(2020, 7, 31)).ShouldNotBeNull();
        (status.State, status.Outcome, status.Answer, status.LeadUnit).ShouldBe((CaseState.Closed, CaseOutcome.Solved, CaseAnswer.Satisfied, OrganizationId.Parse("power-supply")));
        (status.TimesReopened, status.TimesReassigned, status.TimesEscalated).ShouldBe((1, 1, 1));
        status.Clocks.Select(c => c.StoppedAt).ShouldBe([new LocalTime(9, 50, 15), new LocalTime(16, 0), null, null]);
        Document.Cases.StatusOf(CaseId.Parse("2020-0002"), AsOf.Date(2020, 7, 31)).ShouldNotBeNull().State.ShouldBe(CaseState.Cancelled);
    }

    [Fact]
    public void Sample_HasEveryKindOfEvent() =>
        Document.Cases.History.Entries.Where(e => e.HasValue).Select(e => e.Value.Kind).Distinct().Order().ShouldBe(Enum.GetValues<CaseEventKind>());

    [Fact]
    public void Write_OfRead_IsTheSample()
    {
        ServicesJson.Write(Document).ShouldBe(Sample);
        using var stream = new MemoryStream();
        ServicesJson.Write(Document, stream);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(Sample);
        ServicesJson.Read(Encoding.UTF8.GetBytes(Sample)).OrThrow().ShouldBe(Document);
    }

    [Theory]
    [InlineData("\"$type\": \"contact\"", "\"$type\": \"closure\"", IssueCodes.EventNotPossible, "$.caseEvents[1]")]
    [InlineData("\"class\": \"general\"", "\"class\": \"generall\"", IssueCodes.UnknownCaseClass, "$.caseEvents[0]")]
    [InlineData("\"topic\": \"energy\"", "\"topic\": \"enrgy\"", IssueCodes.UnknownCaseTopic, "$.caseEvents[0]")]
    [InlineData("\"id\": \"complex\"", "\"id\": \"general\"", IssueCodes.DuplicateCaseName, "$.caseClasses[1]")]
    [InlineData("\"from\": \"reopening\"", "\"from\": \"hold\"", IssueCodes.ClockCannotRun, "$.caseClasses[0].clocks[3]")]
    [InlineData("\"limit\": \"60分钟\"", "\"limit\": \"一小时\"", IssueCodes.InvalidText, "$.caseClasses[0].clocks[0].limit")]
    [InlineData("\"at\": \"09:50:15\"", "\"at\": \"9.50\"", IssueCodes.InvalidText, "$.caseEvents[1].at")]
    [InlineData("\"outcome\": \"solved\"", "\"outcome\": \"done\"", IssueCodes.UnknownWord, "$.caseEvents[7].outcome")]
    public void Read_AFault_NamesItsPlace(string right, string wrong, string code, string path)
    {
        var at = Sample.IndexOf(right, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        var issue = ServicesJson.Read(Sample[..at] + wrong + Sample[(at + right.Length)..], "s.json").Issues[0];
        (issue.Code, issue.Location.Path).ShouldBe((code, path));
        issue.Location.Line.ShouldNotBeNull();
    }

    [Fact]
    public void Read_SeedExample_IsValid() =>
        ServicesJson.Read(File.ReadAllBytes(Path.Combine(Library.Root.FullName, "seeds", "services", "example.services.json"))).Issues.ShouldBeEmpty();
}
