using System.Text;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Texts;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Rules.Texts;

public sealed class RuleTextTests
{
    private static readonly Reference A = new("a");

    private static readonly Reference B = new("b");

    [Fact]
    public void Of_EveryKindOfNode_IsApproved()
    {
        var text = new StringBuilder();
        foreach (var node in TextSamples.Nodes)
        {
            text.AppendLine(node.GetType().Name);
            foreach (var language in Enum.GetValues<Language>())
            {
                text.Append("  ").AppendLine(node.ToString(language)).Append("  ").AppendLine(RuleText.Of(node, TextNames.Names, language));
            }
        }

        text.ToString().ShouldMatchApproved(c => c.SubFolder("Approved"));
    }

    [Fact]
    public void Samples_HoldEveryKindOfNode()
    {
        var kinds = typeof(RuleNode).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(RuleNode)) && !t.IsAbstract).ToList();
        kinds.ShouldNotBeEmpty();
        kinds.Except(TextSamples.Nodes.Select(n => n.GetType())).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Comparator.AtLeast)]
    [InlineData(Comparator.MoreThan)]
    [InlineData(Comparator.AtMost)]
    [InlineData(Comparator.LessThan)]
    [InlineData(Comparator.Exactly)]
    [InlineData(Comparator.About)]
    [InlineData(Comparator.Between)]
    public void Meaning_OfAComparator_HasItsLegalWord(Comparator comparator)
    {
        foreach (var (language, comma) in ((Language, string)[])[(Language.Zh, "，"), (Language.En, ", ")])
        {
            var parts = ComparatorText.Meaning(comparator, language).Split(comma);
            ComparatorWords.TryParse(parts[0], out var read).ShouldBeTrue();
            read.ShouldBe(comparator);
            if (parts.Length > 1)
            {
                parts[1].ShouldBe((language, comparator.IsInclusive) switch { (Language.Zh, true) => "含", (Language.Zh, false) => "不含", (_, true) => "included", _ => "not included" });
            }
        }
    }

    [Fact]
    public void ToString_Arithmetic_IsParenthesisedByPrecedence()
    {
        new Product([new Sum([A, B]), new Quotient(A, B)]).ToString().ShouldBe("（a + b） × （a ÷ b）");
        new Sum([new Product([A, B]), new Quotient(A, B)]).ToString().ShouldBe("a × b + a ÷ b");
        new Difference(A, new Difference(A, B)).ToString().ShouldBe("a − （a − b）");
        new Shift(new Shift(A, PeriodKind.Year, -1), PeriodKind.Month, -1).ToString().ShouldBe("上月（上年a）");
    }

    [Fact]
    public void ToString_NotesWithoutClause_AreNotShown()
    {
        Criterion holds = new Holds("a");
        new NotedCriterion(new NotedCriterion(holds, null, LocalizedText.Same("x"))).ToString().ShouldBe(holds.ToString());
        new Sum([new NotedFormula(new Product([A, B])), A]).ToString().ShouldBe("a × b + a");
    }

    [Theory]
    [InlineData("sum", "sum", "‹sum›")]
    [InlineData("a b", "‹a b›", "‹a b›")]
    [InlineData("a›\n", "‹a\\›\\u000A›", "‹a\\›\\u000A›")]
    [InlineData("other:a-1.b_c", "other:a-1.b_c", "other:a-1.b_c")]
    public void ToString_KeyThatCouldBeMistaken_IsSetApart(string key, string zh, string en)
    {
        new Reference(key).ToString(Language.Zh).ShouldBe(zh);
        new Reference(key).ToString(Language.En).ShouldBe(en);
    }

    [Fact]
    public void ToString_UnitThatReadsAsAnother_ShowsItsId()
    {
        new Constant(new Quantity(5m, Units.Each)).ToString().ShouldBe("5个");
        new Constant(new Quantity(5m, Units.Get("platform"))).ToString().ShouldBe("{5个|platform}");
        RuleText.Of(new Constant(new Quantity(5m, Units.Get("platform"))), TextNames.Names, Language.Zh).ShouldBe("5个");
    }

    [Fact]
    public void Of_NamesWithBreaks_AreOneLine()
    {
        RuleText.Of(new Holds("broken"), TextNames.Names, Language.Zh).ShouldBe("换 行");
        RuleText.Of(new Holds("broken"), TextNames.Names, Language.En).ShouldBe("line break");
    }

    [Fact]
    public void ToString_DepthThatRulesAllow_IsWrittenInFull()
    {
        Criterion node = new Holds("a");
        for (var i = 1; i < RuleLimits.Default.MaxDepth; i++)
        {
            node = new AllOf([node, new Negation(new Comparison(new Absolute(A), Comparator.AtLeast, B))]);
        }

        node.ToString().Count(c => c == '非').ShouldBe(RuleLimits.Default.MaxDepth - 1);
        node.ToString().ShouldNotContain("…");
    }

    [Fact]
    public void ToString_DepthBeyondEveryRule_StillEnds()
    {
        Formula node = A;
        for (var i = 0; i < 20_000; i++)
        {
            node = new Absolute(node);
        }

        node.ToString().ShouldContain("…");
        for (var i = 0; i < 20_000; i++)
        {
            node = new NotedFormula(node);
        }

        node.ToString().ShouldContain("…");
    }

    [Fact]
    public void ToString_ManyNodes_GrowsWithThem()
    {
        static int Length(int count) => new AllOf([.. Enumerable.Range(0, count).Select(_ => new Comparison(A, Comparator.AtLeast, B))]).ToString().Length;

        Length(100_000).ShouldBeLessThan(Length(10_000) * 11);
    }
}
