using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>What claims that say only something, or nothing, leave open.</summary>
public sealed class GapsInFactsTests
{
    [Theory]
    [InlineData("2025-06-30", "10人")]
    [InlineData("2025-07-01", "任意值")]
    [InlineData("2024", "10人")]
    [InlineData("2025-H1", "10人")]
    [InlineData("2025", "任意值")]
    public void Reference_FactAtADate_HoldsFromTheDayOrTheEndOfThePeriodItIsStatedFor(string time, string expected) =>
        Shown(R("staff"), Given(("staff", time, "10人"))).ShouldBe(expected == "任意值" ? "不低于0人" : expected);

    [Theory]
    [InlineData(">50", "超过50，至多100")]
    [InlineData("<50", "不低于0，不足50")]
    [InlineData("150", "150")]
    public void Reference_BoundsOfTheFact_NarrowWhatIsClaimed(string claim, string expected)
    {
        var range = Range(R("score"), Given(("score", "", claim)));
        range.ShouldBe(expected switch
        {
            "150" => Interval<Rational>.Exactly(150),
            "超过50，至多100" => Interval<Rational>.Between(50, 100, lowIncluded: false),
            _ => Interval<Rational>.Between(0, 50, highIncluded: false),
        });
    }

    [Fact]
    public void Reference_APriceInOtherUnits_IsConverted()
    {
        // A mu is 2000/3 square metres, a year 12 months.
        var rent = Range(R("rent"), Given(("rent", "", "960元/平方米/年")));
        rent.ShouldBe(Interval<Rational>.Exactly(80));
        Range(R("rent"), Given(("rent", "", "800000元/亩/年"))).ShouldBe(Interval<Rational>.Exactly(100));
    }

    [Theory]
    [InlineData(null, "national", Verdict.Unknown)]
    [InlineData("national", "national", Verdict.True)]
    [InlineData("provincial", "national", Verdict.False)]
    [InlineData("national", "municipal", Verdict.False)]
    public void Comparison_OfCodes_IsKnownWhereAllCodesAgree(string? level, string code, Verdict expected)
    {
        var facts = level is null ? FactSet.Empty : Given(("level", "", new FactCode(level)));
        Try(new Comparison(R("level"), Comparator.Exactly, new CodeConstant(code)), facts).Verdict.ShouldBe(expected);
        Try(new Comparison(new CodeConstant(code), Comparator.Exactly, R("level")), facts).Verdict.ShouldBe(expected);
    }

    [Fact]
    public void Comparison_OfAnyCode_IsUnknown()
    {
        Try(new Comparison(R("industry"), Comparator.Exactly, new CodeConstant("38")), FactSet.Empty).Verdict.ShouldBe(Verdict.Unknown);
        Try(new Comparison(new CodeConstant("38"), Comparator.Exactly, R("industry")), FactSet.Empty).Verdict.ShouldBe(Verdict.Unknown);
        Try(new Comparison(R("industry"), Comparator.Exactly, R("industry")), FactSet.Empty).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Value_OfCodes_HasThemInOrderWithTheirNames()
    {
        var level = Try(R("level"), FactSet.Empty).Value.ShouldBeOfType<RuleCode>();
        level.Possible.ShouldBe(["municipal", "national", "provincial"]);
        level.Names.Count.ShouldBe(3);
        var either = Try(Either(R("level"), new CodeConstant("none")), Given(("level", "", new FactCode("national")))).Value.ShouldBeOfType<RuleCode>();
        either.Possible.ShouldBe(["national", "none"]);
        either.ToText(Language.Zh).ShouldBe("national或none");
        either.ToText(Language.En).ShouldBe("in English: national or none");
        Try(Either(new CodeConstant("none"), R("level")), Given(("level", "", new FactCode("national")))).Value!.ToText(Language.En).ShouldBe("in English: national or none");
        Try(Either(R("level"), R("size")), Given(("level", "", new FactCode("national"))), null, Sized).Value!.ToText(Language.En).ShouldBe("in English: 大 or in English: national or in English: 小");
        Try(Either(R("level"), R("level")), FactSet.Empty).Value.ShouldBeOfType<RuleCode>().Names.Count.ShouldBe(3);
        Try(R("size"), FactSet.Empty, null, Sized).Value.ShouldBeOfType<RuleCode>().Possible.ShouldBe(["large", "small"]);
        Try(R("size"), Given(("staff", "2024-12-31", "10人")), null, Sized).Value.ShouldBeOfType<RuleCode>().Exact.ShouldBe("small");
        Try(R("industry"), FactSet.Empty).Value.ShouldBeOfType<RuleCode>().Possible.ShouldBeNull();
    }

    [Fact]
    public void InCodes_OfHierarchicalAndOtherCodes_LooksBeneath()
    {
        var facts = Given(("industry", "", new FactCode("3812")));
        Try(new InCodes(Either(R("industry"), new CodeConstant("38")), [CodePattern.Of("38")]), facts).Verdict.ShouldBe(Verdict.True);
        Try(new InCodes(Either(new CodeConstant("38"), R("industry")), [CodePattern.Of("38")]), facts).Verdict.ShouldBe(Verdict.True);
    }

    [Theory]
    [InlineData("founded", "1年", false)]
    [InlineData("asOf", "1年", true)]
    public void DatePlus_OfADayThatIsNotKnown_IsAnyDay(string day, string time, bool exact)
    {
        var evaluation = Try(new DatePlus(R(day), C(time)), FactSet.Empty);
        evaluation.Error.ShouldBeNull();
        evaluation.Value!.IsExact.ShouldBe(exact);
    }

    [Fact]
    public void DatePlus_ATimeThatIsNotKnown_IsARangeAndFailsWhereAnEndLiesOutside()
    {
        var time = Either(C("1个月"), C("3个月"));
        Try(new DatePlus(R("asOf"), time), FactSet.Empty).Value!.ToText(Language.Zh).ShouldBe("2025-07-30至2025-09-30");
        Try(new DatePlus(new DateConstant(new LocalDate(9999, 10, 31)), time), FactSet.Empty).Error.ShouldNotBeNull();
        Try(new DatePlus(new DateConstant(new LocalDate(1, 2, 28)), Either(C("0个月"), C("-3个月"))), FactSet.Empty).Error.ShouldNotBeNull();
        Try(new DatePlus(R("founded"), time), FactSet.Empty).Error.ShouldBeNull();
        Try(new DatePlus(R("asOf"), new TimeBetween(TimeStep.WholeMonths, R("founded"), R("asOf"))), FactSet.Empty).Error.ShouldBeNull();
    }

    [Fact]
    public void TimeBetween_DaysThatAreNotKnown_IsARange()
    {
        var from = Either(new DateConstant(new LocalDate(2020, 1, 1)), new DateConstant(new LocalDate(2023, 1, 1)));
        Range(new TimeBetween(TimeStep.WholeYears, from, R("asOf")), FactSet.Empty).ShouldBe(Interval<Rational>.Between(24, 60));
        Range(new TimeBetween(TimeStep.Days, from, new DateConstant(new LocalDate(2023, 1, 2))), FactSet.Empty).ShouldBe(Interval<Rational>.Between(1, 1097));
    }

    [Fact]
    public void Growth_FromALoss_MeansNothing()
    {
        var facts = Given(("profit", "2022", "-4元"), ("profit", "2023", "-2元"), ("profit", "2024", "-1元"));
        Shown(new Growth(R("profit"), PeriodKind.Year), facts).ShouldBe("任意值");
        Growth("profit", facts).ShouldBe(default);
        Growth("profit", facts.Without("profit", FactTime.Year(2022)).With("profit", FactTime.Year(2022), FactFigure.Exactly(Q("4元")))).ShouldBe(default);
        Shown(new Growth(R("profit"), PeriodKind.Year), facts.Without("profit", FactTime.Year(2023)).With("profit", FactTime.Year(2023), FactFigure.Exactly(Q("2元")))).ShouldBe("-150%");
    }

    [Fact]
    public void CompoundGrowth_OfARange_HoldsItsEnds()
    {
        var facts = Given(("revenue", "2022", "100元"), ("revenue", "2024", new FactFigure(Bound.Parse("121元~144元"), [])));
        Growth("revenue", facts).ShouldBe(Interval<Rational>.Between(new Rational(1, 10), new Rational(1, 5)));
        Range(new Rounded(new CompoundGrowth(R("revenue"), 2), Q("1%"), Rounding.Down), facts).ShouldBe(Interval<Rational>.Between(new Rational(1, 10), new Rational(1, 5)));
        Verdict(Comparator.AtLeast, "10%").ShouldBe(Dnc.Model.Reasoning.Verdict.True);
        Verdict(Comparator.MoreThan, "10%").ShouldBe(Dnc.Model.Reasoning.Verdict.Unknown);
        Verdict(Comparator.Exactly, "21%").ShouldBe(Dnc.Model.Reasoning.Verdict.False);
        Verdict(Comparator.Exactly, "20%").ShouldBe(Dnc.Model.Reasoning.Verdict.Unknown);

        Verdict? Verdict(Comparator comparator, string rate) => Try(new Comparison(new CompoundGrowth(R("revenue"), 2), comparator, C(rate)), facts).Verdict;
    }

    [Fact]
    public void Comparison_CompoundLossAgainstARateBelowAll_IsMore()
    {
        var facts = Given(("revenue", "2022", "100元"), ("revenue", "2024", "1元"));
        Try(new Comparison(new CompoundGrowth(R("revenue"), 2), Comparator.MoreThan, C("-150%")), facts).Verdict.ShouldBe(Verdict.True);
        Try(new Comparison(new CompoundGrowth(R("revenue"), 2), Comparator.AtMost, C("-90%")), facts).Verdict.ShouldBe(Verdict.True);
    }

    [Theory]
    [InlineData("100元", "0元", "3%", Rounding.HalfUp, -99)]
    [InlineData("100元", "0元", "1%", Rounding.HalfUp, -100)]
    [InlineData("100元", "121元", "0.0000000000000000000001%", Rounding.HalfUp, 10)]
    public void Rounded_CompoundGrowthAtTheEndsOfItsSteps_IsExact(string earlier, string later, string step, Rounding rule, int percent) =>
        Range(new Rounded(new CompoundGrowth(R("revenue"), 2), Q(step), rule), Given(("revenue", "2022", earlier), ("revenue", "2024", later))).ShouldBe(Interval<Rational>.Exactly(new Rational(percent, 100)));

    [Theory]
    [InlineData("570人", Verdict.True)]
    [InlineData("569人", Verdict.False)]
    [InlineData("630人", Verdict.True)]
    [InlineData("631人", Verdict.False)]
    public void Nearness_OfACount_BothEndsIncluded(string staff, Verdict expected)
    {
        var facts = Given(("staff", "2024-12-31", staff));
        Try(new Nearness(R("staff"), C("600人"), Tolerance.Within(Ratio.FromPercent(5m))), facts).Verdict.ShouldBe(expected);
        Try(new Nearness(R("staff"), Either(C("600人"), C("600人")), Tolerance.Within(Ratio.FromPercent(5m))), facts).Verdict.ShouldBe(expected);
    }

    [Fact]
    public void Nearness_OfALossAndOfARange_UsesItsSize()
    {
        var facts = Given(("profit", "2024", "-95元"), ("score", "", new FactFigure(Bound.Parse("40~60"), [])));
        Try(new Nearness(R("profit"), C("-100元"), Tolerance.Within(Ratio.FromPercent(5m))), facts).Verdict.ShouldBe(Verdict.True);
        Try(new Nearness(R("profit"), C("-100元"), Tolerance.Within(Ratio.FromPercent(4m))), facts).Verdict.ShouldBe(Verdict.False);
        Try(new Nearness(C("90"), R("score"), Tolerance.Within(Ratio.FromPercent(10m))), facts).Verdict.ShouldBe(Verdict.False);
        Try(new Nearness(C("50"), R("score"), Tolerance.Within(Ratio.FromPercent(50m))), facts).Verdict.ShouldBe(Verdict.True);
        Try(new Nearness(C("50"), R("score"), Tolerance.Within(Ratio.FromPercent(10m))), facts).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Comparison_ExactlyARange_IsFalseOnlyBesideIt()
    {
        var facts = Given(("score", "", ">50"));
        Try(new Comparison(R("score"), Comparator.Exactly, C("50")), facts).Verdict.ShouldBe(Verdict.False);
        Try(new Comparison(R("score"), Comparator.Exactly, C("51")), facts).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Items_ToldInPart_ProveOnlyWhatIsTold()
    {
        var loans = Items(Given(("domestic", "", true)), Given(("domestic", "", true))) with { IsComplete = false };
        var facts = Given(("loans", "", loans));
        Try(new ItemTest(ItemQuantifier.EveryItem, "loans", new Holds("domestic")), facts).Verdict.ShouldBe(Verdict.Unknown);
        Try(new ItemTest(ItemQuantifier.SomeItem, "loans", new Holds("domestic")), facts).Verdict.ShouldBe(Verdict.True);
        Try(new ItemTest(ItemQuantifier.SomeItem, "loans", new Negation(new Holds("domestic"))), facts).Verdict.ShouldBe(Verdict.Unknown);
        Range(new ItemTotal(ItemAggregate.ItemCount, "loans"), facts).ShouldBe(Interval<Rational>.AtLeast(2));
        Range(new ItemTotal(ItemAggregate.ItemCount, "loans"), FactSet.Empty).ShouldBe(Interval<Rational>.AtLeast(0));
        Try(new ItemTotal(ItemAggregate.ItemCount, "loans"), FactSet.Empty).Explain().Children.Count.ShouldBe(1);
    }

    [Fact]
    public void MarginalScales_OfEachStep()
    {
        var rates = new MarginalRates(R("score"), [new RateStep(Q("0"), C("1%")), new RateStep(Q("10"), C("10%")), new RateStep(Q("20"), C("100%"))]);
        Value(rates, "5").ShouldBe(new Rational(5, 100));
        Value(rates, "20").ShouldBe(new Rational(110, 100));
        Value(rates, "21").ShouldBe(new Rational(210, 100));
        var amounts = new MarginalAmounts(R("score"), [new AmountStep(Q("10"), true, C("1元")), new AmountStep(Q("20"), false, C("5元"))]);
        new[] { "9", "10", "20", "21" }.Select(s => Value(amounts, s)).ShouldBe([0, 1, 1, 6]);
        Range(amounts, Given(("score", "", ">15"))).ShouldBe(Interval<Rational>.Between(1, 6));

        static Rational Value(Formula formula, string score) => Range(formula, Given(("score", "", score))).Low!.Value;
    }

    // A definition that is asked for often is judged once; a limit of steps that is just reached is kept.
    [Theory]
    [InlineData(8, true)]
    [InlineData(7, false)]
    public void Evaluate_AtTheLimitOfSteps_CountsEachDefinitionOnce(int limit, bool succeeds)
    {
        // The sum, three names, the definition with its quotient and two constants.
        var set = new RuleSet
        {
            Id = "bench",
            Title = Text("台"),
            Facts = Facts,
            Definitions = [new RuleDefinition("third", Text("丙"), new Quotient(C("1"), C("3")))],
            Rules = [new RuleDefinition("it", Text("题"), new Sum([R("third"), R("third"), R("third"), C("0")]))],
        };
        var rules = UncheckedRules.Compile(set, new RuleLimits { MaxSteps = limit });
        (rules.Evaluate("it", FactSet.Empty, Day).Error is null).ShouldBe(succeeds);
    }

    [Theory]
    [InlineData("7", 4, true)]
    [InlineData("7", 3, false)]
    [InlineData("-7", 3, false)]
    public void Evaluate_AtTheLimitOfDigits_CountsBothPartsOfAFraction(string number, int limit, bool succeeds)
    {
        var set = new RuleSet { Id = "bench", Title = Text("台"), Facts = Facts, Rules = [new RuleDefinition("it", Text("题"), C(number))] };
        (UncheckedRules.Compile(set, new RuleLimits { MaxBits = limit }).Evaluate("it", FactSet.Empty, Day).Error is null).ShouldBe(succeeds);
        var open = set with { Rules = [new RuleDefinition("it", Text("题"), Either(C(number), C("0")))] };
        (UncheckedRules.Compile(open, new RuleLimits { MaxBits = limit }).Evaluate("it", FactSet.Empty, Day).Error is null).ShouldBe(succeeds);
    }

    private static Choice Either(Formula left, Formula right) => new([new Branch(new Holds("blacklisted"), left)], right);

    private static RuleSet Sized(RuleSet set) => set with
    {
        Definitions = [new RuleDefinition("size", Text("规模"), new Choice([new Branch(new Comparison(R("staff"), Comparator.AtLeast, C("300人")), new CodeConstant("large"))], new CodeConstant("small"))) { Codes = [new CodeName("large", Text("大")), new CodeName("small", Text("小"))] }],
    };

    // Compound growth for display: a definition may be one.
    private static Interval<Rational> Growth(string key, FactSet facts)
    {
        var named = Compile(new Comparison(R("growth"), Comparator.AtLeast, C("1%")), s => s with { Definitions = [new RuleDefinition("growth", Text("增长"), new CompoundGrowth(R(key), 2))] });
        return named.Evaluate("growth", facts, Day).Value.ShouldBeOfType<RuleFigure>().Range;
    }

    private static string Shown(Formula formula, FactSet facts) => Try(formula, facts).Value!.ToText(Language.Zh);

    private static Interval<Rational> Range(Formula formula, FactSet facts) => Try(formula, facts).Value.ShouldBeOfType<RuleFigure>().Range;
}
