using Dnc.Model.Evaluation;
using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Tests.Seeds;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Evaluation;

public sealed class PlanEvaluatorTests
{
    private static readonly OrganizationId City = OrganizationId.Parse("jiaozhou");

    [Fact]
    public void Evaluate_WithoutFacts_EveryCommitmentSaysWhatIsMissing()
    {
        var state = PlanEvaluator.Evaluate(Seed.Jiaozhou2018, PlanFacts.None, AsOf.Date(2021, 12, 31));
        state.Results.Count.ShouldBe(183);
        state.Targets.ShouldAllBe(t => t.Status == AssessmentStatus.NotAssessable && t.Reasons.Any(r => r is MissingFact));
        state["5a"].Reasons.ShouldHaveSingleItem().ShouldBeOfType<NotScoredByItself>();
        state["5a"].ServedBy.Count.ShouldBe(Seed.Jiaozhou2018.Goals[0].ServedBy.Count);
        state["10a"].Status.ShouldBe(AssessmentStatus.Discontinued);
        state["70b"].Reasons.ShouldHaveSingleItem().ShouldBeOfType<MissingFact>();
    }

    // 180 platforms at the end of 2020 (science plan, 2022-12-19) against 178 about the end of 2021 (undated review); the plan asks for 200.
    [Fact]
    public void Evaluate_PlatformsUnderEitherSource_AreNotReached()
    {
        var state = Run(Figure("rd-platforms", "2020-12-31", "180家", "science-plan", 2022, 12, 19), Figure("rd-platforms", "2021-12-31", "178家", "review", 2022, 2, 28));
        state["17a"].Status.ShouldBe(AssessmentStatus.OffTrack);
        state["17a"].Reached.ShouldBe(Verdict.False);
        state["17a"].IsFinal.ShouldBeTrue();
    }

    [Fact]
    public void Evaluate_OpenReadingsThatDisagree_NeedInterpretation()
    {
        var facts = Facts(Figure("cross-border-ecommerce-turnover", "2021", "20亿美元", "a", 2022, 2, 1), Figure("cross-border-ecommerce-turnover", "2017-01-01..2020-12-31", "20亿美元", "a", 2022, 2, 1));
        var open = PlanEvaluator.Evaluate(Seed.Jiaozhou2018, facts, AsOf.Date(2021, 12, 31));
        open["30a"].Status.ShouldBe(AssessmentStatus.NeedsInterpretation);
        open["30a"].Readings.Select(r => r.Assessment.Status).ShouldBe([AssessmentStatus.OffTrack, AssessmentStatus.Fulfilled]);
        open["30a"].Reasons.ShouldHaveSingleItem().ShouldBeOfType<OpenReading>().Question.ShouldBe(InterpretationId.Parse("30a-window"));

        var choice = new RecordedChoice("five-years", new LocalizedText("市重大办", "major-projects office"), new LocalizedText("会议纪要", "minutes"), Instant.FromUtc(2022, 3, 1, 0, 0));
        var chosen = PlanEvaluator.Evaluate(Seed.Jiaozhou2018.Choose(InterpretationId.Parse("30a-window"), choice), facts, AsOf.Date(2021, 12, 31));
        chosen["30a"].Status.ShouldBe(AssessmentStatus.Fulfilled);
        open.ChangesTo(chosen).ShouldHaveSingleItem().Causes.ShouldBe([ChangeCause.Choice]);
    }

    [Fact]
    public void Evaluate_OpenReadingsThatAgree_Stand() =>
        Run(Figure("foreign-trade", "2017-01-01..2017-12-31", "1亿元", "a", 2022, 2, 1), Figure("foreign-trade", "2018-01-01..2021-12-31", "2001亿元", "a", 2022, 2, 1))["47a"]
            .Status.ShouldBe(AssessmentStatus.Fulfilled);

    [Fact]
    public void Evaluate_EarlierVintage_SeesLessAndSaysWhatChanged()
    {
        var facts = Facts(Figure("invention-patents", "2021-12-31", "2100件", "a", 2022, 2, 1));
        var then = PlanEvaluator.Evaluate(Seed.Jiaozhou2018, facts, AsOf.Date(2021, 12, 31).KnownOn(2021, 12, 31));
        var now = PlanEvaluator.Evaluate(Seed.Jiaozhou2018, facts, AsOf.Date(2021, 12, 31));
        then["25a"].Status.ShouldBe(AssessmentStatus.NotAssessable);
        var change = then.ChangesTo(now).ShouldHaveSingleItem();
        change.Causes.ShouldBe([ChangeCause.Fact]);
        change.Text.En.ShouldBe("25a Valid invention patents in the city: not assessable → fulfilled (new figures)");
    }

    [Fact]
    public void Evaluate_Twice_GivesTheSameText()
    {
        var facts = Facts(Figure("invention-patents", "2021-12-31", ">1200件", "a", 2022, 2, 1));
        string Text() => string.Concat(PlanEvaluator.Evaluate(Seed.Jiaozhou2018, facts, AsOf.Date(2021, 12, 31)).Results.Select(r => r.Explain().ToText(Language.Zh)));
        Text().ShouldBe(Text());
    }

    private static PlanEvaluation Run(params IEnumerable<Observation> figures) => PlanEvaluator.Evaluate(Seed.Jiaozhou2018, Facts(figures), AsOf.Date(2021, 12, 31));

    private static PlanFacts Facts(params IEnumerable<Observation> figures) => new(ObservationLedger.Empty.AppendAll(figures).OrThrow());

    private static Observation Figure(string indicator, string time, string value, string source, int year, int month, int day) => new(
        IndicatorId.Parse(indicator),
        City,
        ObservedTime.Parse(time),
        Bound.Parse(value),
        new SourceReference(source, source) { PublishedOn = new LocalDate(year, month, day) },
        RecordedTime.EndOfDay(new LocalDate(year, month, day)));
}
