using Dnc.Model.Governance;
using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance;

public sealed class GovernanceRecordsTests
{
    private static readonly ReportingDuty Duty = new()
    {
        Id = DutyId.Parse("monthly"),
        Name = Text("progress"),
        Units = Ids("zones"),
        Recipient = Id("office"),
        Every = PeriodKind.Month,
        Due = new DueAfterWorkingDays(3),
    };

    [Fact]
    public void Check_FindsDutiesAndReportsThatDoNotFit()
    {
        GovernanceRecords.Empty.Check().ShouldBeEmpty();
        var records = new GovernanceRecords { Duties = [Duty, Duty], Submissions = DispatchLog.Empty.RecordAll([Report("monthly", "2018-Q1"), Report("mothly", "2018-01"), Report("monthly", "2018-01")]).OrThrow() };
        var issues = records.Check();
        issues.Select(i => i.Code).ShouldBe([IssueCodes.DuplicateDuty, IssueCodes.UnknownDuty, IssueCodes.OtherPeriodKind], ignoreOrder: true);
        issues.Single(i => i.Code == IssueCodes.UnknownDuty).Advice.En.ShouldContain("'monthly'");
        issues.Single(i => i.Code == IssueCodes.OtherPeriodKind).Advice.En.ShouldContain("2018-01");
        new GovernanceRecords { Submissions = DispatchLog.Empty.Record(Report("monthly", "2018-01")).OrThrow() }.Check().ShouldHaveSingleItem().Advice.En.ShouldContain("List the duty");
    }

    [Fact]
    public void OrganizationsWith_APlan_AddsWhatItDoesNotName()
    {
        var more = OrganizationRegister.Create(
        [
            new Organization(Id("city"), OrganizationKind.City, Text("another name")),
            new Organization(Id("towns"), OrganizationKind.Town, Text("towns")) { Parent = Id("city"), IsCollective = true },
            new Organization(Id("jiaobei"), OrganizationKind.Town, Text("jiaobei")) { Parent = Id("towns") },
        ]).OrThrow();
        var both = new GovernanceRecords { Organizations = more }.OrganizationsWith(City);
        both.All.ShouldBe([.. City.All, more[Id("jiaobei")]]);
        both[Id("city")].Name.En.ShouldBe("city");
        GovernanceRecords.Empty.OrganizationsWith(City).ShouldBe(City);
    }

    private static Submission Report(string duty, string period) =>
        new(SubmissionKind.Receipt, DutyId.Parse(duty), Id("zone-a"), ReportingPeriod.Parse(period)) { On = Day(3), Source = Office, RecordedAt = At(3) };
}
