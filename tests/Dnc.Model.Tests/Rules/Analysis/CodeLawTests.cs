using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>The analysis of codes, of which two facts may be compared with each other, against every subject of a small domain.</summary>
public sealed class CodeLawTests
{
    private static readonly string[] Divisions = [.. from a in "01239" from b in "01239" select $"{a}{b}"];

    private static readonly List<FactSet> Subjects =
    [
        .. from c in Codes
           from d in Codes
           from h in Divisions
           from f in new[] { true, false }
           select FactSet.Empty.With("c", FactTime.None, new FactCode(c)).With("d", FactTime.None, new FactCode(d)).With("h", FactTime.None, new FactCode(h)).With("f", FactTime.None, new FactFlag(f)),
    ];

    [Property(Arbitrary = [typeof(CodeLawTests)], MaxTest = 40)]
    public void Verdicts_OfCodes_AgreeWithEverySubject(SmallCriterion criterion)
    {
        var rules = UncheckedRules.Compile(WithCodes(Compile(new Always(true)).Rules with { Rules = [new("it", LocalizedText.Same("it"), criterion.Node)] }));
        List<Verdict> verdicts = [.. Subjects.Select(s => rules.Evaluate("it", s, Day).Verdict!.Value)];
        var report = RuleAnalyzer.Analyze(rules, Day);
        var mayBeOpen = Relates(criterion.Node);
        Agrees(report.One(FindingKind.Contradictory, "$.rules[0].when"), !verdicts.Contains(Verdict.True), mayBeOpen);
        foreach (var always in report.Findings.Where(f => f.Kind == FindingKind.AlwaysTrue))
        {
            Agrees(always, verdicts.TrueForAll(v => v == Verdict.True), mayBeOpen);
        }
    }

    public static Arbitrary<SmallCriterion> Criteria() => Tree(2).Select(c => new SmallCriterion(c)).ToArbitrary();

    private static void Agrees(AnalysisFinding finding, bool isSo, bool mayBeOpen)
    {
        if (finding.Outcome == FindingOutcome.Undecided)
        {
            mayBeOpen.ShouldBeTrue(finding.Text.En);
        }
        else
        {
            finding.Outcome.ShouldBe(isSo ? FindingOutcome.Found : FindingOutcome.Excluded, finding.Text.En);
        }
    }

    // Two tables, of which neither says what holds for every code, are not cut.
    private static bool Relates(RuleNode node) => node is Comparison { Left: Lookup { Else: null }, Right: Lookup { Else: null } } || node.Parts.Any(p => Relates(p.Node));

    private static RuleSet WithCodes(RuleSet set) => set with { Facts = [.. set.Facts, Facts[4] with { Key = "d" }, Of("h", FactKind.Code) with { IsHierarchical = true }] };

    private static Gen<string> Code => Gen.Elements(Codes);

    private static Gen<CodePattern> Pattern => Gen.Elements("1", "11", "12", "2", "1-2", "11-19", "10-12", "99", "0", "90-99").Select(CodePattern.Parse);

    private static Gen<Formula> Value => Gen.Frequency(
        (4, Gen.Elements<Formula>(R("c"), R("d"))),
        (2, Code.Select(c => (Formula)new CodeConstant(c))),
        (1, Table),
        (1, from a in Code from b in Code select (Formula)new Choice([new(new Holds("f"), new CodeConstant(a))], new CodeConstant(b))),
        (1, from a in Code select (Formula)new Choice([new(new Comparison(R("c"), Comparator.Exactly, new CodeConstant(a)), R("d"))], R("c"))));

    private static Gen<Formula> Table =>
        from patterns in Gen.ListOf(Pattern, 2)
        from code in Code
        from rest in Gen.OneOf(Code.Select(c => (Formula?)new CodeConstant(c)), Gen.Constant((Formula?)null))
        select (Formula)new Lookup(R("h"), [new([patterns[0]], new CodeConstant(code)), new([patterns[1]], R("d"))], rest);

    private static Gen<Criterion> Atom => Gen.Frequency(
        (4, from left in Value from right in Value select (Criterion)new Comparison(left, Comparator.Exactly, right)),
        (2, from of in Value from codes in Gen.SubListOf(Codes).Where(c => c.Count > 0) select (Criterion)new InCodes(of, codes.Select(CodePattern.Of).ToValueList())),
        (2, from patterns in Gen.ListOf(Pattern, 2) select (Criterion)new InCodes(R("h"), patterns.ToValueList())),
        (1, Gen.Constant((Criterion)new Holds("f"))));

    private static Gen<Criterion> Tree(int depth) => depth == 0 ? Atom : Gen.Frequency(
        (1, Atom),
        (3, Gen.ListOf(Tree(depth - 1), 3).Select(c => (Criterion)new AllOf(c.ToValueList()))),
        (2, Gen.ListOf(Tree(depth - 1), 3).Select(c => (Criterion)new AnyOf(c.ToValueList()))),
        (1, Tree(depth - 1).Select(c => (Criterion)new Negation(c))));
}
