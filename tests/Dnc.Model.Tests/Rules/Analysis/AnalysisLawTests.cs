using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>The analysis against every subject of a small domain.</summary>
public sealed class AnalysisLawTests
{
    private const string Root = "$.rules[0].when";

    [Property(Arbitrary = [typeof(SmallGenerators)], MaxTest = 80)]
    public void Verdicts_AgreeWithEverySubject(SmallCriterion criterion)
    {
        var verdicts = VerdictsOf(criterion.Node);
        var report = Small.Analyze(criterion.Node);
        var contradictory = report.One(FindingKind.Contradictory, Root);
        Agrees(contradictory, !verdicts.Contains(Verdict.True), Relates(criterion.Node));
        if (contradictory.Witness is { } example)
        {
            Small.Compile(criterion.Node).Evaluate("it", example.Facts, example.Context).Verdict.ShouldBe(Verdict.True);
        }

        if (report.Findings.FirstOrDefault(f => f.Kind == FindingKind.AlwaysTrue) is { } always)
        {
            Agrees(always, verdicts.TrueForAll(v => v == Verdict.True), Relates(criterion.Node));
        }
    }

    [Property(Arbitrary = [typeof(SmallGenerators)], MaxTest = 50)]
    public void DeadClauses_AgreeWithEverySubject(SmallCriterion criterion)
    {
        var verdicts = VerdictsOf(criterion.Node);
        var without = Without(criterion.Node, Root).ToDictionary(w => w.Path, w => w.Node, StringComparer.Ordinal);
        foreach (var finding in Small.Analyze(criterion.Node).Findings.Where(f => f.Kind == FindingKind.DeadClause))
        {
            var same = VerdictsOf(without[finding.Paths[0]]).SequenceEqual(verdicts);
            Agrees(finding, same, Relates(criterion.Node));
        }
    }

    [Property(Arbitrary = [typeof(SmallGenerators)], MaxTest = 80)]
    public void Parts_AgreeWithEverySubject(SmallFormula formula)
    {
        var rules = Small.Compile(formula.Node);
        var values = Small.All.Select(s => rules.Evaluate("it", s, Small.Day).Value!).ToList();
        var report = RuleAnalyzer.Analyze(rules, Small.Day);
        for (var i = 0; i < formula.Node.Parts.Count() / 2 + 1; i++)
        {
            var path = formula.Node is Choice ? $"$.rules[0].value.case.branches[{i}].when" : $"$.rules[0].value.bands.tiers[{i}]";
            foreach (var finding in report.Findings.Where(f => f.Paths is [var only] && only == path && f.Kind is FindingKind.ShadowedBranch or FindingKind.UnreachableTier or FindingKind.Contradictory))
            {
                // What counts only beside an earlier branch without a verdict is not called shadowed.
                var taken = values.Where(v => v is RuleFigure figure && figure.Range.Contains(10 + i)).ToList();
                Agrees(finding, !taken.Exists(v => v.IsExact), Relates(formula.Node), isLoose: taken.Count > 0 && taken.TrueForAll(v => !v.IsExact));
            }
        }

        foreach (var hole in report.Findings.Where(f => f.Kind == FindingKind.Hole))
        {
            if (hole.Witness is { } example)
            {
                rules.Evaluate("it", example.Facts, example.Context).Value!.IsExact.ShouldBeFalse();
            }

            if (hole.Paths[0] == "$.rules[0].value")
            {
                Agrees(hole, values.Exists(v => !v.IsExact), Relates(formula.Node), isLoose: DividesByFacts(formula.Node));
            }
        }
    }

    private static List<Verdict> VerdictsOf(Criterion node)
    {
        var rules = Small.Compile(node);
        return [.. Small.All.Select(s => rules.Evaluate("it", s, Small.Day).Verdict!.Value)];
    }

    /// <summary>What is decided is right; what relates no facts to each other is decided.</summary>
    private static void Agrees(AnalysisFinding finding, bool isSo, bool mayBeOpen, bool isLoose = false)
    {
        if (finding.Outcome == FindingOutcome.Undecided)
        {
            mayBeOpen.ShouldBeTrue(finding.Text.En);
        }
        else if (!isLoose)
        {
            finding.Outcome.ShouldBe(isSo ? FindingOutcome.Found : FindingOutcome.Excluded, finding.Text.En);
        }
    }

    private static bool Relates(RuleNode node) => node is Quotient or Sum { Of: [_, not Constant] } || node.Parts.Any(p => Relates(p.Node));

    // A quotient has no value at zero, which is neither in a tier nor in a hole.
    private static bool DividesByFacts(RuleNode node) => node is Quotient || node.Parts.Any(p => DividesByFacts(p.Node));

    /// <summary>The criterion without each of its parts, by the path of the part.</summary>
    private static IEnumerable<(string Path, Criterion Node)> Without(Criterion node, string path) => node switch
    {
        AllOf a => Parts(a.Of, path + ".all", of => new AllOf(of)),
        AnyOf a => Parts(a.Of, path + ".any", of => new AnyOf(of)),
        AtLeastOf a => Parts(a.Of, path + ".atLeastOf.of", of => new AtLeastOf(a.Count, of)),
        Negation n => Without(n.Of, path + ".not").Select(w => (w.Path, (Criterion)new Negation(w.Node))),
        _ => [],
    };

    private static IEnumerable<(string Path, Criterion Node)> Parts(ValueList<Criterion> of, string path, Func<ValueList<Criterion>, Criterion> make)
    {
        for (var i = 0; i < of.Count; i++)
        {
            var index = i;
            yield return ($"{path}[{i}]", make(of.Where((_, k) => k != index).ToValueList()));
            foreach (var (below, node) in Without(of[i], $"{path}[{i}]"))
            {
                yield return (below, make(of.Select((c, k) => k == index ? node : c).ToValueList()));
            }
        }
    }
}
