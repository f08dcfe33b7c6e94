using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Checking.CheckedRules;

namespace Dnc.Model.Tests.Rules.Checking;

public sealed class RuleSetCheckTests
{
    private static readonly RuleSet Sound = With(new Comparison(R("revenue"), Comparator.AtLeast, F("1元")));

    private static readonly Dictionary<string, (RuleSet Rules, string Code, string Path)> Faults = new()
    {
        ["key twice"] = (Sound with { Facts = Sound.Facts.Add(Fact("listed", FactKind.Date)) }, IssueCodes.DuplicateRuleName, "$.facts[15].key"),
        ["rule named like a fact"] = (Sound with { Rules = Sound.Rules.Add(Definition("staff", new Holds("listed"))) }, IssueCodes.DuplicateRuleName, "$.rules[1].id"),
        ["parameter named like a rule"] = (Sound with { Parameters = [Parameter("rule", Num(1))] }, IssueCodes.DuplicateRuleName, "$.rules[0].id"),
        ["question twice"] = (Sound with { Questions = [Question("q", "a"), Question("q", "a")] }, IssueCodes.DuplicateRuleName, "$.questions[1].id"),
        ["code twice"] = (Changed("level", f => f with { Codes = [Code("a"), Code("a")] }), IssueCodes.DuplicateRuleName, "$.facts[11].codes[1]"),
        ["fact of items twice"] = (Changed("loans", f => f with { Items = f.Items.Add(Fact("open", FactKind.Flag)) }), IssueCodes.DuplicateRuleName, "$.facts[14].items[3].key"),
        ["fact of items with a bad key"] = (Changed("loans", f => f with { Items = f.Items.Add(Fact("1a", FactKind.Flag)) }), IssueCodes.BadRuleName, "$.facts[14].items[3].key"),
        ["fact of items without a unit"] = (Changed("loans", f => f with { Items = f.Items.Add(Figure("rate", "%") with { Unit = null }) }), IssueCodes.FactUnit, "$.facts[14].items[3]"),
        ["criterion by name as a formula"] = (Sound with { Definitions = [Definition("c", new Holds("listed"))], Rules = [Definition("rule", new Sum([R("c"), Num(1)]))] }, IssueCodes.CriterionWhereFormula, "$.rules[0].value.sum[0]"),
        ["reserved name"] = (Sound with { Facts = Sound.Facts.Add(Fact("asOf", FactKind.Date)) }, IssueCodes.BadRuleName, "$.facts[15].key"),
        ["name with a colon"] = (Sound with { Definitions = [Definition("a:b", new Always(true))] }, IssueCodes.BadRuleName, "$.definitions[0].id"),
        ["set named with a digit first"] = (Sound with { Id = "2017" }, IssueCodes.BadRuleName, "$.id"),
        ["figure without a unit"] = (Changed("area", f => f with { Unit = null }), IssueCodes.FactUnit, "$.facts[6]"),
        ["flag with a unit"] = (Changed("listed", f => f with { Unit = CompoundUnit.Number }), IssueCodes.FactUnit, "$.facts[9].unit"),
        ["minimum in another unit"] = (Changed("staff", f => f with { Minimum = Q("0元") }), IssueCodes.FactBounds, "$.facts[4].minimum"),
        ["maximum below the minimum"] = (Changed("staff", f => f with { Maximum = Q("-1人") }), IssueCodes.FactBounds, "$.facts[4].maximum"),
        ["step of nothing"] = (Changed("staff", f => f with { Step = Q("0人") }), IssueCodes.FactBounds, "$.facts[4].step"),
        ["flag with a minimum"] = (Changed("listed", f => f with { Minimum = Q("0") }), IssueCodes.FactBounds, "$.facts[9].minimum"),
        ["items of a flag"] = (Changed("listed", f => f with { Items = [Fact("a", FactKind.Flag)] }), IssueCodes.FactItems, "$.facts[9].items"),
        ["items of items"] = (Changed("loans", f => f with { Items = [Fact("a", FactKind.Items)] }), IssueCodes.FactItems, "$.facts[14].items[0]"),
        ["codes of a flag"] = (Changed("listed", f => f with { Codes = [Code("a")] }), IssueCodes.FactDoesNotFit, "$.facts[9].codes"),
        ["hierarchy of flags"] = (Changed("listed", f => f with { IsHierarchical = true }), IssueCodes.FactDoesNotFit, "$.facts[9].hierarchical"),
        ["label by year"] = (Changed("high-tech", f => f with { Periodicity = FactPeriodicity.Year }), IssueCodes.FactDoesNotFit, "$.facts[13].periodicity"),
        ["parameter that is computed"] = (Sound with { Parameters = [Parameter("p", R("revenue"))] }, IssueCodes.ParameterNotConstant, "$.parameters[0].values[0].value"),
        ["parameter of two measures"] = (Sound with { Parameters = [Parameter("p", F("1元"), F("2人"))] }, IssueCodes.IncomparableMeasures, "$.parameters[0].values[1].value"),
        ["parameter of two currencies"] = (Sound with { Parameters = [Parameter("p", F("1元"), F("2美元"))] }, IssueCodes.MixedCurrency, "$.parameters[0].values[1].value"),
        ["missing set"] = (Sound with { Uses = ["other"] }, IssueCodes.MissingRuleSet, "$.uses[0]"),
        ["set that uses itself"] = (Sound with { Uses = ["rules"] }, IssueCodes.CyclicUses, "$.uses[0]"),
        ["classes of a figure"] = (Sound with { Rules = [Definition("rule", R("revenue")) with { Codes = [Code("a")] }] }, IssueCodes.CodesOfNoClassification, "$.rules[0].codes"),
        ["classes of a criterion"] = (Sound with { Rules = [Definition("rule", new Holds("listed")) with { Codes = [Code("a")] }] }, IssueCodes.CodesOfNoClassification, "$.rules[0].codes"),
        ["class that is not listed"] = (Classes(new CodeConstant("c")), IssueCodes.UnknownCode, "$.rules[0].value.case.branches[0].then"),
    };

    /// <summary>What is told of each fault.</summary>
    internal static IEnumerable<(string Fault, Issue Issue)> Told => Faults.Select(f => (f.Key, IssuesOf(f.Value.Rules).Single()));

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void Compile_FaultyRuleSet_TellsOneIssueWithItsPath(string name)
    {
        var (rules, code, path) = Faults[name];
        var issue = IssuesOf(rules).ShouldHaveSingleItem();
        issue.Code.ShouldBe(code);
        issue.Location.ShouldBe(IssueLocation.At(path));
    }

    [Fact]
    public void Compile_SoundClasses_FindsNothing() => IssuesOf(Classes(new CodeConstant("b"))).ShouldBeEmpty();

    [Fact]
    public void Compile_ManyFaults_TellsAllInTheOrderOfTheDocument()
    {
        var rules = Sound with { Rules = [Definition("first", new Holds("second")), Definition("second", new AllOf([new Holds("a"), new Holds("b")])), Definition("third", R("c"))] };
        IssuesOf(rules).Select(i => i.Location.Path).ShouldBe(["$.rules[1].when.all[0]", "$.rules[1].when.all[1]", "$.rules[2].value"]);
    }

    [Fact]
    public void Compile_UnusedNames_Warns()
    {
        var rules = Sound with { Facts = [Sound.Facts[0], Sound.Facts[1]], Definitions = [Definition("idle", new Always(true))] };
        var result = rules.Compile();
        result.IsSuccess.ShouldBeTrue();
        result.Issues.ShouldAllBe(i => i.Code == IssueCodes.UnusedRuleName && i.Severity == IssueSeverity.Warning);
        result.Issues.Select(i => i.Location.Path).ShouldBe(["$.facts[1]", "$.parameters[0]", "$.questions[0]", "$.definitions[0]"]);
    }

    [Fact]
    public void Compile_UsedSet_NamesResolveWithinIt()
    {
        var other = Empty("other", Definition("big", new Comparison(R("scale"), Comparator.AtLeast, R("line"))), Definition("scale", R("size"))) with
        {
            Facts = [Figure("size", "人")],
            Parameters = [Parameter("line", F("300人"))],
        };
        var rules = Sound with { Uses = ["other"], Definitions = [Definition("scale", new Holds("other:big"))], Rules = [Definition("rule", new AllOf([new Holds("scale"), new Comparison(R("size"), Comparator.AtLeast, F("1人"))]))] };
        IssuesOf(rules, [other]).ShouldBeEmpty();
        IssuesOf(rules with { Rules = [Definition("rule", new Holds("other:bigg"))] }, [other]).Single().Advice.En.ShouldBe("Did you mean 'other:big'?");
    }

    [Fact]
    public void Compile_FaultInAUsedSet_NamesTheSet()
    {
        var issue = IssuesOf(Sound with { Uses = ["other"] }, [Empty("other", Definition("d", R("nothing")))]).ShouldHaveSingleItem();
        issue.Location.ShouldBe(new IssueLocation("other", "$.definitions[0].value"));
    }

    [Fact]
    public void Compile_FactsOfTwoSetsThatDiffer_IsAnIssue()
    {
        var other = Empty("other") with { Facts = [Figure("staff", "元")] };
        var issue = IssuesOf(Sound with { Uses = ["other"] }, [other]).ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.ConflictingFact);
        issue.Location.ShouldBe(new IssueLocation("other", "$.facts[0]"));
    }

    [Fact]
    public void Compile_FactsOfTwoSetsThatDifferInTheirNotes_FindsNothing() =>
        IssuesOf(Sound with { Uses = ["other"] }, [Empty("other") with { Facts = [Sound.Facts[4] with { Note = LocalizedText.Same("note") }] }]).ShouldBeEmpty();

    [Fact]
    public void Compile_DefinitionNamedLikeAFactOfAnotherSet_IsAnIssue()
    {
        var other = Empty("other", Definition("staff", new Always(true)));
        IssuesOf(Sound with { Uses = ["other"] }, [other]).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.DuplicateRuleName);
    }

    [Fact]
    public void Compile_TwoSetsOfOneId_IsAnIssue() =>
        IssuesOf(Sound with { Uses = ["other"] }, [Empty("other"), Empty("other")]).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.DuplicateRuleName);

    [Fact]
    public void Compile_SetsInACircle_NamesTheCircle()
    {
        var issue = IssuesOf(Sound with { Uses = ["a"] }, [Empty("a") with { Uses = ["b"] }, Empty("b") with { Uses = ["a"] }]).ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.CyclicUses);
        issue.Location.ShouldBe(new IssueLocation("b", "$.uses[0]"));
        issue.Message.En.ShouldEndWith("a → b → a.");
    }

    [Fact]
    public void Compile_SetThatIsNotUsed_IsIgnored() => IssuesOf(Sound, [Empty("other", Definition("d", R("nothing")))]).ShouldBeEmpty();

    [Fact]
    public void Compile_CompoundGrowthByName_StandsOnTheLeftOnly()
    {
        var rules = Sound with { Definitions = [Definition("growth", new CompoundGrowth(R("revenue"), 2))] };
        IssuesOf(rules with { Rules = [Definition("rule", new Comparison(R("growth"), Comparator.AtLeast, F("5%")))] }).ShouldBeEmpty();
        var issue = IssuesOf(rules with { Rules = [Definition("rule", new Comparison(F("5%"), Comparator.AtMost, R("growth")))] }).ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.MisplacedCompoundGrowth);
        issue.Location.Path.ShouldBe("$.rules[0].when.atMost[1]");
    }

    [Fact]
    public void Compile_WindowOverADefinition_SeesItsFacts()
    {
        var rules = Sound with { Definitions = [Definition("profit", new Difference(R("revenue"), R("cost"))), Definition("plot", R("area"))] };
        IssuesOf(rules with { Rules = [Definition("rule", new Shift(R("profit"), PeriodKind.Year, -1))] }).ShouldBeEmpty();
        IssuesOf(rules with { Rules = [Definition("rule", new Shift(R("plot"), PeriodKind.Year, -1))] }).ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NothingPeriodic);
    }

    private static RuleSet Changed(string key, Func<FactDefinition, FactDefinition> change) =>
        Sound with { Facts = [.. Sound.Facts.Select(f => f.Key == key ? change(f) : f)] };

    private static RuleSet Classes(Formula then) =>
        Sound with { Rules = [Definition("rule", new Choice([new Branch(new Holds("listed"), then)], new CodeConstant("a"))) with { Codes = [Code("a"), Code("b")] }] };
}
