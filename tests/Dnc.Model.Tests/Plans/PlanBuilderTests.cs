using Dnc.Model.Documents;
using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Plans;

public sealed class PlanBuilderTests
{
    private static readonly LocalizedText Name = new("某市规划", "plan of the city");

    [Fact]
    public void Build_PiecesOfAPlan_GivesAnEqualPlan()
    {
        var plan = MiniPlan.Builder(MiniPlan.Plan).Build().OrThrow();
        plan.ShouldBe(MiniPlan.Plan);
        plan.GetHashCode().ShouldBe(MiniPlan.Plan.GetHashCode());
        (plan == MiniPlan.Plan).ShouldBeTrue();
        (plan != MiniPlan.Plan).ShouldBeFalse();
    }

    [Fact]
    public void Build_FaultsMadeInCSharp_AreThoseOfTheDocument()
    {
        var json = PlanEdit.Set(
            MiniPlan.Json,
            ("sections/A.2/parent", "\"Z\""),
            ("commitments/t-trade/quantity", "\"5家\""),
            ("commitments/k1/due", "\"2030-01-01\""),
            ("commitments/d1/convener", "\"nobody\""),
            ("interpretations/q-due/commitments", """["th1"]"""),
            ("interpretations/q-number/commitments", """["k1"]"""));
        var builder = MiniPlan.Builder(
            MiniPlan.Plan,
            s => s.Id.ToString() == "A.2" ? s with { Parent = SectionId.Parse("Z") } : s,
            c => c switch
            {
                Target { Id: var id } target when id.ToString() == "t-trade" =>
                    target with { Specification = target.Specification with { Bound = Bound.MoreThan(Quantity.Parse("5家")) } },
                MilestoneCommitment milestone => milestone with { Due = new LocalDate(2030, 1, 1) },
                Cadence cadence => cadence with { Convener = OrganizationId.Parse("nobody") },
                _ => c,
            },
            i => i.Id.ToString() switch
            {
                "q-due" => i with { Commitments = [CommitmentId.Parse("th1")] },
                "q-number" => i with { Commitments = [CommitmentId.Parse("k1")] },
                _ => i,
            });
        builder.TryBuild(out var plan, out var issues).ShouldBeFalse();
        plan.ShouldBeNull();
        issues.Count.ShouldBeGreaterThan(6);
        var read = PlanJson.Read(json).Issues;
        issues.Select(Key).Order().ShouldBe(read.Select(Key).Order());
    }

    [Fact]
    public void Build_NothingGiven_SaysWhatIsMissing()
    {
        var result = new PlanBuilder(PlanId.Parse("p"), Name, DateRange.Years(2017, 2021), OrganizationId.Parse("city")).Build();
        result.Issues.Select(i => i.Code).ShouldBe([IssueCodes.UnknownReference, IssueCodes.NoDocument]);
    }

    [Fact]
    public void Add_ClauseWithoutSection_GetsTheSectionOfTheCommitment()
    {
        var plan = MiniPlan.Builder(MiniPlan.Plan, commitment: c => c with { Clause = c.Clause with { Section = null } }).Build().OrThrow();
        plan["t-trade"].Clause.ShouldBe(new ClauseReference("plan", "B", null, 1));
    }

    [Fact]
    public void Build_ClauseInAnotherSection_IsReported() =>
        OneIssue(commitment: c => c.Id.ToString() == "k1" ? c with { Clause = new ClauseReference("plan", "A") } : c).Code.ShouldBe(IssueCodes.ClauseInOtherSection);

    [Fact]
    public void Build_MeasureWithoutInstrument_IsReported() =>
        OneIssue(commitment: c => c.Id.ToString() == "m-brand" ? c with { Instrument = null } : c).Code.ShouldBe(IssueCodes.MissingInstrument);

    [Fact]
    public void Build_BaselineSourceThatDiffers_IsReported() => OneIssue(commitment: c => c is Target { Specification: { Baseline: { } b } s } t
        ? t with { Specification = s with { Baseline = b with { Source = new SourceReference("annex", "another title") } } }
        : c).Code.ShouldBe(IssueCodes.SourceDiffers);

    [Fact]
    public void Build_UnitThatNoDocumentKnows_IsReported()
    {
        var odd = Unit.Counted("顶", "hat", "hats");
        var issue = OneIssue(commitment: c => c is Threshold { Required: 12 } t ? t with { Bound = Bound.AtLeast(new Quantity(3, odd)) } : c);
        (issue.Code, issue.Location.Path).ShouldBe((IssueCodes.UnlistedUnit, "$.commitments[40].quantity"));
    }

    [Fact]
    public void Build_OneOption_IsReported()
    {
        var issue = OneIssue(interpretation: i => i.Id.ToString() == "q-number"
            ? i with { Reading = new Interpretation<ValueList<ReadingEffect>>(i.Id, i.Reading.Question, [i.Reading.Options[0]]) }
            : i);
        issue.Code.ShouldBe(IssueCodes.OneOption);
    }

    [Fact]
    public void Build_OptionWithoutEffect_IsReported()
    {
        var issue = OneIssue(interpretation: i => i.Id.ToString() == "q-number"
            ? i with { Reading = new Interpretation<ValueList<ReadingEffect>>(i.Id, i.Reading.Question, [i.Reading.Options[0], i.Reading.Options[1] with { Effect = [] }]) }
            : i);
        issue.Code.ShouldBe(IssueCodes.EffectChangesNothing);
    }

    [Fact]
    public void Add_WhatNoPlanStates_Throws()
    {
        var builder = MiniPlan.Builder(MiniPlan.Plan);
        Should.Throw<ArgumentException>(() => builder.Add(Units.SquareMetre));
        Should.Throw<ArgumentException>(() => builder.UseScheduleBands(ScheduleBands.Default));
        Should.Throw<ArgumentException>(() => builder.UseScheduleBands(
            ScheduleBands.Create([new ScheduleBand(Interval<Rational>.AtMost(new Rational(1, 3)), AssessmentStatus.OnTrack)]).OrThrow()));
        Should.Throw<ArgumentException>(() => new PlanBuilder(default, Name, DateRange.Years(2017, 2021), OrganizationId.Parse("city")));
    }

    private static Issue OneIssue(Func<Commitment, Commitment>? commitment = null, Func<PlanInterpretation, PlanInterpretation>? interpretation = null)
    {
        MiniPlan.Builder(MiniPlan.Plan, null, commitment, interpretation).TryBuild(out _, out var issues).ShouldBeFalse();
        return issues.ShouldHaveSingleItem();
    }

    private static (string Code, string? Path, IssueSeverity Severity) Key(Issue issue) => (issue.Code, issue.Location.Path, issue.Severity);
}
