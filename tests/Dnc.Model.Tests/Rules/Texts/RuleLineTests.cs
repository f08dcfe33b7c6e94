using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using NodaTime;

namespace Dnc.Model.Tests.Rules.Texts;

public sealed class RuleLineTests
{
    private static readonly CompoundQuantity TwentyMillion = CompoundQuantity.Parse("2000万元");

    [Theory]
    [InlineData("revenue ≥ 2000万元（以上，含）")]
    [InlineData("revenue ≥ 20,000,000 CNY (at least, included)")]
    [InlineData("revenue ≥ 2000万元")]
    [InlineData("revenue >= 2000万元")]
    [InlineData("  revenue ≥ 20,000,000 CNY \n")]
    [InlineData("（revenue ≥ 2000万元（以上，含））")]
    public void Parse_ComparisonInManySpellings_IsOne(string text) => Criterion.Parse(text).ShouldBe(new Comparison(new Reference("revenue"), Comparator.AtLeast, new Constant(TwentyMillion)));

    [Theory]
    [InlineData("rd ÷ revenue ＞ 5%", Comparator.MoreThan)]
    [InlineData("rd ÷ revenue > 5%", Comparator.MoreThan)]
    [InlineData("rd ÷ revenue ≤ 5%", Comparator.AtMost)]
    [InlineData("rd ÷ revenue <= 5%", Comparator.AtMost)]
    [InlineData("rd ÷ revenue < 5%", Comparator.LessThan)]
    [InlineData("rd ÷ revenue ＝ 5%", Comparator.Exactly)]
    [InlineData("rd ÷ revenue = 5%", Comparator.Exactly)]
    public void Parse_SignsAlone_SayTheComparator(string text, Comparator comparator) =>
        Criterion.Parse(text).ShouldBe(new Comparison(new Quotient(new Reference("rd"), new Reference("revenue")), comparator, new Constant(CompoundQuantity.Parse("5%"))));

    [Fact]
    public void Parse_ListsOfCriteria_AreTheirTree()
    {
        var expected = new AllOf(
        [
            new Comparison(new Reference("revenue"), Comparator.AtLeast, new Constant(TwentyMillion)),
            new AnyOf([new Held("高新技术企业"), new Negation(new Holds("dishonest"))]),
        ]);
        Criterion.Parse("（revenue ≥ 2000万元 且 （持有“高新技术企业” 或 非（dishonest）））").ShouldBe(expected);
        Criterion.Parse("revenue ≥ 2000万元 且 （持有“高新技术企业” 或 非（dishonest））").ShouldBe(expected);
        Criterion.Parse("(revenue ≥ 20,000,000 CNY and (holds \"高新技术企业\" or not (dishonest)))").ShouldBe(expected);
    }

    [Fact]
    public void Parse_Amount_IsItsFormula() => Formula.Parse("取小（tax × 50%，500万元） − earlier").ShouldBe(
        new Difference(
            new Least([new Product([new Reference("tax"), new Constant(CompoundQuantity.Parse("50%"))]), new Constant(CompoundQuantity.Parse("500万元"))]),
            new Reference("earlier")));

    [Fact]
    public void Parse_OneFormulaAfterAnother_BindsAsWritten()
    {
        var (a, b, c) = (new Reference("a"), new Reference("b"), new Reference("c"));
        Formula.Parse("a + b × c").ShouldBe(new Sum([a, new Product([b, c])]));
        Formula.Parse("(a + b) × c").ShouldBe(new Product([new Sum([a, b]), c]));
        Formula.Parse("a − （b − c）").ShouldBe(new Difference(a, new Difference(b, c)));
    }

    [Theory]
    [InlineData("2018年10月31日", 2018, 10, 31)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    public void Parse_Days_AreThoseOfBothLanguages(string text, int year, int month, int day) => Formula.Parse(text).ShouldBe(new DateConstant(new LocalDate(year, month, day)));

    [Theory]
    [InlineData("2023年2月29日")]
    [InlineData("2023-13-01")]
    public void TryParse_NoDay_IsRefused(string text) => Formula.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("jiaozhou-2018 §P2.2(3) 第17句", "jiaozhou-2018", "P2.2", "3", 17)]
    [InlineData("jiaozhou-2018 §P2.2 第17句", "jiaozhou-2018", "P2.2", null, 17)]
    [InlineData("胶政发(2018)", "胶政发(2018)", null, null, null)]
    [InlineData("国办函 第17句", "国办函", null, null, 17)]
    public void Parse_Clause_HasItsParts(string clause, string document, string? section, string? paragraph, int? sentence) =>
        Criterion.Parse($"a〔{clause}〕").ShouldBe(new NotedCriterion(new Holds("a"), new ClauseReference(document, section, paragraph, sentence)));

    [Theory]
    [InlineData("", 1)]
    [InlineData("revenue", 0)]
    [InlineData("revenue ≥", 10)]
    [InlineData("revenue ≥ ", 10)]
    [InlineData("revenue ≥ 5元 且", 13)]
    [InlineData("revenue ≥ 5元（以下，含）", 0)]
    [InlineData("（revenue ≥ 5元", 14)]
    [InlineData("持有高新技术企业", 3)]
    public void TryParse_NoCriterion_SaysWhereAndWhatWasExpected(string text, int column)
    {
        var read = Criterion.TryParse(text, UnitCatalog.Standard, out var result, out var issue);
        read.ShouldBe(column == 0 && text == "revenue");
        if (!read)
        {
            result.ShouldBeNull();
            issue!.Code.ShouldBe(IssueCodes.UnreadableRuleLine);
            issue.Message.Zh.ShouldContain("应为");
            issue.Message.En.ShouldContain("expected");
            if (column > 0)
            {
                issue.Location.Column.ShouldBe(column);
            }
        }
    }

    [Fact]
    public void TryParse_Nothing_IsNoRule()
    {
        Criterion.TryParse(null, out _).ShouldBeFalse();
        Formula.TryParse(null, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Criterion.Parse("revenue ≥ 5个东西")).Message.ShouldContain("expected");
        Should.Throw<FormatException>(() => Formula.Parse("(a"));
    }

    [Theory]
    [InlineData("“” ＝ “”")]
    [InlineData("‹› ≥ 5")]
    [InlineData("持有“ ”")]
    [InlineData("规则未规定“”")]
    [InlineData("a〔 〕")]
    public void TryParse_BlankNames_AreRefused(string text)
    {
        Criterion.TryParse(text, UnitCatalog.Standard, out _, out var issue).ShouldBeFalse();
        issue!.Code.ShouldBe(IssueCodes.UnreadableRuleLine);
    }

    [Fact]
    public void Parse_TheBlankCode_IsThatOfNoCode() => Criterion.Parse("a属于“”").ShouldBe(new InCodes(new Reference("a"), [default]));

    [Fact]
    public void TryParse_OneSignWithAnothersWord_IsRefused() => Criterion.TryParse("revenue ≥ 5元（以下，含）", out _).ShouldBeFalse();

    [Fact]
    public void TryParse_TwoReadings_NamesBoth()
    {
        // Bare, the clause may be that of the figure or of the comparison.
        Criterion.TryParse("a ≥ b〔c〕", UnitCatalog.Standard, out _, out var issue).ShouldBeFalse();
        issue!.Message.En.ShouldContain("a ≥ b（以上，含）〔c〕");
        issue.Message.En.ShouldContain("a ≥ b〔c〕（以上，含）");
    }

    [Fact]
    public void TryParse_UnitOfTheHost_NeedsItsCatalog()
    {
        var unit = Unit.Counted("试点区", "pilot area", "pilot areas");
        var node = new Constant(new CompoundQuantity(new Quantity(3m, unit)));
        Formula.TryParse(node.ToString(Language.En), UnitCatalog.Standard, out _, out var issue).ShouldBeFalse();
        issue!.Message.En.ShouldContain("the id of a known unit");
        Formula.TryParse(node.ToString(Language.En), UnitCatalog.Standard.With(unit), out var read, out _).ShouldBeTrue();
        read.ShouldBe(node);
    }

    public static TheoryData<string> HostileTexts => new(
        new string('（', 20_000),
        new string('非', 20_000),
        string.Concat(Enumerable.Repeat("非（", 6_000)) + "a" + new string('）', 6_000),
        string.Concat(Enumerable.Repeat("a + ", 4_999)),
        string.Concat(Enumerable.Repeat("a〔b〕", 4_000)),
        string.Concat(Enumerable.Repeat("取小（a，", 4_000)),
        "a属于" + string.Concat(Enumerable.Repeat("a、", 9_000)),
        new string('1', 20_000),
        new string('a', 20_001),
        "{" + new string('\\', 19_000));

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void TryParse_HostileText_EndsWithAnIssue(string text)
    {
        // The stack of a thread on most systems is as large or larger.
        Exception? thrown = null;
        var thread = new Thread(
            () => thrown = Record.Exception(() =>
            {
                Criterion.TryParse(text, UnitCatalog.Standard, out _, out var issue).ShouldBeFalse();
                issue.ShouldNotBeNull();
                Formula.TryParse(text, UnitCatalog.Standard, out _, out issue).ShouldBeFalse();
                issue.ShouldNotBeNull();
            }),
            maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
        thrown.ShouldBeNull();
    }
}
