using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Indicators.Figures;

namespace Dnc.Model.Tests.Indicators;

public sealed class LevelAssessmentTests
{
    private static readonly Indicator Patents = Of(new Stock(), "件");
    private static readonly Indicator Platforms = Of(new Stock(RecognitionsOnly: true));
    private static readonly TargetSpecification TwoHundred = Target(At("2021-12-31"), "≥200家");

    // Five-year review of Jiaozhou (untitled, undated, late 2021 or early 2022): valid invention patents "over 1,200"; the plan asks for 2,000.
    [Fact]
    public void Assess_OverTwelveHundredOfTwoThousand_CannotBeDecided()
    {
        var result = Assess(Patents, Target(At("2021-12-31"), "≥2000件"), "2021-12-31", Seen("2021-12-31", ">1200件"));
        result.Status.ShouldBe(AssessmentStatus.NotAssessable);
        result.Reached.ShouldBe(Verdict.Unknown);
        result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<InconclusiveBound>().Known.En.ShouldBe("over 1,200 pieces");
        result.Progress.ShouldBe(Interval<Rational>.MoreThan(new Rational(3, 5)));
    }

    // 180 at the end of 2020 (science plan, published 2022-12-19) against 178 about the end of 2021 (undated review).
    [Fact]
    public void Assess_ContradictingSources_StandsWhereBothAgree()
    {
        var result = Assess(Platforms, TwoHundred, "2021-12-31", Science, Review);
        result.Status.ShouldBe(AssessmentStatus.OffTrack);
        result.IsFinal.ShouldBeTrue();
        result.Value.Range.ShouldBe(Interval<Rational>.Between(178, 180));
        result.Value.Conflicts.ShouldHaveSingleItem().Claims.Count.ShouldBe(2);
        result.Explain().ToText(Language.En).ShouldStartWith("indicator: 178 enterprises to 180 enterprises of at least 200 enterprises: not reached by 2021-12-31 under any source\n");
    }

    [Fact]
    public void Assess_ContradictingSourcesThatDisagree_AreNotDecided()
    {
        var result = Assess(Platforms, Target(At("2021-12-31"), "≥179家"), "2021-12-31", Science, Review);
        result.Status.ShouldBe(AssessmentStatus.NotAssessable);
        var conflict = result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<ConflictingSources>();
        conflict.Claims.Select(c => c.En).ShouldBe(["review: 178 enterprises, not reached", "science: 180 enterprises, reached"]);
    }

    [Fact]
    public void Assess_AsKnownBeforeThePublication_SeesOneSource()
    {
        var then = Assess([Platforms], TwoHundred, AsOf.Date(2021, 12, 31).KnownOn(2022, 6, 30), Ledger(Science, Review));
        then.Value.Range.ShouldBe(Interval<Rational>.Exactly(178));
        then.Value.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Assess_WithARecordedChoice_FollowsTheChosenSource()
    {
        var choice = new ConflictChoice(Id("x"), City, DateRange.Years(2020, 2021), "review", LocalizedText.Same("统计局"), LocalizedText.Same("核对"), Instant.FromUtc(2023, 1, 1, 0, 0));
        var ledger = Ledger(Science, Review).Choose(choice);
        Assess([Platforms], TwoHundred, AsOf.Date(2021, 12, 31), ledger).Value.Range.ShouldBe(Interval<Rational>.Exactly(178));
        Assess([Platforms], TwoHundred, AsOf.Date(2021, 12, 31).KnownOn(2022, 12, 31), ledger).Value.Conflicts.ShouldHaveSingleItem().Claims.Count.ShouldBe(2);
    }

    [Fact]
    public void Assess_LaterPublicationOfAnotherSource_DoesNotWin() =>
        Assess(Patents, Target(At("2021-12-31"), "≥2000件"), "2021-12-31", Seen("2021-12-31", "1900件", "a"), Seen("2021-12-31", "2100件", "b", "2023-01-01"))
            .Reasons.ShouldHaveSingleItem().ShouldBeOfType<ConflictingSources>();

    [Fact]
    public void Assess_RevisionByTheSameSource_Supersedes()
    {
        var result = Assess(Patents, Target(At("2021-12-31"), "≥2000件"), "2021-12-31", Seen("2021-12-31", "1900件"), Seen("2021-12-31", "2100件", "a", "2023-01-01"));
        result.Status.ShouldBe(AssessmentStatus.Fulfilled);
        result.Value.Used.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(">600家", "600家", AssessmentStatus.OffTrack)]
    [InlineData(">600家", "601家", AssessmentStatus.Fulfilled)]
    [InlineData("≥600家", "600家", AssessmentStatus.Fulfilled)]
    [InlineData("≤600家", "601家", AssessmentStatus.OffTrack)]
    [InlineData("<600家", "600家", AssessmentStatus.OffTrack)]
    [InlineData("5至6家", "6家", AssessmentStatus.Fulfilled)]
    public void Assess_LegalWordsAtTheEdge(string bound, string value, AssessmentStatus expected) =>
        Assess(Of(new Stock()), Target(At("2021-12-31"), bound), "2021-12-31", Seen("2021-12-31", value)).Status.ShouldBe(expected);

    [Fact]
    public void Assess_NoFigure_IsMissingNotZero()
    {
        var result = Assess(Patents, Target(At("2021-12-31"), "≥2000件"), "2021-12-31");
        result.Status.ShouldBe(AssessmentStatus.NotAssessable);
        result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<MissingFact>().Fact.En.ShouldBe("indicator, 2021-12-31");
    }

    [Fact]
    public void Assess_FigureAboutALaterDay_IsNotSeen() =>
        Assess(Patents, Target(At("2021-12-31"), "≥2000件"), "2020-12-31", Seen("2021-06-30", "2500件")).Status.ShouldBe(AssessmentStatus.NotAssessable);

    [Theory]
    [InlineData("161家", AssessmentStatus.OnTrack)]
    [InlineData("160家", AssessmentStatus.AtRisk)]
    [InlineData("159家", AssessmentStatus.AtRisk)]
    [InlineData("141家", AssessmentStatus.AtRisk)]
    [InlineData("139家", AssessmentStatus.OffTrack)]
    [InlineData("200家", AssessmentStatus.AchievedSoFar)]
    public void Assess_BeforeTheDueDate_ComparesWithObservedTime(string value, AssessmentStatus expected)
    {
        // Four of five years are observed: 1,461 of 1,826 days.
        var result = Assess(Of(new Stock()), TwoHundred, "2021-06-30", Seen("2020-12-31", value));
        result.Status.ShouldBe(expected);
        result.Expected.ShouldBe(new Rational(1461, 1826));
        result.RestsOnAssumptions.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2021-06-30", AssessmentStatus.AchievedSoFar)]
    [InlineData("2021-12-31", AssessmentStatus.NotAssessable)]
    public void Assess_MetOnAnOlderFigure_IsAchievedSoFarOnlyBeforeTheDueDate(string asOf, AssessmentStatus expected) =>
        Assess(Of(new Stock()), TwoHundred, asOf, Seen("2020-12-31", "210家")).Status.ShouldBe(expected);

    [Fact]
    public void Assess_ExactTargetBetweenTwoSources_IsMissedUnderBoth()
    {
        var result = Assess(Of(new Stock()), Target(At("2021-12-31"), "179家"), "2021-12-31", Seen("2021-12-31", "178家"), Seen("2021-12-31", "180家", "b"));
        result.Value.Range.ShouldBe(Interval<Rational>.Between(178, 180));
        result.Status.ShouldBe(AssessmentStatus.OffTrack);
    }

    [Fact]
    public void Assess_SourcesThatDisagreeOnTheScheduleBeforeTheDueDate_ShowEachOutcome()
    {
        var result = Assess(Of(new Stock()), TwoHundred, "2021-06-30", Seen("2020-12-31", "170家"), Seen("2020-12-31", "120家", "b"));
        result.Status.ShouldBe(AssessmentStatus.NotAssessable);
        result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<ConflictingSources>().Claims.Select(c => c.En).ShouldBe(["a: 170 enterprises, on track", "b: 120 enterprises, off track"]);
        Assess(Of(new Stock()), TwoHundred, "2021-06-30", Seen("2020-12-31", "170家"), Seen("2020-12-31", "180家", "b")).Status.ShouldBe(AssessmentStatus.OnTrack);
    }

    [Fact]
    public void Assess_BetweenTarget_MissesOnBothSides()
    {
        var density = Of(new Stock(), polarity: Polarity.Within);
        Assess(density, Target(At("2021-12-31"), "5至6家"), "2021-12-31", Seen("2021-12-31", "7家")).Gap.ShouldBe(Interval<Rational>.Exactly(1));
        Assess(density, Target(At("2021-12-31"), "5至6家"), "2021-12-31", Seen("2021-12-31", "4家")).Gap.ShouldBe(Interval<Rational>.Exactly(1));
    }

    [Fact]
    public void Assess_ZeroTarget_CountsFromItsBaseline()
    {
        var target = Target(At("2021-12-31"), "≤0家") with { Baseline = new Baseline(Quantity.Parse("10家"), Day("2016-12-31")) };
        var accidents = Of(new Stock(), polarity: Polarity.Decrease);
        Assess(accidents, target, "2021-06-30", Seen("2020-12-31", "2家")).Progress.ShouldBe(Interval<Rational>.Exactly(new Rational(4, 5)));
        Assess(accidents, target, "2021-12-31", Seen("2021-12-31", "0家")).Status.ShouldBe(AssessmentStatus.Fulfilled);
    }

    [Fact]
    public void Assess_BaselineAfterTheStatistic_IsNoCrash()
    {
        var target = TwoHundred with { Baseline = new Baseline(Quantity.Parse("100家"), Day("2021-12-31")) };
        Assess(Of(new Stock()), target, "2021-06-30", Seen("2020-12-31", "150家")).Status.ShouldBe(AssessmentStatus.NotAssessable);
    }

    [Fact]
    public void Assess_TargetInAnotherUnit_IsRefused() =>
        Should.Throw<ArgumentException>(() => Assess(Of(new Stock()), Target(At("2021-12-31"), "≥200件"), "2021-12-31"));

    [Fact]
    public void Assess_NeverFallingStockReachedEarly_IsFulfilledForGood()
    {
        Assess(Platforms, TwoHundred, "2021-06-30", Seen("2020-12-31", "200家")).Status.ShouldBe(AssessmentStatus.Fulfilled);
        Assess(Of(new Stock()), TwoHundred, "2021-06-30", Seen("2020-12-31", "200家")).Status.ShouldBe(AssessmentStatus.AchievedSoFar);
    }

    [Fact]
    public void Assess_AfterTheDueDateWithAnOlderFigure_NamesTheMissingOne()
    {
        var result = Assess(Of(new Stock()), TwoHundred, "2022-12-31", Seen("2020-12-31", "150家"));
        result.Status.ShouldBe(AssessmentStatus.NotAssessable);
        result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<MissingFact>().Fact.En.ShouldContain("2021-12-31");
        result.Progress.ShouldBe(Interval<Rational>.Exactly(new Rational(3, 4)));
    }

    [Fact]
    public void Assess_AboutWithoutTolerance_NeedsInterpretationOnlyOnceThereIsAFigure()
    {
        var target = Target(At("2021-12-31"), "600家左右");
        Assess(Of(new Stock()), target, "2021-12-31").Status.ShouldBe(AssessmentStatus.NotAssessable);
        Assess(Of(new Stock()), target, "2021-12-31", Seen("2021-12-31", "590家")).Status.ShouldBe(AssessmentStatus.NeedsInterpretation);
        Assess(Of(new Stock()), target with { Bound = Bound.About(Quantity.Parse("600家"), Tolerance.Within(Ratio.Parse("5%"))) }, "2021-12-31", Seen("2021-12-31", "590家"))
            .Status.ShouldBe(AssessmentStatus.Fulfilled);
    }

    [Fact]
    public void Assess_AboutWithTolerance_OvershootIsNoMissWhereMoreIsBetter()
    {
        var bound = Bound.About(Quantity.Parse("600家"), Tolerance.Within(Ratio.Parse("5%")));
        var target = TwoHundred with { Bound = bound };
        Assess(Of(new Stock()), target, "2021-12-31", Seen("2021-12-31", "900家")).Status.ShouldBe(AssessmentStatus.Fulfilled);
        Assess(Of(new Stock(), polarity: Polarity.Within), target, "2021-12-31", Seen("2021-12-31", "900家")).Status.ShouldBe(AssessmentStatus.OffTrack);
        Assess(Of(new Stock(), polarity: Polarity.Decrease), target, "2021-12-31", Seen("2021-12-31", "100家")).Status.ShouldBe(AssessmentStatus.Fulfilled);
    }

    // Press review of 2025: real growth of GDP "about 5.3 %", the target is 5.6 %.
    [Fact]
    public void Assess_PublishedAboutWithoutTolerance_NeedsInterpretation()
    {
        var growth = Of(new Rate(), "percent");
        var target = Target(new ValueOver(ReportingPeriod.Parse("2025")), "≥5.6%", "2025-12-31");
        Assess(growth, target, "2025-12-31", Seen("2025", "约5.3%")).Status.ShouldBe(AssessmentStatus.NeedsInterpretation);
        Assess(growth, target, "2025-12-31", Seen("2025", "5.3%")).Status.ShouldBe(AssessmentStatus.OffTrack);
    }

    [Fact]
    public void Assess_DescendingTarget_CountsProgressFromItsBaseline()
    {
        var target = Target(At("2021-12-31"), "≤50家") with { Baseline = new Baseline(Quantity.Parse("100家"), Day("2016-12-31")) };
        var result = Assess(Of(new Stock(), polarity: Polarity.Decrease), target, "2021-06-30", Seen("2020-12-31", "80家"));
        result.Progress.ShouldBe(Interval<Rational>.Exactly(new Rational(2, 5)));
        result.Status.ShouldBe(AssessmentStatus.OffTrack);
        result.IsFinal.ShouldBeFalse();
    }

    [Fact]
    public void Assess_TargetEqualToItsBaseline_IsAMaintenanceTargetWithoutProgress()
    {
        var target = TwoHundred with { Baseline = new Baseline(Quantity.Parse("200家"), Day("2016-12-31")) };
        var result = Assess(Of(new Stock()), target, "2021-06-30", Seen("2020-12-31", "200家"));
        result.Progress.ShouldBeNull();
        result.Status.ShouldBe(AssessmentStatus.AchievedSoFar);
    }

    [Fact]
    public void Assess_DiscontinuedIndicator_SaysSince()
    {
        var ended = Of(new Stock()) with { Discontinued = new Discontinuation(Day("2019-03-01"), new LocalizedText("国家停止认定", "the state ended the recognition"), Confidence.Unverified) };
        var result = Assess(ended, TwoHundred, "2021-12-31", Seen("2018-12-31", "150家"));
        result.Status.ShouldBe(AssessmentStatus.Discontinued);
        result.Reasons[0].Text.En.ShouldContain("2019-03-01");
        Assess(ended, TwoHundred, "2019-02-28", Seen("2018-12-31", "150家")).Status.ShouldNotBe(AssessmentStatus.Discontinued);
    }

    [Fact]
    public void Assess_HoleBetweenBands_IsShownAsAHole()
    {
        // Yinchuan 2025: on schedule green, 10 to 30 points behind yellow, more than 30 red; 0 to 10 is not said.
        var bands = ScheduleBands.Create(
        [
            new(Interval<Rational>.AtMost(0), AssessmentStatus.OnTrack),
            new(Interval<Rational>.Between(10, 30), AssessmentStatus.AtRisk),
            new(Interval<Rational>.MoreThan(30), AssessmentStatus.OffTrack),
        ]).OrThrow();
        var result = Assess([Of(new Stock())], TwoHundred, AsOf.Date(2021, 6, 30), Ledger(Seen("2020-12-31", "150家")), bands);
        result.Status.ShouldBe(AssessmentStatus.NotAssessable);
        result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>().Matter.En.ShouldContain("points behind");
        Assess([Of(new Stock())], TwoHundred, AsOf.Date(2021, 6, 30), Ledger(Seen("2020-12-31", "140家")), bands).Status.ShouldBe(AssessmentStatus.AtRisk);
    }

    private static Observation Science => Seen("2020-12-31", "180家", "science", "2022-12-19");

    private static Observation Review => Seen("2021-12-31", "178家", "review", "2022-02-28") with { TimeIsApproximate = true };
}
