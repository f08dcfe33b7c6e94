using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Lights;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Tests.Seeds;
using Dnc.Model.Time;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Projects.Sample;

namespace Dnc.Model.Tests.Projects;

public sealed class LightSchemeTests
{
    private static readonly LightScheme Yinchuan = LightScheme.Create(RulesJson.Compile(File.ReadAllText(Seed.Path("lights/yinchuan-2025.rules.json"))).OrThrow()).OrThrow();

    [Theory]
    [InlineData(50, "green")]
    [InlineData(45, null)]
    [InlineData(40, "yellow")]
    [InlineData(20, "yellow")]
    [InlineData(19.9, "red")]
    public void Of_AProject_IsTheLightOfItsProgress(decimal done, string? light)
    {
        var progress = Lights(Done(A, 6, done)).Aspects.Single(a => a.Aspect.Id == "progress");
        progress.Light?.Code.ShouldBe(light);
        (progress.Light is null).ShouldBe(light is null);
        progress.Reasons.Select(r => r.GetType()).ShouldBe(light is null ? [typeof(SilentRule)] : []);
    }

    [Fact]
    public void Of_AProjectThatNobodyReported_HasNoLightAndSaysWhatIsMissing()
    {
        var progress = Lights().Aspects.Single(a => a.Aspect.Id == "progress");
        progress.Light.ShouldBeNull();
        progress.Reasons.ShouldHaveSingleItem().Text.En.ShouldContain("actual progress");
        progress.Possible.Count.ShouldBe(3);
    }

    // Planned for March: not started at the ends of March, April, May and June.
    [Theory]
    [InlineData(2, "green")]
    [InlineData(3, "yellow")]
    [InlineData(4, "yellow")]
    [InlineData(5, "red")]
    [InlineData(6, "red")]
    public void Of_AProjectThatDoesNotStart_GetsWorseMonthByMonth(int month, string light)
    {
        var portfolio = Portfolio([], [(A, Move("preparation", Day(1, 1)))]);
        var lights = Yinchuan.Of(portfolio, A, Month(month), AsOf.Date(Month(month).End));
        lights.Aspects.Single(a => a.Aspect.Id == "start").Light!.Code.ShouldBe(light);
        lights.Worst!.Code.ShouldBe(light);
        lights.IsDetermined.ShouldBeFalse();
    }

    [Fact]
    public void Create_OfRulesThatAreNoLights_NamesThem()
    {
        var green = new CodeName("green", new("绿", "green"));
        var red = new CodeName("red", new("红", "red"));
        Create(new RuleDefinition("a", new("甲", "a"), Formula.Constant(new Code("green")).Node)).Code.ShouldBe(IssueCodes.NotALight);
        Create(new RuleDefinition("a", new("甲", "a"), Formula.Constant(new Code("green")).Node, Codes: [green, red]), new RuleDefinition("b", new("乙", "b"), Formula.Constant(new Code("green")).Node, Codes: [red, green])).Code.ShouldBe(IssueCodes.OtherLights);
        Create().Code.ShouldBe(IssueCodes.NotALight);

        static Issue Create(params RuleDefinition[] rules) =>
            LightScheme.Create(new RuleSet { Id = "r", Title = new("例", "example"), Rules = [.. rules] }.Compile().OrThrow()).Issues.ShouldHaveSingleItem();
    }

    // Law: lights are total. Whatever is reported, each aspect has a light, or a reason why it has none; and the light is one of those that are possible.
    [Property(MaxTest = 100)]
    public void Of_AnyProject_EachAspectHasALightOrAReason(decimal? done, bool? entered, byte stage, byte month, bool isFound)
    {
        var number = (month % 12) + 1;
        var report = Done(A, number, done) with { InStatistics = entered };
        var move = Move(StageSet.Standard.Stages[isFound ? stage % 8 : stage % 3].Id, Day(1, 1)) with { IsFound = isFound };
        var lights = Yinchuan.Of(Portfolio([report], [(A, move)]), A, Month(number), AsOf.Date(Month(number).End));
        foreach (var aspect in lights.Aspects)
        {
            aspect.Evaluation.Error.ShouldBeNull();
            (aspect.Light is null).ShouldBe(aspect.Reasons.Count > 0);
            (aspect.Light is null || aspect.Possible.Single() == aspect.Light).ShouldBeTrue();
        }
    }

    private static ProjectLights Lights(params ProjectReport[] reports) => Yinchuan.Of(Portfolio(reports, []), A, Month(6), AsOf.Date(2020, 6, 30));

    private static ProjectPortfolio Portfolio(ProjectReport[] reports, (ProjectId, StageMove)[] moves) => ProjectPortfolio.Create(
        [Project(A, year: 100) with { PlannedStart = Day(3, 15), Facts = FactSet.Empty.With("startDelayExcused", FactTime.None, new FactFlag(false)) }],
        stages: new StageLog(StageSet.Standard).RecordAll(moves).OrThrow(),
        progress: ProgressLedger.Empty.RecordAll(reports).OrThrow()).OrThrow();
}
