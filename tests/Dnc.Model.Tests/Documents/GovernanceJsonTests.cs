using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Governance.Attraction;
using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Governance.Responsibilities;
using Dnc.Model.Governance.Supervision;
using Dnc.Model.Governance.Upstream;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Tests.Conventions;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Documents;

public sealed class GovernanceJsonTests
{
    internal static readonly string Sample = File.ReadAllText(Path.Combine(Library.Root.FullName, "tests", "Dnc.Model.Tests", "Documents", "Approved", "sample.governance.json"));

    private static readonly GovernanceDocument Document = GovernanceJson.Read(Sample).OrThrow();

    [Fact]
    public void Read_Sample_IsTheRecords()
    {
        var records = Document.Records;
        Document.Plan.ShouldBe(PlanId.Parse("jiaozhou-2018"));
        Document.Documents.Count.ShouldBe(2);
        records.Responsibilities.Of(new CommitmentSubject(CommitmentId.Parse("61b")), AsOf.Date(2019, 1, 1)).ShouldHaveSingleItem().Roadmap.Count.ShouldBe(2);
        records.Coverage.HeldBy(OrganizationId.Parse("development-zone"), "61b", AsOf.Date(2019, 1, 1)).ShouldHaveSingleItem().Source.Title.ShouldBe("运营公司成立文件");
        records.Coverage.IsComplete(OrganizationId.Parse("scoda"), "61b", AsOf.Date(2019, 1, 1)).ShouldBeTrue();
        records.Members.AreComplete(OrganizationId.Parse("functional-zones"), AsOf.Date(2019, 1, 1)).ShouldBeTrue();
        records.Duties.ShouldHaveSingleItem().Due.ShouldBe(new DueOnDay(5, 1, DayOffRule.Next));
        records.Submissions.Of(DutyId.Parse("monthly"), OrganizationId.Parse("scoda"), ReportingPeriod.OfMonth(2018, 3), AsOf.Date(2019, 1, 1)).Count.ShouldBe(3);
        records.Meetings.Of(CommitmentId.Parse("70b"), AsOf.Date(2019, 1, 1)).Count.ShouldBe(2);
        records.CadenceWindows.ShouldHaveSingleItem().Window.Start.ShouldBe(new LocalDate(2018, 2, 1));
        records.Milestones.Of(CommitmentId.Parse("76a"), AsOf.Date(2019, 1, 1)).ShouldHaveSingleItem();
        records.Supervision.StatusOf(MatterId.Parse("2018-001"), AsOf.Date(2019, 1, 1)).ShouldNotBeNull().State.ShouldBe(MatterState.Closed);
        records.Supervision.StatusOf(MatterId.Parse("2018-002"), AsOf.Date(2019, 1, 1)).ShouldNotBeNull().State.ShouldBe(MatterState.Refused);
        var withdrawn = records.Supervision.StatusOf(MatterId.Parse("2018-003"), AsOf.Date(2019, 1, 1)).ShouldNotBeNull();
        withdrawn.State.ShouldBe(MatterState.Registered);
        records.Supervision.StatusOf(MatterId.Parse("2018-003"), AsOf.Date(2019, 1, 1).KnownOn(2018, 3, 2)).ShouldNotBeNull().State.ShouldBe(MatterState.Approved);
        records.Upstream.StatusOf(UpstreamPolicyId.Parse("railway-port"), AsOf.Date(2019, 12, 31)).ShouldNotBeNull().State.ShouldBe(UpstreamState.Landed);
        var project = records.Attraction.StatusOf(AttractionProjectId.Parse("a-1"), AsOf.Date(2019, 12, 31)).ShouldNotBeNull();
        (project.Stage, project.Amount(AttractionAmountKind.ContractSum)).ShouldBe((AttractionStage.Produced, Money.Cny(120_000_000)));
    }

    [Fact]
    public void Write_OfRead_IsTheSample()
    {
        GovernanceJson.Write(Document).ShouldBe(Sample);
        using var stream = new MemoryStream();
        GovernanceJson.Write(Document, stream);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(Sample);
        GovernanceJson.Read(Encoding.UTF8.GetBytes(Sample)).OrThrow().ShouldBe(Document);
    }

    [Theory]
    [InlineData("""{ "schemaVersion": "1.0" }""")]
    [InlineData("""{ "schemaVersion": "1.0", "complete": [ { "$type": "holdings", "range": "2018-01-01..2018-12-31", "source": "office", "recordedAt": "2019-01-01T00:00:00Z" }, { "$type": "responsibilities", "subject": "enterprise:f", "range": "2018-01-01..2018-12-31", "source": "office", "recordedAt": "2019-01-01T00:00:00Z" } ] }""")]
    public void Read_OfWrite_GivesEqualRecords(string text)
    {
        var document = GovernanceJson.Read(text).OrThrow();
        GovernanceJson.Read(GovernanceJson.Write(document)).OrThrow().ShouldBe(document);
    }

    [Property]
    public bool Write_WhateverTheOrderOfEvents_GivesTheSameBytes(int[] keys)
    {
        var records = Document.Records;
        var events = records.Supervision.History.Entries.Where(e => e.HasValue && !e.Value.Matter.ToString().EndsWith('3')).Select(e => e.Value);
        var shuffled = events.Select((e, i) => (Event: e, Key: i < keys.Length ? keys[i] : 0)).OrderBy(p => p.Key).Select(p => p.Event);
        var (one, other) = (SupervisionRegister.Empty.RecordAll(events).OrThrow(), SupervisionRegister.Empty.RecordAll(shuffled).OrThrow());
        return GovernanceJson.Write(Document with { Records = records with { Supervision = one } }) == GovernanceJson.Write(Document with { Records = records with { Supervision = other } });
    }

    [Theory]
    [InlineData("\"$type\": \"receipt\"", "\"$type\": \"pass\"", IssueCodes.EventNotPossible, "$.matterEvents[7]")]
    [InlineData("\"event\": \"receipt\",\n      \"duty\": \"monthly\"", "\"event\": \"receipt\",\n      \"duty\": \"monthli\"", IssueCodes.UnknownDuty, "$.submissions[0]")]
    [InlineData("\"period\": \"2018-03\"", "\"period\": \"2018-Q1\"", IssueCodes.OtherPeriodKind, "$.submissions[0]")]
    [InlineData("\"event\": \"receipt\"", "\"event\": \"return\"", IssueCodes.NothingToAnswer, "$.submissions[0]")]
    [InlineData("\"share\": \"40%\"", "\"share\": \"41%\"", IssueCodes.SharesDoNotAddUp, "$.attractionEvents[4]")]
    [InlineData("\"unit\": \"jiulong\"", "\"unit\": \"scoda\"", IssueCodes.DuplicateItem, "$.attractionEvents[4]")]
    [InlineData("\"share\": \"40%\"", "\"share\": \"140%\"", IssueCodes.InvalidText, "$.attractionEvents[4].shares[1].share")]
    [InlineData("\"1.2亿元\"", "\"-1.2亿元\"", IssueCodes.InvalidText, "$.attractionEvents[5].contractSum")]
    [InlineData("\"limit\": \"20个工作日\"", "\"limit\": \"24小时\"", IssueCodes.InvalidText, "$.matterEvents[0].class.limit")]
    [InlineData("\"newDue\": \"2018-05-15\"", "\"newDue\": \"2018-04-02\"", IssueCodes.DueNotLater, "$.matterEvents[10]")]
    [InlineData("\"subject\": \"project:airport-core\"", "\"subject\": \"airport-core\"", IssueCodes.InvalidText, "$.responsibilities[1].subject")]
    [InlineData("\"source\": \"minutes-3\"", "\"source\": \"minutes-4\"", IssueCodes.InvalidText, "$.meetings[0].source")]
    [InlineData("\"parent\": \"jiaozhou\"", "\"parent\": \"jiaozho\"", IssueCodes.UnknownParentOrganization, "$.organizations[1].parent")]
    [InlineData("\"withdrawnAt\": \"2018-03-05T00:00:00Z\"", "\"withdrawnAt\": \"2018-03-01T00:00:00Z\"", IssueCodes.CorrectionNotLater, "$.matterEvents[5]")]
    [InlineData("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"2.0\"", IssueCodes.UnsupportedVersion, "$.schemaVersion")]
    public void Read_AFault_NamesCodeAndPlace(string old, string edited, string code, string path)
    {
        Sample.ShouldContain(old);
        var at = Sample.IndexOf(old, StringComparison.Ordinal);
        var issue = GovernanceJson.Read(Sample[..at] + edited + Sample[(at + old.Length)..], "file").Issues[0];
        (issue.Code, issue.Location.Path, issue.Location.Document).ShouldBe((code, path, "file"));
        issue.Location.Line.ShouldNotBeNull();
    }

    [Fact]
    public void Read_DutiesWithOneIdentifier_AreRefused()
    {
        const string duty = """{ "id": "d", "name": { "zh": "月报", "en": "report" }, "units": ["a"], "recipient": "b", "every": "month", "due": { "$type": "workingDaysAfter", "days": 3 } }""";
        var issue = GovernanceJson.Read($$"""{ "schemaVersion": "1.0", "duties": [ {{duty}}, {{duty}} ] }""").Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Location.Path).ShouldBe((IssueCodes.DuplicateDuty, "$.duties[1]"));
    }

    [Fact]
    public void Read_RecordsThatContradictEachOther_AreRefusedWithTheirList()
    {
        const string one = """{ "unit": "a", "item": "61b", "count": 1, "source": "s", "recordedAt": "2018-03-01T00:00:00Z" }""";
        var issue = GovernanceJson.Read($$"""{ "schemaVersion": "1.0", "holdings": [ {{one}}, {{one.Replace("\"count\": 1", "\"count\": 2", StringComparison.Ordinal)}} ] }""").Issues.ShouldHaveSingleItem();
        issue.Location.Path.ShouldBe("$.holdings");
    }

    [Fact]
    public void Read_ACalendar_IsThatOfLimits()
    {
        var calendar = new WorkingDayCalendar([new CalendarYear(2018, [new SourceReference("notice", "通知")], [])]);
        GovernanceJson.Read(Sample, calendar: calendar).OrThrow().Records.Supervision.Calendar.ShouldBe(calendar);
    }
}
