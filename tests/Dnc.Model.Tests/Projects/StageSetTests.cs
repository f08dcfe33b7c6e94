using Dnc.Model.Primitives;
using Dnc.Model.Projects.Lifecycle;

namespace Dnc.Model.Tests.Projects;

public sealed class StageSetTests
{
    [Fact]
    public void Standard_BeginsInReserveAndEndsAtFullCapacity()
    {
        var set = StageSet.Standard;
        set.NextOf(null).Select(s => s.Id).ShouldBe(["reserve", "signed", "preparation"]);
        set.NextOf("reserve").Select(s => s.Id).ShouldBe(["signed", "preparation"]);
        set.NextOf("fullCapacity").ShouldBeEmpty();
        set.Of(StageRole.Started)!.Id.ShouldBe("started");
        set.Stages.Select(s => s.Mechanism).Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public void Create_OfFaultyStages_NamesEachFault()
    {
        Codes().ShouldBe([IssueCodes.NoStages]);
        Codes(Stage("a"), Stage("a")).ShouldContain(IssueCodes.DuplicateStage);
        Codes(Stage("a"), Stage("b") with { From = ["x"] }).ShouldContain(IssueCodes.UnknownStage);
        Codes(Stage("a"), Stage("b") with { From = ["c"] }, Stage("c")).ShouldBe([IssueCodes.UnreachableStage, IssueCodes.UnreachableStage]);
        Codes(Stage("a") with { Evidence = [new("e", Text("e")), new("e", Text("f"))] }).ShouldBe([IssueCodes.DuplicateEvidence]);
        Codes(Stage("a"), Stage("b") with { From = ["a", "c"] }, Stage("c")).ShouldBeEmpty();
    }

    [Fact]
    public void Create_OfAMistypedStage_SaysWhichIsMeant() =>
        StageSet.Create([Stage("signed"), Stage("started") with { From = ["singed"] }]).Issues[0].Advice.En.ShouldContain("signed");

    private static IEnumerable<string> Codes(params ProjectStage[] stages) => StageSet.Create([.. stages]).Issues.Select(i => i.Code);

    private static ProjectStage Stage(string id) => new(id, Text(id));

    private static LocalizedText Text(string id) => new(id, id);
}
