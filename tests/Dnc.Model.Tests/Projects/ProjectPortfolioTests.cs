using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Progress;
using static Dnc.Model.Tests.Projects.Sample;

namespace Dnc.Model.Tests.Projects;

public sealed class ProjectPortfolioTests
{
    [Fact]
    public void Create_OfFaultyProjects_NamesEachFault()
    {
        Codes([Project(A), Project(A)]).ShouldBe([IssueCodes.DuplicateProject]);
        Codes([Project(A, partOf: B)]).ShouldBe([IssueCodes.UnknownProject]);
        Codes([Project(A, partOf: B), Project(B, partOf: A), Project(C, partOf: A)]).ShouldBe([IssueCodes.CyclicProject]);
        Codes([Project(A, partOf: A)]).ShouldBe([IssueCodes.CyclicProject]);
        Codes([Project(A), Project(B, partOf: A)]).ShouldBeEmpty();
    }

    [Fact]
    public void Create_WithUnitsThatAreNotListed_NamesThem()
    {
        var towns = OrganizationRegister.Create([new Organization(OrganizationId.Parse("jiaobei"), OrganizationKind.Subdistrict, new("胶北街道", "Jiaobei"))]).OrThrow();
        var project = Project(A) with { Area = OrganizationId.Parse("jiaobie") };
        var issue = ProjectPortfolio.Create([project], towns).Issues.ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.UnknownProjectUnit);
        issue.Location.Path.ShouldBe("$.projects[0].area");
        issue.Advice.En.ShouldContain("jiaobei");
        ProjectPortfolio.Create([project]).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void Create_WithRecordsOfOtherProjects_NamesThem()
    {
        ProjectPortfolio.Create([Project(A)], stages: new StageLog(StageSet.Standard).Record(B, Move("reserve", Day(1, 1))).OrThrow()).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.UnknownProject);
        ProjectPortfolio.Create([Project(A)], progress: ProgressLedger.Empty.Record(Done(C, 1, 1)).OrThrow()).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.UnknownProject);
    }

    private static IEnumerable<string> Codes(ValueList<Project> projects) => ProjectPortfolio.Create(projects).Issues.Select(i => i.Code);
}
