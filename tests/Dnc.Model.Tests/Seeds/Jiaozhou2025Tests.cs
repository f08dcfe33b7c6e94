using Dnc.Model.Documents;
using Dnc.Model.Evaluation;
using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Seeds;

/// <summary>A second plan: nothing is tied to the first.</summary>
public sealed class Jiaozhou2025Tests
{
    private static readonly Plan Plan = PlanJson.Read(File.ReadAllText(Seed.Path("jiaozhou-2025/plan.json")), "plan.json").OrThrow();

    private static readonly PlanEvaluation State = PlanEvaluator.Evaluate(
        Plan,
        new PlanFacts(ObservationsCsv.Read(File.ReadAllText(Seed.Path("jiaozhou-2025/observations.csv")), Plan).OrThrow()),
        AsOf.Date(2025, 12, 31));

    [Fact]
    public void Plan_IsWrittenAsItIsStored() => PlanJson.Write(Plan).ShouldBe(File.ReadAllText(Seed.Path("jiaozhou-2025/plan.json")));

    // Press review of the people's congress, 2026-01-16: 1,225 trains, industry 6 %, GDP about 5.3 %.
    [Theory]
    [InlineData("freight-trains", AssessmentStatus.Fulfilled)]
    [InlineData("industry-growth", AssessmentStatus.OffTrack)]
    [InlineData("gdp-growth", AssessmentStatus.NeedsInterpretation)]
    public void Evaluate_PublishedResults_AreJudged(string target, AssessmentStatus expected) => State[target].Status.ShouldBe(expected);

    [Fact]
    public void Evaluate_IndicatorThatOnlyLooksLikeTheTargets_IsNotUsed() => State["projects-signed"].Status.ShouldBe(AssessmentStatus.NotAssessable);

    [Fact]
    public void Decompositions_AddUp()
    {
        Plan.Decompositions.Count.ShouldBe(2);
        Plan.Decompositions.ShouldAllBe(d => d.Difference(((Target)Plan[d.Commitment]).Specification.Bound.Quantity).Value == 0m);
    }
}
