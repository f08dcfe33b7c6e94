using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Tests.Rules.Interpreting;
using static Dnc.Model.Tests.Rules.Analysis.AnalysisBench;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>Everything that is found about a rule, with the facts or the cells that show it.</summary>
public sealed class FindingTests
{
    private static readonly Silent Nothing = new(Bench.Text("无"));
    private static readonly Reference X = R("x");

    public static TheoryData<string, RuleNode, string[]> Rules => new()
    {
        {
            "a figure", At(3m),
            [
                "Contradictory no when at x=3",
                "AlwaysTrue no when at x=-20",
            ]
        },
        {
            "one of two figures", new AllOf([At(3m), At(5m)]),
            [
                "Contradictory no when at x=5",
                "AlwaysTrue no when at x=-20",
                "DeadClause yes when.all[0] of 15: x 5 [3 5]",
                "DeadClause no when.all[1] at x=3",
            ]
        },
        {
            "two figures and a flag", new AnyOf([At(3m), At(5m), new Holds("f")]),
            [
                "Contradictory no when at f=yes, x=-20",
                "AlwaysTrue no when at f=no, x=-20",
                "DeadClause no when.any[0] at f=no, x=3",
                "DeadClause yes when.any[1] of 15: x 5 [3 5]",
                "DeadClause no when.any[2] at f=yes, x=-20",
            ]
        },
        {
            "what a flag decides alone", new AllOf([new Holds("f"), new AnyOf([new Holds("f"), At(3m)])]),
            [
                "Contradictory no when at f=yes, x=-20",
                "AlwaysTrue no when at f=no, x=-20",
                "DeadClause no when.all[0] at f=no, x=3",
                "DeadClause yes when.all[1] of 6: f 2 []",
                "DeadClause no when.all[1].any[0] at f=yes, x=-20",
                "DeadClause yes when.all[1].any[1] of 6: f 2 []",
            ]
        },
        {
            "at least two of three", new AtLeastOf(2, [At(3m), At(5m), new Holds("f")]),
            [
                "Contradictory no when at f=yes, x=3",
                "AlwaysTrue no when at f=yes, x=-20",
                "DeadClause no when.atLeastOf.of[0] at f=yes, x=3",
                "DeadClause no when.atLeastOf.of[1] at f=no, x=5",
                "DeadClause no when.atLeastOf.of[2] at f=yes, x=3",
            ]
        },
        {
            "one of two of which one says nothing", new AnyOf([new Holds("f"), new SilentCriterion(Bench.Text("无"))]),
            [
                "Contradictory no when at f=yes",
                "AlwaysTrue no when at f=no",
                "DeadClause it differs only where a part of the rule has no answer itself. when.any[0]",
                "DeadClause it differs only where a part of the rule has no answer itself. when.any[1]",
            ]
        },
        { "both of two of which one says nothing", new AllOf([new Holds("f"), new SilentCriterion(Bench.Text("无"))]), ["Contradictory yes when of 0: "] },
        {
            "at least two of which one says nothing", new AtLeastOf(2, [new Holds("f"), new SilentCriterion(Bench.Text("无")), At(3m)]),
            [
                "Contradictory no when at f=yes, x=3",
                "AlwaysTrue no when at f=yes, x=-20",
                "DeadClause it differs only where a part of the rule has no answer itself. when.atLeastOf.of[0]",
                "DeadClause it differs only where a part of the rule has no answer itself. when.atLeastOf.of[1]",
                "DeadClause it differs only where a part of the rule has no answer itself. when.atLeastOf.of[2]",
            ]
        },
        {
            "a negation below a connective", new AllOf([!new Holds("f"), At(3m)]),
            [
                "Contradictory no when at f=no, x=3",
                "AlwaysTrue no when at f=yes, x=-20",
                "DeadClause no when.all[0] at f=yes, x=3",
                "DeadClause no when.all[1] at f=no, x=-20",
            ]
        },
        {
            "a negation of a connective", new Negation(new AllOf([new Holds("f"), At(3m)])),
            [
                "Contradictory no when at f=yes, x=-20",
                "AlwaysTrue no when at f=yes, x=3",
                "DeadClause no when.not.all[0] at f=no, x=3",
                "DeadClause no when.not.all[1] at f=yes, x=-20",
            ]
        },
        {
            "a note below a connective", new AnyOf([new NotedCriterion(new Holds("f")), At(3m)]),
            [
                "Contradictory no when at f=yes, x=-20",
                "AlwaysTrue no when at f=no, x=-20",
                "DeadClause no when.any[0] at f=yes, x=-20",
                "DeadClause no when.any[1] at f=no, x=3",
            ]
        },
        {
            "branches, the second narrower", new Choice([new(At(3m), C(1m)), new(At(5m), C(2m))], C(0m)),
            [
                "ShadowedBranch no value.case.branches[0].when at x=3",
                "ShadowedBranch yes value.case.branches[1].when of 5: x 5 [3 5]",
                "UnreachableElse no value.case.else at x=-20",
            ]
        },
        {
            "branches, one that contradicts itself", new Choice([new(At(50m), C(1m)), new(At(5m), C(2m))], C(0m)),
            [
                "Contradictory yes value.case.branches[0].when of 0: ",
                "ShadowedBranch no value.case.branches[1].when at x=5",
                "UnreachableElse no value.case.else at x=-20",
            ]
        },
        {
            "branches that cover everything", new Choice([new(At(3m), C(1m)), new(!At(3m), C(2m))], C(0m)),
            [
                "ShadowedBranch no value.case.branches[0].when at x=3",
                "ShadowedBranch no value.case.branches[1].when at x=-20",
                "UnreachableElse yes value.case.else of 3: x 3 [3]",
                "Overlapping no value.case.branches[0].when value.case.branches[1].when of 3: x 3 [3]",
            ]
        },
        {
            "branches without a remainder", new Choice([new(At(3m), C(1m))], Nothing),
            [
                "ShadowedBranch no value.case.branches[0].when at x=3",
                "Hole yes value at x=-20",
            ]
        },
        {
            "branches without a remainder, noted", new Choice([new(At(3m), C(1m))], new NotedFormula(Nothing)),
            [
                "ShadowedBranch no value.case.branches[0].when at x=3",
                "Hole yes value at x=-20",
            ]
        },
        {
            "branches of which the first may say nothing", new Choice([new(new AnyOf([new Holds("f"), new SilentCriterion(Bench.Text("无"))]), C(1m)), new(At(3m), C(2m))], C(0m)),
            [
                "ShadowedBranch no value.case.branches[0].when at f=yes",
                "ShadowedBranch no value.case.branches[1].when at f=no, x=3",
                "UnreachableElse no value.case.else at f=no, x=-20",
                "Overlapping yes value.case.branches[0].when value.case.branches[1].when at f=yes, x=3",
                "DeadClause it differs only where a part of the rule has no answer itself. value.case.branches[0].when.any[0]",
                "DeadClause it differs only where a part of the rule has no answer itself. value.case.branches[0].when.any[1]",
            ]
        },
        {
            "a branch in a branch that may say nothing", new Choice([new(new AnyOf([At(9m), new SilentCriterion(Bench.Text("无"))]), new Choice([new(At(3m), C(1m))], C(2m)))], C(0m)),
            [
                "ShadowedBranch no value.case.branches[0].when at x=9",
                "UnreachableElse no value.case.else at x=-20",
                "DeadClause it differs only where a part of the rule has no answer itself. value.case.branches[0].when.any[0]",
                "DeadClause it differs only where a part of the rule has no answer itself. value.case.branches[0].when.any[1]",
                "ShadowedBranch no value.case.branches[0].then.case.branches[0].when at x=9",
                "UnreachableElse no value.case.branches[0].then.case.else at x=-20",
            ]
        },
        {
            "tiers with a hole", new Bands(X, [new(null, false, 3m, false, C(1m)), new(3m, true, 5m, false, C(2m)), new(7m, true, null, false, C(3m))]),
            [
                "UnreachableTier no value.bands.tiers[0] at x=-20",
                "UnreachableTier no value.bands.tiers[1] at x=3",
                "UnreachableTier no value.bands.tiers[2] at x=7",
                "Hole yes value at x=5",
                "Overlapping no value.bands.tiers[0] value.bands.tiers[1] of 5: x 5 [3 5]",
                "Overlapping no value.bands.tiers[0] value.bands.tiers[2] of 5: x 5 [3 7]",
                "Overlapping no value.bands.tiers[1] value.bands.tiers[2] of 7: x 7 [3 5 7]",
            ]
        },
        {
            "tiers beyond the bounds", new Bands(X, [new(null, false, 3m, false, C(1m)), new(3m, true, 40m, true, C(2m)), new(40m, false, null, false, C(3m))], C(0m)),
            [
                "UnreachableTier no value.bands.tiers[0] at x=-20",
                "UnreachableTier no value.bands.tiers[1] at x=3",
                "UnreachableTier yes value.bands.tiers[2] of 0: ",
                "UnreachableElse yes value.bands.else of 4: x 4 [3 40]",
                "Overlapping no value.bands.tiers[0] value.bands.tiers[1] of 3: x 3 [3]",
            ]
        },
        {
            "tiers in a branch", new Choice([new(At(3m), new Bands(X, [new(null, false, 2m, false, C(1m)), new(2m, true, null, false, C(2m))]))], C(0m)),
            [
                "ShadowedBranch no value.case.branches[0].when at x=3",
                "UnreachableElse no value.case.else at x=-20",
                "UnreachableTier yes value.case.branches[0].then.bands.tiers[0] of 4: x 4 [2 3]",
                "UnreachableTier no value.case.branches[0].then.bands.tiers[1] at x=3",
                "Hole no value.case.branches[0].then of 4: x 4 [2 3]",
            ]
        },
        {
            "tiers below what may say nothing", new Choice([new(new AnyOf([At(9m), new SilentCriterion(Bench.Text("无"))]), new Bands(X, [new(null, false, 2m, false, C(1m)), new(2m, true, null, false, C(2m))]))], C(0m)),
            [
                "ShadowedBranch no value.case.branches[0].when at x=9",
                "UnreachableElse no value.case.else at x=-20",
                "DeadClause it differs only where a part of the rule has no answer itself. value.case.branches[0].when.any[0]",
                "DeadClause it differs only where a part of the rule has no answer itself. value.case.branches[0].when.any[1]",
                "UnreachableTier no value.case.branches[0].then.bands.tiers[0] at x=-20",
                "UnreachableTier no value.case.branches[0].then.bands.tiers[1] at x=9",
                "Hole no value.case.branches[0].then of 5: x 5 [2 9]",
                "Overlapping no value.case.branches[0].then.bands.tiers[0] value.case.branches[0].then.bands.tiers[1] of 5: x 5 [2 9]",
            ]
        },
        {
            "a lookup with a code twice", new Lookup(R("level"), [new([CodePattern.Of("national"), CodePattern.Of("provincial")], C(1m)), new([CodePattern.Of("provincial")], C(2m))]),
            [
                "ShadowedBranch no value.lookup.values[0] at level=national",
                "ShadowedBranch yes value.lookup.values[1] of 3: level 3 [national provincial]",
                "Hole yes value at level=municipal",
            ]
        },
        {
            "a lookup of all codes", new Lookup(R("level"), [new([CodePattern.Of("national"), CodePattern.Of("provincial")], C(1m)), new([CodePattern.Of("municipal")], C(2m))], C(3m)),
            [
                "ShadowedBranch no value.lookup.values[0] at level=national",
                "ShadowedBranch no value.lookup.values[1] at level=municipal",
                "UnreachableElse yes value.lookup.else of 3: level 3 [municipal national provincial]",
                "Overlapping no value.lookup.values[0] value.lookup.values[1] of 3: level 3 [municipal national provincial]",
            ]
        },
        {
            "steps beyond the bounds", new MarginalAmounts(X, [new(3m, true, C(1m)), new(40m, false, C(2m))]),
            [
                "UnreachableTier no value.marginalAmounts.steps[0] at x=3",
                "UnreachableTier yes value.marginalAmounts.steps[1] of 0: ",
            ]
        },
        {
            "rates beyond the bounds", new MarginalRates(X, [new(3m, C(0.1m)), new(40m, C(0.2m))]),
            [
                "UnreachableTier no value.marginalRates.steps[0] at x=4",
                "UnreachableTier yes value.marginalRates.steps[1] of 0: ",
            ]
        },
        {
            "steps below what may say nothing", new Choice([new(new AnyOf([At(9m), new SilentCriterion(Bench.Text("无"))]), new MarginalAmounts(X, [new(3m, true, C(1m)), new(40m, false, C(2m))]))], C(0m)),
            [
                "ShadowedBranch no value.case.branches[0].when at x=9",
                "UnreachableElse no value.case.else at x=-20",
                "DeadClause it differs only where a part of the rule has no answer itself. value.case.branches[0].when.any[0]",
                "DeadClause it differs only where a part of the rule has no answer itself. value.case.branches[0].when.any[1]",
                "UnreachableTier no value.case.branches[0].then.marginalAmounts.steps[0] at x=9",
                "UnreachableTier yes value.case.branches[0].then.marginalAmounts.steps[1] of 0: ",
            ]
        },
        {
            "a table with a row that is shadowed and a column that contradicts itself", new DecisionTable([At(3m), At(5m)], [new Holds("f"), At(50m)], [[C(1m), C(2m)], [C(3m), C(4m)]], C(0m)),
            [
                "ShadowedBranch no value.table.rows[0] at x=3",
                "ShadowedBranch yes value.table.rows[1] of 5: x 5 [3 5]",
                "ShadowedBranch no value.table.columns[0] at f=yes",
                "Contradictory yes value.table.columns[1] of 0: ",
                "UnreachableTier no value.table.cells[0][0] at f=yes, x=3",
                "UnreachableElse no value.table.else at f=yes, x=-20",
            ]
        },
        {
            "a table that covers everything", new DecisionTable([At(3m), new Always(true)], [new Holds("f"), !new Holds("f")], [[C(1m), C(2m)], [C(3m), C(4m)]], C(0m)),
            [
                "ShadowedBranch no value.table.rows[0] at x=3",
                "ShadowedBranch no value.table.rows[1] at x=-20",
                "Overlapping yes value.table.rows[0] value.table.rows[1] at x=3",
                "ShadowedBranch no value.table.columns[0] at f=yes",
                "ShadowedBranch no value.table.columns[1] at f=no",
                "Overlapping no value.table.columns[0] value.table.columns[1] of 2: f 2 []",
                "UnreachableTier no value.table.cells[0][0] at f=yes, x=3",
                "UnreachableTier no value.table.cells[0][1] at f=no, x=3",
                "UnreachableTier no value.table.cells[1][0] at f=yes, x=-20",
                "UnreachableTier no value.table.cells[1][1] at f=no, x=-20",
                "UnreachableElse yes value.table.else of 6: f 2 [], x 3 [3]",
            ]
        },
        {
            "a table with a cell out of reach", new DecisionTable([At(3m), At(1m)], [At(9m), At(2m)], [[C(1m), C(2m)], [C(3m), C(4m)]], Nothing),
            [
                "ShadowedBranch no value.table.rows[0] at x=3",
                "ShadowedBranch no value.table.rows[1] at x=1",
                "Overlapping yes value.table.rows[0] value.table.rows[1] at x=3",
                "ShadowedBranch no value.table.columns[0] at x=9",
                "ShadowedBranch no value.table.columns[1] at x=2",
                "Overlapping yes value.table.columns[0] value.table.columns[1] at x=9",
                "UnreachableTier no value.table.cells[0][0] at x=9",
                "UnreachableTier no value.table.cells[0][1] at x=3",
                "UnreachableTier yes value.table.cells[1][0] of 7: x 7 [1 3 9]",
                "UnreachableTier no value.table.cells[1][1] at x=2",
                "Hole yes value at x=-20",
            ]
        },
        {
            "a table below what may say nothing", new Choice([new(new AnyOf([At(9m), new SilentCriterion(Bench.Text("无"))]), new DecisionTable([At(3m)], [new Holds("f")], [[C(1m)]], C(0m)))], C(0m)),
            [
                "ShadowedBranch no value.case.branches[0].when at x=9",
                "UnreachableElse no value.case.else at x=-20",
                "DeadClause it differs only where a part of the rule has no answer itself. value.case.branches[0].when.any[0]",
                "DeadClause it differs only where a part of the rule has no answer itself. value.case.branches[0].when.any[1]",
                "ShadowedBranch no value.case.branches[0].then.table.rows[0] at x=9",
                "ShadowedBranch no value.case.branches[0].then.table.columns[0] at f=yes, x=9",
                "UnreachableTier no value.case.branches[0].then.table.cells[0][0] at f=yes, x=9",
                "UnreachableElse no value.case.branches[0].then.table.else at f=no, x=9",
            ]
        },
        {
            "a reading", new CriterionByReading("which", [new("low", At(3m)), new("high", At(5m))]),
            [
                "Contradictory no when at x=3, bench:which=low",
                "AlwaysTrue no when at x=-20, bench:which=low",
            ]
        },
        {
            "always", new Always(true),
            [
                "Contradictory no when at ",
                "AlwaysTrue yes when of 0: ",
            ]
        },
        {
            "never below a connective", new AnyOf([new Always(false), new Holds("f")]),
            [
                "Contradictory no when at f=yes",
                "AlwaysTrue no when at f=no",
                "DeadClause yes when.any[0] of 0: ",
                "DeadClause no when.any[1] at f=yes",
            ]
        },
        {
            "items", new AllOf([new ItemTest(ItemQuantifier.SomeItem, "loans", new Holds("domestic")), At(3m)]),
            [
                "Contradictory it rests on items, which are not cut into cells. when",
                "AlwaysTrue it rests on items, which are not cut into cells. when",
                "DeadClause it rests on items, which are not cut into cells. when.all[0]",
                "DeadClause it rests on items, which are not cut into cells. when.all[1]",
            ]
        },
        {
            "what the host says", new AnyOf([new Opaque("visit", ["x"]), At(3m)]),
            [
                "Contradictory no when at x=-20",
                "AlwaysTrue it rests on a predicate of the host, which cannot be looked into. when",
                "DeadClause no when.any[0] at x=-20",
                "DeadClause it rests on a predicate of the host, which cannot be looked into. when.any[1]",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Analyze_ARule_FindsExactly(string what, RuleNode node, string[] expected)
    {
        var report = RuleAnalyzer.Analyze(With(node), Bench.Day);
        report.Findings.Where(f => f.Paths[0].StartsWith("$.rules[0]", StringComparison.Ordinal)).Select(Text).ShouldBe(expected, what);
    }

    internal static string Text(AnalysisFinding finding) =>
        $"{finding.Kind} {finding.Outcome switch { FindingOutcome.Found => "yes", FindingOutcome.Excluded => "no", _ => finding.Text.En[(finding.Text.En.IndexOf("The reason: ", StringComparison.Ordinal) + 12)..] }}"
        + $"{string.Concat(finding.Paths.Select(p => " " + Place(p)))}"
        + (finding.Witness is { } witness ? $" at {string.Join(", ", witness.Facts.Claims.Concat(witness.Context.Surroundings.Claims).Select(c => $"{c.Key} {c.Time}".Trim() + $"={ValueText.Of(c.Value, Language.En)}").Concat(witness.Readings))}" : "")
        + (finding.Proof is { } proof ? $" of {proof.Cells}: {string.Join(", ", proof.Facts.Select(f => $"{f.Fact} {f.Cells} [{string.Join(' ', f.Cuts)}]"))}" : "");

    private static string Place(string path) => path.Replace("$.rules[0].", "", StringComparison.Ordinal);

    private static Comparison At(decimal least) => Is(X, Comparator.AtLeast, least);
}
