using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

public sealed class FirstAboveTests
{
    private static readonly FirstAbove Award = new(R("revenue"), [Step("10亿元", "10万元"), Step("20亿元", "20万元"), Step("50亿元", "50万元")]);

    [Theory]
    [InlineData("10亿元", "0元")]
    [InlineData("1000000000.01元", "10万元")]
    [InlineData("20亿元", "10万元")]
    [InlineData("9亿元", "0元")]
    public void Value_AtAnEdge_IsExclusive(string revenue, string expected) => Shown(Award, History(revenue, "8亿元")).ShouldBe(expected);

    [Fact]
    public void Value_AtLeast_IncludesTheEdge() =>
        Shown(Award with { Steps = [new(Q("10亿元"), true, C("10万元"))] }, History("10亿元", "9.9亿元")).ShouldBe("10万元");

    [Fact]
    public void Value_CrossedBefore_IsNothing()
    {
        Shown(Award, History("12亿元", "8亿元", "11亿元")).ShouldBe("0元");

        // Exactly the edge was no crossing.
        Shown(Award, History("12亿元", "8亿元", "10亿元")).ShouldBe("10万元");
    }

    [Fact]
    public void Value_TwoStepsAtOnce_IsTheHighestAlone() => Shown(Award, History("21亿元", "9亿元")).ShouldBe("20万元");

    [Theory]
    [InlineData(LaterCrossing.Full, "20万元")]
    [InlineData(LaterCrossing.Difference, "10万元")]
    [InlineData(null, "10万元至20万元")]
    public void Value_LaterCrossing_IsFullOrTheDifferenceOrOpen(LaterCrossing? later, string expected)
    {
        var result = Try(Award with { Later = later }, History("21亿元", "12亿元", "9亿元"));
        result.Value!.ToText(Language.Zh).ShouldBe(expected);
        result.Reasons.Select(r => r.GetType()).ShouldBe(later is null ? [typeof(SilentRule)] : []);
    }

    [Fact]
    public void Value_LaterNotTold_MattersOnlyAfterALowerStep() => Try(Award, History("12亿元", "9亿元")).Reasons.ShouldBeEmpty();

    [Fact]
    public void Value_AReadingOfTheLaterCrossing_IsOneOfBoth()
    {
        var node = new FormulaByReading("later", [new("full", Award with { Later = LaterCrossing.Full }), new("difference", Award with { Later = LaterCrossing.Difference })]);
        var question = new Interpretation<LocalizedText>(InterpretationId.Parse("later"), Text("问"), [new("full", Text("全额"), Text("全额")), new("difference", Text("补差"), Text("补差"))]);
        var result = Try(node, History("60亿元", "21亿元"), null, s => s with { Questions = [question] });
        result.Value!.ToText(Language.Zh).ShouldBe("30万元至50万元");
        result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<OpenReading>();
    }

    [Fact]
    public void Value_MissingYear_IsARangeAndTheYearIsNamed()
    {
        var result = Try(Award, History("12亿元", "9亿元", null, "8亿元"));
        result.Value!.ToText(Language.Zh).ShouldBe("0元至10万元");
        result.MissingFacts.ShouldBe([new FactNeed("revenue", FactTime.Year(2022))]);
    }

    [Fact]
    public void Value_BoundsOfAnEarlierYear_AreEnoughWhereTheyLieBelowTheEdge()
    {
        Shown(Award, History("12亿元", "不超过10亿元")).ShouldBe("10万元");
        Shown(Award, History("12亿元", "超过10亿元")).ShouldBe("0元");
        var open = Try(Award, History("12亿元", "8亿元~11亿元"));
        open.Value!.ToText(Language.Zh).ShouldBe("0元至10万元");
        open.Reasons.ShouldHaveSingleItem().ShouldBeOfType<InconclusiveBound>();
    }

    [Fact]
    public void Value_NoBeginningKnown_IsOpenAndSaysWhatToState()
    {
        var result = Try(Award, Given(("revenue", "2024", "12亿元"), ("revenue", "2023", "9亿元")));
        result.Value!.ToText(Language.Zh).ShouldBe("0元至10万元");
        result.MissingFacts.ShouldBe([new FactNeed("revenue", FactTime.None)]);
        var told = result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<MissingFact>().ToString();
        told.ShouldContain("completeSince");
        told.ShouldContain("2022");
        result.Explain().ToText(Language.Zh).ShouldContain("2022年及以前各期");
    }

    [Fact]
    public void Value_NoBeginningButCrossedBefore_IsNothing()
    {
        var result = Try(Award, Given(("revenue", "2024", "12亿元"), ("revenue", "2019", "13亿元")));
        result.Value!.ToText(Language.Zh).ShouldBe("0元");
        result.Reasons.ShouldBeEmpty();
    }

    [Fact]
    public void Value_NothingToAward_NeedsNoHistory() => Try(Award, Given(("revenue", "2024", "9亿元"))).Value!.IsExact.ShouldBeTrue();

    [Fact]
    public void Value_OnlyADecisiveYear_IsNamed()
    {
        // 2022 crossed the first step, so that 2021, known to be below the second, decides nothing, and 2023 does.
        var facts = Given(("revenue", "2024", "21亿元"), ("revenue", "2022", "15亿元"), ("revenue", "2021", "5亿元~18亿元"), ("revenue", "", Since(2021)));
        var evaluation = Try(Award with { Later = LaterCrossing.Full }, facts);
        evaluation.MissingFacts.ShouldBe([new FactNeed("revenue", FactTime.Year(2023))]);
        evaluation.Reasons.ShouldHaveSingleItem().ShouldBeOfType<MissingFact>();
    }

    [Fact]
    public void Value_SinceTheFounding_NeedsNoEarlierYear()
    {
        var award = Award with { Since = R("founded") };
        var facts = Given(("revenue", "2024", "12亿元"), ("revenue", "2023", "9亿元"), ("founded", "", new LocalDate(2023, 3, 1)));
        Shown(award, facts).ShouldBe("10万元");

        // The year of the founding counts itself.
        var older = facts.Without("founded", FactTime.None).With("founded", FactTime.None, new FactDay(new LocalDate(2022, 12, 31)));
        Try(award, older).MissingFacts.ShouldBe([new FactNeed("revenue", FactTime.Year(2022))]);
        Try(award, facts.Without("founded", FactTime.None)).MissingFacts.ShouldBe([new FactNeed("founded", FactTime.None)]);
    }

    [Fact]
    public void Value_SinceADayOfARange_TakesYearsInOrder()
    {
        // The firm is known to be founded in 2022 or 2023, so that 2022 counts only beside 2023.
        var facts = History("60亿元", "21亿元", "12亿元").With(new FactClaim("founded", FactTime.None, new FactDay(new LocalDate(2022, 1, 1)), new("a", "A")))
            .With(new FactClaim("founded", FactTime.None, new FactDay(new LocalDate(2024, 1, 1)), new("b", "B")));
        Shown(Award with { Since = R("founded"), Later = LaterCrossing.Difference }, facts).ShouldBe("30万元至50万元");
        var result = Try(Award with { Since = R("founded"), Later = LaterCrossing.Difference }, facts);
        result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<ConflictingSources>();
    }

    [Fact]
    public void Value_MissingLatestYear_RunsFromNothingToTheGreatest()
    {
        var result = Try(Award, Given(("revenue", "2023", "9亿元"), ("revenue", "", Since(2023))));
        result.Value!.ToText(Language.Zh).ShouldBe("0元至50万元");
        result.MissingFacts.ShouldBe([new FactNeed("revenue", FactTime.Year(2024))]);
    }

    [Fact]
    public void Value_SeveralFacts_HaveNoValueBeforeAllOfThem()
    {
        var award = Award with { Of = new Sum([R("revenue"), R("rd")]) };
        var facts = History("12亿元", "9亿元").With("rd", FactTime.Year(2024), FactFigure.Exactly(Q("1元")));
        var known = facts.With("rd", FactTime.None, Since(2024));
        Try(award, facts).MissingFacts.ShouldBe([new FactNeed("rd", FactTime.None), new FactNeed("rd", FactTime.Year(2023))], ignoreOrder: true);
        Try(award, known).MissingFacts.ShouldBe([new FactNeed("rd", FactTime.Year(2023))]);
    }

    [Fact]
    public void Value_StatedBeforeTheBeginning_IsAConflict()
    {
        var result = Try(Award, History("12亿元", "9亿元").With("revenue", FactTime.Year(2020), FactFigure.Exactly(Q("30亿元"))));
        result.Value!.ToText(Language.Zh).ShouldBe("0元至10万元");
        result.Reasons.ShouldHaveSingleItem().ShouldBeOfType<ConflictingSources>().ToString().ShouldContain("2020");
    }

    [Fact]
    public void Value_OfShiftedFacts_EndsWithTheCalendar() =>
        Try(Award with { Of = new Shift(R("revenue"), PeriodKind.Year, -1) }, Given(("revenue", "2023", "12亿元"))).Error.ShouldBeNull();

    [Fact]
    public void Explain_TellsTheHighestYearBefore()
    {
        var award = Try(Award, History("12亿元", "8亿元", "9亿元"));
        award.Explain().ToText(Language.Zh).ShouldContain("此前最高：2022年，9亿元");
        var before = Try(Award, History("12亿元", "8亿元", "11亿元")).Explain().ToText(Language.Zh);
        before.ShouldContain("此前最高：2022年，11亿元");
        before.ShouldNotContain("8亿元");
    }

    [Fact]
    public void Gap_ToACrossing_IsTheLatestYear()
    {
        var rule = new Comparison(Award, Comparator.AtLeast, C("10万元"));
        Try(rule, History("9亿元", "8亿元")).Verdict.ShouldBe(Verdict.False);
        Try(rule, History("12亿元", "8亿元")).Verdict.ShouldBe(Verdict.True);
        Try(rule, History("9亿元", "8亿元")).Gap().ToString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Run_AHistoryInACaseDocument_Passes()
    {
        var rules = Compile(Award);
        var cases = RuleCasesJson.Read(
            """
            {"schemaVersion":"1.0","rules":["a.rules.json"],"asOf":"2025-06-30","cases":[
              {"name":"first","facts":{"revenue":{"2024":"12亿元","2023":"9亿元","completeSince":"2023"}},"expect":{"it":"10万元"}},
              {"name":"again","facts":{"revenue":{"2024":"12亿元","2023":"11亿元"}},"expect":{"it":"0元"}},
              {"name":"open","facts":{"revenue":{"2024":"12亿元","2023":"9亿元"}},"expect":{"it":{"from":"0元","to":"10万元","missing":["revenue"]}}},
              {"name":"years","steps":[
                {"asOf":"2024-06-30","facts":{"revenue":{"2023":"12亿元","completeSince":{"value":"2023","source":"审计报告"}}},"expect":{"it":"10万元"}},
                {"asOf":"2025-06-30","facts":{"revenue":{"2024":"21亿元"}},"expect":{"it":{"from":"10万元","to":"20万元","reasons":["silent"]}}}]}]}
            """,
            rules.Facts).OrThrow();
        RuleCaseRunner.Run(cases, rules).SelectMany(r => r.Failures).ShouldBeEmpty();
    }

    private static AmountStep Step(string edge, string amount) => new(Q(edge), false, C(amount));

    private static FactBeginning Since(int year) => new(ReportingPeriod.OfYear(year));

    /// <summary>Revenue from 2024 back, of a firm that had none before.</summary>
    private static FactSet History(params string?[] years) =>
        Given([.. years.Select((v, i) => (Key: "revenue", Time: $"{2024 - i}", Value: (object?)v)).Where(f => f.Value is not null).Select(f => (f.Key, f.Time, f.Value!)), ("revenue", "", Since(2025 - years.Length))]);

    private static string Shown(Formula formula, FactSet facts) => Try(formula, facts).Value!.ToText(Language.Zh);
}
