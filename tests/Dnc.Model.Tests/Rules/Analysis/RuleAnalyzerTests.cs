using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Tests.Rules.Interpreting;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

public sealed class RuleAnalyzerTests
{
    [Fact]
    public void Contradictory_LimitsThatExcludeEachOther_IsProvedByCells()
    {
        var report = Analyze(new AllOf([Is(R("a"), Comparator.AtLeast, 5m), Is(R("a"), Comparator.LessThan, 5m), new Holds("f")]));
        var finding = report.One(FindingKind.Contradictory);
        finding.Outcome.ShouldBe(FindingOutcome.Found);
        finding.Severity.ShouldBe(FindingSeverity.Error);
        finding.Paths.ShouldBe(["$.rules[0].when"]);
        finding.Proof.ShouldNotBeNull().Facts.ShouldHaveSingleItem().ShouldBe(new FactCuts("a", ["5"], 3));
        finding.Witness.ShouldBeNull();
        finding.Text.Zh.ShouldContain("自相矛盾");
        report.Findings.ShouldNotContain(f => f.Kind == FindingKind.DeadClause);
    }

    [Fact]
    public void Contradictory_NoWholeNumberBetweenLimits_IsFoundByTheStep()
    {
        Criterion between = new AllOf([Is(R("a"), Comparator.MoreThan, 4m), Is(R("a"), Comparator.LessThan, 5m)]);
        Analyze(between).One(FindingKind.Contradictory).Outcome.ShouldBe(FindingOutcome.Found);

        var free = Analyze(between, s => s with { Facts = s.Facts.Select(f => f with { Step = null }).ToValueList() }).One(FindingKind.Contradictory);
        free.Outcome.ShouldBe(FindingOutcome.Excluded);
        free.Witness.ShouldNotBeNull().Facts.Claims.ShouldHaveSingleItem().Value.ShouldBe(Number(4.1m));
    }

    [Fact]
    public void Contradictory_BeyondTheBoundsOfTheFact_IsFound() =>
        Analyze(Is(R("a"), Comparator.MoreThan, 6m)).One(FindingKind.Contradictory).Outcome.ShouldBe(FindingOutcome.Found);

    [Fact]
    public void AlwaysTrue_CoveringEverything_IsFoundThoughEvaluationCannotKnow()
    {
        Criterion either = new AnyOf([Is(R("a"), Comparator.LessThan, 3m), Is(R("a"), Comparator.AtLeast, 3m)]);
        Analyze(either).One(FindingKind.AlwaysTrue).Outcome.ShouldBe(FindingOutcome.Found);
        Compile(either).Evaluate("it", FactSet.Empty, Day).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void AlwaysTrue_WithASilentPart_IsNot() =>
        Analyze(new AnyOf([new Holds("f"), new SilentCriterion(new LocalizedText("否则", "otherwise"))])).One(FindingKind.AlwaysTrue).Outcome.ShouldBe(FindingOutcome.Excluded);

    [Fact]
    public void DeadClause_ImpliedByAnother_IsFoundAndTheOtherMatters()
    {
        var report = Analyze(new AllOf([Is(R("a"), Comparator.AtLeast, 5m), Is(R("a"), Comparator.AtLeast, 3m), new Holds("f")]));
        report.One(FindingKind.DeadClause, "$.rules[0].when.all[1]").Outcome.ShouldBe(FindingOutcome.Found);
        var lives = report.One(FindingKind.DeadClause, "$.rules[0].when.all[0]");
        lives.Outcome.ShouldBe(FindingOutcome.Excluded);
        Compile(Is(R("a"), Comparator.AtLeast, 5m)).Evaluate("it", lives.Witness!.Facts, Day).Verdict.ShouldBe(Verdict.False);
    }

    [Fact]
    public void DeadClause_WithinAnAlternativeThatCannotMatter_LooksAtTheWholeRule() =>
        Analyze(new AllOf([Is(R("a"), Comparator.AtLeast, 5m), new AnyOf([Is(R("a"), Comparator.LessThan, 3m), new Holds("f")])]))
            .One(FindingKind.DeadClause, "$.rules[0].when.all[1].any[0]").Outcome.ShouldBe(FindingOutcome.Found);

    [Fact]
    public void ShadowedBranch_NarrowerAfterWider_IsFound()
    {
        var report = Analyze(new Choice([new(Is(R("a"), Comparator.AtLeast, 3m), C(1m)), new(Is(R("a"), Comparator.AtLeast, 5m), C(2m)), new(Is(R("a"), Comparator.MoreThan, 6m), C(3m))], C(0m)));
        report.One(FindingKind.ShadowedBranch, "$.rules[0].value.case.branches[1].when").Outcome.ShouldBe(FindingOutcome.Found);
        report.One(FindingKind.ShadowedBranch, "$.rules[0].value.case.branches[0].when").Outcome.ShouldBe(FindingOutcome.Excluded);
        report.One(FindingKind.Contradictory, "$.rules[0].value.case.branches[2].when").Outcome.ShouldBe(FindingOutcome.Found);
        report.One(FindingKind.UnreachableElse).Outcome.ShouldBe(FindingOutcome.Excluded);
    }

    [Fact]
    public void Overlapping_BranchesThatMeetTheSameFacts_AreInformationWithFacts()
    {
        var report = Analyze(new Choice([new(Is(R("a"), Comparator.AtLeast, 3m), C(1m)), new(new Holds("f"), C(2m))], C(0m)));
        var finding = report.One(FindingKind.Overlapping);
        (finding.Outcome, finding.Severity).ShouldBe((FindingOutcome.Found, FindingSeverity.Information));
        finding.Paths.ShouldBe(["$.rules[0].value.case.branches[0].when", "$.rules[0].value.case.branches[1].when"]);
        finding.Witness.ShouldNotBeNull().Facts.Claims.Count.ShouldBe(2);
    }

    [Fact]
    public void UnreachableTier_BeyondTheBounds_IsFound()
    {
        var report = Analyze(new Bands(R("a"), [new(null, false, 3m, false, C(0m)), new(3m, true, 6m, true, C(1m)), new(6m, false, null, false, C(2m))]));
        report.One(FindingKind.UnreachableTier, "$.rules[0].value.bands.tiers[2]").Outcome.ShouldBe(FindingOutcome.Found);
        report.One(FindingKind.UnreachableTier, "$.rules[0].value.bands.tiers[1]").Outcome.ShouldBe(FindingOutcome.Excluded);
        report.One(FindingKind.Hole).Outcome.ShouldBe(FindingOutcome.Excluded);
    }

    [Fact]
    public void UnreachableTier_BehindABranch_LooksAtTheBranch() =>
        Analyze(new Choice([new(Is(R("a"), Comparator.AtLeast, 3m), new Bands(R("a"), [new(null, false, 3m, false, C(0m)), new(3m, true, null, false, C(1m))]))], C(0m)))
            .One(FindingKind.UnreachableTier, "$.rules[0].value.case.branches[0].then.bands.tiers[0]").Outcome.ShouldBe(FindingOutcome.Found);

    [Fact]
    public void UnreachableTier_CellOfATable_NeedsItsRowAndItsColumn()
    {
        var table = new DecisionTable(
            [Is(R("a"), Comparator.AtLeast, 3m), new Always(true)], [Is(R("a"), Comparator.AtLeast, 2m), new Always(true)], [[C(1m), C(2m)], [C(3m), C(4m)]], C(0m));
        var report = Analyze(table);
        report.One(FindingKind.UnreachableTier, "$.rules[0].value.table.cells[0][1]").Outcome.ShouldBe(FindingOutcome.Found);
        report.One(FindingKind.UnreachableTier, "$.rules[0].value.table.cells[1][1]").Outcome.ShouldBe(FindingOutcome.Excluded);
        report.One(FindingKind.UnreachableElse).Outcome.ShouldBe(FindingOutcome.Found);
    }

    [Fact]
    public void UnreachableTier_StepOfAScale_IsFound() =>
        Analyze(new MarginalAmounts(R("a"), [new(2m, true, C(1m)), new(6m, false, C(1m))])).Findings
            .Where(f => f.Kind == FindingKind.UnreachableTier).Select(f => f.Outcome).ShouldBe([FindingOutcome.Excluded, FindingOutcome.Found]);

    // 9.99 and 10 leave a hole for what is measured finely, and none for what is measured in hundredths.
    [Theory]
    [InlineData(null, FindingOutcome.Found)]
    [InlineData("0.01", FindingOutcome.Excluded)]
    public void Hole_BetweenTiers_DependsOnTheStep(string? step, FindingOutcome expected)
    {
        var bands = new Bands(R("share"), [new(null, false, 9.99m, true, C(0m)), new(10m, true, null, false, C(1m))]);
        var finding = Analyze(bands, s => s with
        {
            Facts = s.Facts.Add(Of("share", FactKind.Quantity) with { Unit = CompoundUnit.Number, Minimum = 0m, Maximum = 100m, Step = step is null ? null : CompoundQuantity.Parse(step) }),
        }).One(FindingKind.Hole);
        finding.Outcome.ShouldBe(expected);
        if (expected == FindingOutcome.Found)
        {
            finding.Severity.ShouldBe(FindingSeverity.Warning);
            finding.Witness!.Facts.Claims.ShouldHaveSingleItem().Value.ShouldBe(Number(9.991m));
        }
        else
        {
            finding.Proof.ShouldNotBeNull().Cells.ShouldBe(4);
        }
    }

    [Fact]
    public void Hole_ListOfCodes_GivesACodeThatNoRowMeets()
    {
        var lookup = new Lookup(new Reference("industry"), [new([CodePattern.Parse("01-05")], C(1m)), new([CodePattern.Parse("06-46"), CodePattern.Parse("471")], C(2m))]);
        var hole = RuleAnalyzer.Analyze(Bench.Compile(lookup), Bench.Day).One(FindingKind.Hole);
        hole.Outcome.ShouldBe(FindingOutcome.Found);
        Bench.Try(lookup, hole.Witness!.Facts).Value!.IsExact.ShouldBeFalse();

        Lookup full = new(new Reference("industry"), [new([CodePattern.Parse("00-46")], C(1m)), new([CodePattern.Parse("47-99")], C(2m)), new([CodePattern.Parse("651")], C(3m))]);
        var report = RuleAnalyzer.Analyze(Bench.Compile(full), Bench.Day);
        report.One(FindingKind.Hole).Outcome.ShouldBe(FindingOutcome.Excluded);
        report.One(FindingKind.ShadowedBranch, "$.rules[0].value.lookup.values[2]").Outcome.ShouldBe(FindingOutcome.Found);
    }

    [Fact]
    public void Hole_SilentElse_IsAskedForToo() =>
        Analyze(new Choice([new(Is(R("a"), Comparator.AtLeast, 3m), C(1m))], new Silent(new LocalizedText("其他", "others")))).One(FindingKind.Hole).Outcome.ShouldBe(FindingOutcome.Found);

    [Fact]
    public void Pairs_ImpliedAndExclusiveRules_AreInformation()
    {
        var report = Analyze(Is(R("a"), Comparator.AtLeast, 5m), s => s with
        {
            Rules =
            [
                .. s.Rules, new("wider", new LocalizedText("宽", "wider"), Is(R("a"), Comparator.AtLeast, 3m)),
                new("low", new LocalizedText("低", "low"), Is(R("a"), Comparator.LessThan, 2m)),
            ],
        });
        report.With(FindingOutcome.Found).Where(f => f.Kind == FindingKind.ImpliedRule).ShouldHaveSingleItem().Paths.ShouldBe(["$.rules[0].when", "$.rules[1].when"]);
        report.With(FindingOutcome.Found).Count(f => f.Kind == FindingKind.ExclusiveRules).ShouldBe(2);
        report.Findings.ShouldAllBe(f => f.Severity == FindingSeverity.Information);
    }

    [Fact]
    public void Opaque_PredicateThatIsNeverTrue_StaysUndecided()
    {
        var predicates = new Dictionary<string, OpaquePredicate> { ["visit"] = _ => Verdict.False };
        var finding = Analyze(new Opaque("visit", ["f"]), predicates: predicates).One(FindingKind.Contradictory);
        finding.Outcome.ShouldBe(FindingOutcome.Undecided);
        (finding.Witness, finding.Proof).ShouldBe((null, null));
        finding.Text.En.ShouldContain("predicate of the host");
    }

    [Fact]
    public void Opaque_BesideAContradiction_DoesNotHideIt()
    {
        var predicates = new Dictionary<string, OpaquePredicate> { ["visit"] = _ => Verdict.True };
        Analyze(new AllOf([new Opaque("visit", ["f"]), Is(R("a"), Comparator.AtLeast, 5m), Is(R("a"), Comparator.AtMost, 4m)]), predicates: predicates)
            .One(FindingKind.Contradictory).Outcome.ShouldBe(FindingOutcome.Found);
    }

    [Fact]
    public void Items_ConditionsOnThem_StayUndecided() =>
        RuleAnalyzer.Analyze(Bench.Compile(new ItemTest(ItemQuantifier.SomeItem, "loans", new Holds("domestic"))), Bench.Day)
            .One(FindingKind.Contradictory).Text.Zh.ShouldContain("项目明细");

    [Fact]
    public void RelatedFacts_SameQuotientTwice_IsProvedWithoutDividing()
    {
        var share = new Quotient(new Window(WindowAggregate.SumOver, new Reference("rd"), PeriodKind.Year, 3), new Window(WindowAggregate.SumOver, new Reference("revenue"), PeriodKind.Year, 3));
        var never = new AllOf([new Comparison(share, Comparator.AtLeast, Bench.C("5%")), new Comparison(share, Comparator.LessThan, Bench.C("3%"))]);
        RuleAnalyzer.Analyze(Bench.Compile(never), Bench.Day).One(FindingKind.Contradictory).Outcome.ShouldBe(FindingOutcome.Found);

        var narrow = new AllOf([new Comparison(share, Comparator.AtLeast, Bench.C("3%")), new Comparison(share, Comparator.LessThan, Bench.C("5%"))]);
        var possible = RuleAnalyzer.Analyze(Bench.Compile(narrow), Bench.Day).One(FindingKind.Contradictory);
        possible.Outcome.ShouldBe(FindingOutcome.Excluded);
        Bench.Try(narrow, possible.Witness!.Facts).Verdict.ShouldBe(Verdict.True);
    }

    [Fact]
    public void RelatedFacts_Growth_FindsAnExample()
    {
        var grows = new AllOf([new Comparison(new Growth(new Reference("revenue"), PeriodKind.Year), Comparator.AtLeast, Bench.C("20%")), new Comparison(new Reference("revenue"), Comparator.AtLeast, Bench.C("2000万元"))]);
        var finding = RuleAnalyzer.Analyze(Bench.Compile(grows), Bench.Day).One(FindingKind.Contradictory);
        finding.Outcome.ShouldBe(FindingOutcome.Excluded, finding.Text.En);
        Bench.Try(grows, finding.Witness!.Facts).Verdict.ShouldBe(Verdict.True);
    }

    [Fact]
    public void Limit_TooManyCells_StaysUndecided()
    {
        Criterion count = new AtLeastOf(2, [Is(R("a"), Comparator.AtLeast, 5m), Is(R("b"), Comparator.AtLeast, 5m), new Holds("f")]);
        Analyze(count).One(FindingKind.Contradictory).Outcome.ShouldBe(FindingOutcome.Excluded);
        Analyze(count, limits: new AnalysisLimits { MaxCells = 8 }).One(FindingKind.Contradictory).Text.En.ShouldContain("more cells than the limit");
    }

    // All thresholds together make more than a million cells, those of one industry a few.
    [Fact]
    public void Classification_ThresholdsByIndustry_AreLookedAtIndustryByIndustry()
    {
        Lookup By(string unit, int factor) => new(new Reference("industry"), Enumerable.Range(1, 20).Select(i => new LookupEntry([CodePattern.Of(i.ToString("00", null))], Bench.C($"{i * factor}{unit}"))).ToValueList(), Bench.C($"{factor}{unit}"));
        Criterion Reaches(int factor) => new AllOf([new Comparison(new Reference("revenue"), Comparator.AtLeast, By("万元", 100 * factor)), new Comparison(new Reference("staff"), Comparator.AtLeast, By("人", 3 * factor))]);
        var size = new Choice([new(Reaches(100), new CodeConstant("large")), new(Reaches(10), new CodeConstant("medium")), new(Reaches(20), new CodeConstant("never")), new(Reaches(1), new CodeConstant("small"))], new CodeConstant("micro"));
        var report = RuleAnalyzer.Analyze(Bench.Compile(size), Bench.Day);
        report.Findings.Where(f => f.Kind == FindingKind.ShadowedBranch && f.Paths[0].EndsWith(".when", StringComparison.Ordinal)).Select(f => f.Outcome).ShouldBe([FindingOutcome.Excluded, FindingOutcome.Excluded, FindingOutcome.Found, FindingOutcome.Excluded]);
        report.One(FindingKind.UnreachableElse, "$.rules[0].value.case.else").Outcome.ShouldBe(FindingOutcome.Excluded);
    }

    [Fact]
    public void Limit_AVeryWideRule_EndsAllTheSame()
    {
        var wide = new AllOf(Enumerable.Range(0, 20_000).Select(i => (Criterion)Is(R("a"), Comparator.AtMost, i)).ToValueList());
        var report = Analyze(wide, limits: new AnalysisLimits { MaxCellsInAll = 20_000 });
        report.Findings.Count(f => f.Kind == FindingKind.DeadClause).ShouldBe(20_000);
        report.With(FindingOutcome.Undecided).ShouldNotBeEmpty();
    }

    [Fact]
    public void Dates_WholeYearsSinceFounding_AreCutAtTheDay()
    {
        Formula age = new TimeBetween(TimeStep.WholeYears, new Reference("founded"), new Reference("asOf"));
        var finding = RuleAnalyzer.Analyze(
            Bench.Compile(new AllOf([new Comparison(age, Comparator.AtLeast, Bench.C("3年")), new Comparison(new Reference("founded"), Comparator.AtLeast, new DateConstant(new LocalDate(2022, 6, 30)))])), Bench.Day)
            .One(FindingKind.Contradictory);
        finding.Outcome.ShouldBe(FindingOutcome.Excluded);
        finding.Witness!.Facts.Claims.ShouldHaveSingleItem().Value.ShouldBe(new FactDay(new LocalDate(2022, 6, 30)));
        RuleAnalyzer.Analyze(
            Bench.Compile(new AllOf([new Comparison(age, Comparator.AtLeast, Bench.C("3年")), new Comparison(new Reference("founded"), Comparator.MoreThan, new DateConstant(new LocalDate(2022, 6, 30)))])), Bench.Day)
            .One(FindingKind.Contradictory).Outcome.ShouldBe(FindingOutcome.Found);
    }

    [Fact]
    public void Labels_HeldNowButNeverEver_IsContradictory()
    {
        Criterion never = new AllOf([new Held("high-tech"), !new EverHeld("high-tech")]);
        RuleAnalyzer.Analyze(Bench.Compile(never), Bench.Day).One(FindingKind.Contradictory).Outcome.ShouldBe(FindingOutcome.Found);
        Criterion once = new AllOf([!new Held("high-tech"), new EverHeld("high-tech")]);
        RuleAnalyzer.Analyze(Bench.Compile(once), Bench.Day).One(FindingKind.Contradictory).Outcome.ShouldBe(FindingOutcome.Excluded);
    }

    [Fact]
    public void Readings_ContradictoryUnderEveryOneOnly_IsFound()
    {
        Interpretation<LocalizedText> question = new(InterpretationId.Parse("which"), new LocalizedText("何者", "which"), [Option("low"), Option("high")], []);
        Func<RuleSet, RuleSet> asked = s => s with { Questions = [question] };
        Criterion By(decimal low, decimal high) => new AllOf([Is(R("a"), Comparator.AtLeast, 4m), new CriterionByReading("which", [new("low", Is(R("a"), Comparator.AtMost, low)), new("high", Is(R("a"), Comparator.AtMost, high))])]);
        Analyze(By(2m, 3m), asked).One(FindingKind.Contradictory).Outcome.ShouldBe(FindingOutcome.Found);
        var possible = Analyze(By(2m, 5m), asked).One(FindingKind.Contradictory);
        possible.Outcome.ShouldBe(FindingOutcome.Excluded);
        possible.Witness!.Readings.ShouldBe(["small:which=high"]);
        static InterpretationOption<LocalizedText> Option(string id) => new(id, LocalizedText.Same(id), LocalizedText.Same(id));
    }

    [Fact]
    public void Analyze_EveryUndecidedFinding_SaysWhyInBothLanguages()
    {
        var report = Analyze(new Opaque("visit", ["f"]), predicates: new Dictionary<string, OpaquePredicate> { ["visit"] = _ => Verdict.False });
        report.With(FindingOutcome.Undecided).ShouldNotBeEmpty();
        report.With(FindingOutcome.Undecided).ShouldAllBe(f => f.Text.Zh.Contains("未能判定", StringComparison.Ordinal) && f.Text.En.StartsWith("Undecided", StringComparison.Ordinal));
    }
}
