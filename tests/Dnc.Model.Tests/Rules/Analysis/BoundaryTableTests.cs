using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

public sealed class BoundaryTableTests
{
    private static readonly ClauseReference Clause = new("law", "2");

    [Fact]
    public void Rows_OneThreshold_AreBelowAtAboveAndMissing()
    {
        var rows = Analyze(new AllOf([new NotedCriterion(Is(R("a"), Comparator.AtLeast, 3m), Clause), new Holds("f")])).Boundaries.Rows;
        rows.Select(r => r.Place).ShouldBe([BoundaryPlace.Below, BoundaryPlace.At, BoundaryPlace.Above, BoundaryPlace.Missing]);
        rows.Select(r => r.Value).ShouldBe([Number(2m), Number(3m), Number(4m), null]);
        rows.Select(r => r.ClauseAnswer.Zh).ShouldBe(["否", "是", "是", "未定"]);

        // The flag is set so that the clause decides.
        rows.Select(r => r.RuleAnswer.En).ShouldBe(["no", "yes", "yes", "unknown"]);
        rows.ShouldAllBe(r => r.Reference == Clause && r.Rule == "it" && r.Path == "$.rules[0].when.all[0]");
    }

    [Fact]
    public void Rows_FormulaOfOneFact_AreAtTheThresholdOfTheFact() =>
        Analyze(new Comparison(new Difference(new Product([C(2m), R("a")]), C(1m)), Comparator.AtMost, C(5m))).Boundaries.Rows.Select(r => r.Value).ShouldBe([Number(2m), Number(3m), Number(4m), null]);

    [Fact]
    public void Rows_BeyondTheBounds_AreLeftOut() =>
        Analyze(Is(R("a"), Comparator.AtLeast, 6m)).Boundaries.Rows.Select(r => r.Place).ShouldBe([BoundaryPlace.Below, BoundaryPlace.At, BoundaryPlace.Missing]);

    [Fact]
    public void Rows_SeveralFactsInOneComparison_AreNoneAndNamed()
    {
        var table = Analyze(new NotedCriterion(new Comparison(new Sum([R("b"), R("a")]), Comparator.AtLeast, C(5m)), Clause)).Boundaries;
        table.Rows.ShouldBeEmpty();
        var unshown = table.Unshown.ShouldHaveSingleItem();
        (unshown.Rule, unshown.Path, unshown.Reference).ShouldBe(("it", "$.rules[0].when", Clause));
        unshown.Facts.Select(f => f.Key).ShouldBe(["a", "b"]);
        table.ToMarkdown(Language.Zh).ShouldContain("未列入（由多项指标共同决定，或临界值未能求出）：\n\n- it：");
        table.ToMarkdown(Language.En).ShouldEndWith("≥ 5 (at least, included) (a, b)\n");
    }

    [Fact]
    public void Unshown_WhatIsNoThreshold_IsNotNamed() =>
        Analyze(new AllOf([Is(R("a"), Comparator.AtLeast, 3m), new Holds("f")])).Boundaries.Unshown.ShouldBeEmpty();

    [Fact]
    public void Rows_Tiers_ShowTheirValues() =>
        Analyze(new Bands(R("a"), [new(null, false, 3m, false, C(10m)), new(3m, true, null, false, C(20m))])).Boundaries.Rows
            .Select(r => r.ClauseAnswer.En).ShouldBe(["10", "20", "20", "10 to 20"]);

    [Fact]
    public void ToMarkdown_EitherLanguage_IsATable()
    {
        var table = Analyze(Is(R("a"), Comparator.AtLeast, 3m)).Boundaries;
        var lines = table.ToMarkdown(Language.Zh).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2 + table.Rows.Count);
        lines.ShouldAllBe(l => l.StartsWith('|') && l.EndsWith('|'));
        lines[^1].ShouldContain("缺失");
        table.ToMarkdown(Language.En).ShouldContain("| missing | unknown | unknown |");
    }
}
