using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>What is found about two rules together, and about how many.</summary>
public sealed class RulePairTests
{
    private static readonly Interpretation<LocalizedText> Which = new(InterpretationId.Parse("which"), new LocalizedText("何者", "which"), [Option("low"), Option("high")], []);

    public static TheoryData<string, Criterion, Criterion, string[]> Pairs => new()
    {
        { "the second wider", At(5m), At(3m), ["ImpliedRule yes one two", "ImpliedRule no two one at a=3", "ExclusiveRules no one two at a=5"] },
        { "apart", At(5m), !At(3m), ["ImpliedRule no one two at a=5", "ImpliedRule no two one at a=0", "ExclusiveRules yes one two"] },
        { "of different facts", At(5m), new Holds("f"), ["ImpliedRule no one two at a=5, f=no", "ImpliedRule no two one at a=0, f=yes", "ExclusiveRules no one two at a=5, f=yes"] },
        { "the same", At(5m), At(5m), ["ImpliedRule yes one two", "ImpliedRule yes two one", "ExclusiveRules no one two at a=5"] },
        { "one that never holds", At(9m), At(5m), [] },
        { "one that always holds", new Always(true), At(5m), [] },
        { "with what the host says", new Opaque("visit", ["f"]), At(5m), ["ImpliedRule no one two at a=0, f=yes", "ImpliedRule it rests on a predicate of the host, which cannot be looked into. two one", "ExclusiveRules no one two at a=5, f=yes"] },
        { "the same question, read alike in both", ByReading(At(5m), !At(5m)), ByReading(At(3m), !At(6m)), ["ImpliedRule yes one two", "ImpliedRule no two one at a=3, small:which=low", "ExclusiveRules no one two at a=5, small:which=low"] },
        { "a question in one of them", ByReading(At(5m), At(3m)), At(4m), ["ImpliedRule no one two at a=3, small:which=high", "ImpliedRule no two one at a=4, small:which=low", "ExclusiveRules no one two at a=5, small:which=low"] },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Findings_OfTwoRules_TellHowTheyRelate(string what, Criterion one, Criterion two, string[] expected)
    {
        var report = Report(null, one, two);
        report.Findings.Where(f => f.Kind is FindingKind.ImpliedRule or FindingKind.ExclusiveRules)
            .Select(f => Text(f)).ShouldBe(expected, what);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 9)]
    [InlineData(4, 0)]
    public void Findings_OfSeveralRules_AreThoseOfAllPairsUpToTheLimit(int rules, int expected) =>
        Report(new AnalysisLimits { MaxPairs = 3 }, [.. Enumerable.Range(1, rules).Select(i => (Criterion)At(i))]).Findings.Count(f => f.Kind is FindingKind.ImpliedRule or FindingKind.ExclusiveRules).ShouldBe(expected);

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 0)]
    public void Findings_OfSeveralBranches_AreThoseOfAllPairsUpToTheLimit(int branches, int expected)
    {
        var choice = new Model.Rules.Formulas.Choice([.. Enumerable.Range(0, branches).Select(i => new Model.Rules.Formulas.Branch(Is(R("a"), Comparator.Exactly, i), C(i)))], C(9m));
        Analyze(choice, limits: new AnalysisLimits { MaxPairs = 3 }).Findings.Count(f => f.Kind == FindingKind.Overlapping).ShouldBe(expected);
    }

    // A value is no rule that holds or not.
    [Fact]
    public void Findings_OfARuleAndAValue_AreNoneAboutBoth()
    {
        var rules = Compile(At(5m), s => s with { Rules = [.. s.Rules, new("value", new LocalizedText("值", "value"), R("a"))] });
        RuleAnalyzer.Analyze(rules, Day).Findings.ShouldNotContain(f => f.Kind == FindingKind.ImpliedRule || f.Kind == FindingKind.ExclusiveRules);
    }

    [Fact]
    public void Analyze_WithoutRules_IsRefused()
    {
        Should.Throw<ArgumentNullException>(() => RuleAnalyzer.Analyze(null!, Day));
        Should.Throw<ArgumentOutOfRangeException>(() => Analyze(At(5m)).Boundaries.ToMarkdown((Language)9));
        ValueList<Issue> warnings = [new Issue("DNC1000", IssueLocation.Whole, new LocalizedText("提示", "a warning"), new LocalizedText("改", "mend"), IssueSeverity.Warning)];
        RuleAnalyzer.Analyze(Compile(At(5m)), Day, null, warnings).Warnings.ShouldBe(warnings);
        RuleAnalyzer.Analyze(Compile(At(5m)), Day).Warnings.ShouldBeEmpty();
    }

    private static AnalysisReport Report(AnalysisLimits? limits, params Criterion[] rules) => Analyze(
        rules[0],
        s => s with { Questions = [Which], Rules = [.. rules.Select((r, i) => new RuleDefinition(((string[])["one", "two", "three", "four"])[i], new LocalizedText("规则", "rule"), r))] },
        limits,
        new Dictionary<string, OpaquePredicate> { ["visit"] = _ => Model.Reasoning.Verdict.True });

    private static string Text(AnalysisFinding finding)
    {
        var text = FindingTests.Text(finding).Replace("$.rules[", "", StringComparison.Ordinal).Replace("rules[", "", StringComparison.Ordinal).Replace("0].when", "one", StringComparison.Ordinal).Replace("1].when", "two", StringComparison.Ordinal).Replace("when", "one", StringComparison.Ordinal);
        return text.Contains(" of ", StringComparison.Ordinal) && finding.Proof is not null ? text[..text.IndexOf(" of ", StringComparison.Ordinal)] : text;
    }

    private static CriterionByReading ByReading(Criterion low, Criterion high) => new("which", [new("low", low), new("high", high)]);

    private static Comparison At(decimal least) => Is(R("a"), Comparator.AtLeast, least);

    private static InterpretationOption<LocalizedText> Option(string id) => new(id, LocalizedText.Same(id), LocalizedText.Same(id));
}
