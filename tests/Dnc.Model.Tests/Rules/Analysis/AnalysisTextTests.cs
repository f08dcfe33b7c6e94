using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Tests.Rules.Interpreting;
using static Dnc.Model.Tests.Rules.Analysis.AnalysisBench;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>How values and cuts are written, and what a finding says of two nodes.</summary>
public sealed class AnalysisTextTests
{
    public static TheoryData<FactValue, string, string> Values => new()
    {
        { Number(3.5m), "3.5", "3.5" },
        { FactFigure.Exactly(Bench.Q("5%")), "5%", "5%" },
        { new FactDay(new(2024, 2, 29)), "2024-02-29", "2024-02-29" },
        { new FactFlag(true), "是", "yes" },
        { new FactFlag(false), "否", "no" },
        { new FactCode("06"), "06", "06" },
        { new FactCodes(["p", "q"]), "p、q", "p, q" },
        { Bench.Held("2024-01-01..2024-12-31", "2025-02-01..2025-02-28"), "2024-01-01..2024-12-31、2025-02-01..2025-02-28", "2024-01-01..2024-12-31, 2025-02-01..2025-02-28" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Of_AValue_IsItsTextInEitherLanguage(FactValue value, string zh, string en)
    {
        ValueText.Of(value, Language.Zh).ShouldBe(zh);
        ValueText.Of(value, Language.En).ShouldBe(en);
    }

    [Fact]
    public void Of_Cuts_AreTheirTextsByKind()
    {
        var cuts = new VariableCuts();
        cuts.Points.UnionWith([Rational.Parse("1/20"), 2]);
        CutText.Of(Of("share", FactKind.Quantity) with { Unit = Bench.Q("1%").Unit }, cuts).ShouldBe(["5%", "200%"]);
        CutText.Of(Of("number", FactKind.Quantity), cuts).ShouldBe(["0.05", "2"]);
        CutText.Of(Of("money", FactKind.Quantity) with { Unit = Bench.Q("1元").Unit }, cuts).ShouldBe(["0.05元", "2元"]);
        cuts.Points.Clear();
        cuts.Points.UnionWith([18_262, 10_000_000, Rational.Parse("1/2")]);
        CutText.Of(FactOf("founded"), cuts).ShouldBe(["1", "2020-01-01", "10000000"]);
        CutText.Of(FactOf("high-tech"), cuts).ShouldBe(["1", "2020-01-01", "10000000"]);
        cuts.Patterns.UnionWith([CodePattern.Parse("06-46"), CodePattern.Of("c"), CodePattern.Of("a")]);
        cuts.Codes.UnionWith(["b", "a", "d"]);
        CutText.Of(FactOf("plain"), cuts).ShouldBe(["06-46", "a", "b", "c", "d"]);
    }

    [Theory]
    [InlineData(FindingKind.Overlapping, FindingOutcome.Found, "“甲”与“乙”重叠：同一数据两者都符合，以在前者为准。", "'one' and 'two' overlap: the same facts meet both, and the first counts.")]
    [InlineData(FindingKind.Overlapping, FindingOutcome.Excluded, "“甲”与“乙”不重叠。", "'one' and 'two' do not overlap.")]
    [InlineData(FindingKind.ImpliedRule, FindingOutcome.Found, "凡符合“甲”的，都符合“乙”。", "Whatever meets 'one' meets 'two' too.")]
    [InlineData(FindingKind.ImpliedRule, FindingOutcome.Excluded, "有的数据符合“甲”而不符合“乙”。", "Some facts meet 'one' and not 'two'.")]
    [InlineData(FindingKind.ExclusiveRules, FindingOutcome.Found, "“甲”与“乙”互斥，不能同时成立。", "'one' and 'two' never hold together.")]
    [InlineData(FindingKind.ExclusiveRules, FindingOutcome.Excluded, "“甲”与“乙”可以同时成立。", "'one' and 'two' can hold together.")]
    [InlineData(FindingKind.ExclusiveRules, FindingOutcome.Undecided, "未能判定：“甲”与“乙”互斥，不能同时成立。原因：涉及项目明细，尚不能分格。", "Undecided whether: 'one' and 'two' never hold together. The reason: it rests on items, which are not cut into cells.")]
    public void Of_AFindingAboutTwoNodes_NamesBoth(FindingKind kind, FindingOutcome outcome, string zh, string en)
    {
        var text = FindingTexts.Of(kind, outcome, new("甲", "one"), new("乙", "two"), UndecidedReason.Items);
        (text.Zh, text.En).ShouldBe((zh, en));
    }

    [Theory]
    [InlineData(FindingKind.Contradictory, FindingSeverity.Error)]
    [InlineData(FindingKind.ShadowedBranch, FindingSeverity.Error)]
    [InlineData(FindingKind.UnreachableTier, FindingSeverity.Error)]
    [InlineData(FindingKind.AlwaysTrue, FindingSeverity.Warning)]
    [InlineData(FindingKind.DeadClause, FindingSeverity.Warning)]
    [InlineData(FindingKind.Hole, FindingSeverity.Warning)]
    [InlineData(FindingKind.UnreachableElse, FindingSeverity.Information)]
    [InlineData(FindingKind.Overlapping, FindingSeverity.Information)]
    [InlineData(FindingKind.ImpliedRule, FindingSeverity.Information)]
    [InlineData(FindingKind.ExclusiveRules, FindingSeverity.Information)]
    public void Severity_OfWhatWasFound_DependsOnItsKind(FindingKind kind, FindingSeverity expected)
    {
        new AnalysisFinding(kind, FindingOutcome.Found, [], new("甲", "one")).Severity.ShouldBe(expected);
        new AnalysisFinding(kind, FindingOutcome.Excluded, [], new("甲", "one")).Severity.ShouldBe(FindingSeverity.Information);
        new AnalysisFinding(kind, FindingOutcome.Undecided, [], new("甲", "one")).Severity.ShouldBe(FindingSeverity.Information);
    }
}
