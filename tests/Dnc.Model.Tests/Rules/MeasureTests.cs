using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Checking;

namespace Dnc.Model.Tests.Rules;

/// <summary>What figures measure, and what their products and quotients do.</summary>
public sealed class MeasureTests
{
    [Theory]
    [InlineData("元", "1", "money CNY", "money CNY")]
    [InlineData("元", "%", "money CNY", "money CNY")]
    [InlineData("元", "人", "money CNY", "money CNY")]
    [InlineData("元", "元", "money·money CNY·CNY", "ratio %")]
    [InlineData("元", "平方米", "money·area CNY·m²", "money/area CNY/m²")]
    [InlineData("元", "元/平方米", "money·money/area CNY·CNY/m²", "area m²")]
    [InlineData("元/平方米", "平方米", "money CNY", "money/area/area CNY/m²/m²")]
    [InlineData("元/平方米/月", "平方米", "money/duration CNY/month", "money/area/area/duration CNY/m²/m²/month")]
    [InlineData("平方米", "平方米", "area·area m²·m²", "ratio %")]
    [InlineData("天", "月", "duration·duration day·month", "duration/duration day/month")]
    [InlineData("1", "1", "number 1", "number 1")]
    [InlineData("1", "%", "ratio %", "number 1")]
    [InlineData("%", "1", "ratio %", "ratio %")]
    [InlineData("%", "%", "ratio %", "ratio %")]
    [InlineData("人", "1", "person", "person")]
    [InlineData("人", "%", "person", "person")]
    [InlineData("人", "人", "number 1", "ratio %")]
    [InlineData("人", "家", "number 1", "number 1")]
    [InlineData("1", "人", "person", "number 1")]
    [InlineData("%", "人", "person", "number 1")]
    public void TimesAndOver_OfTwoUnits_AreMeasuredIn(string left, string right, string product, string quotient)
    {
        var (a, b) = (Of(left), Of(right));
        $"{Text(a.Times(b))} | {Text(a.Over(b))}".ShouldBe($"{product} | {quotient}");
    }

    [Theory]
    [InlineData("1", "%", true)]
    [InlineData("1", "人", true)]
    [InlineData("人", "1", true)]
    [InlineData("人", "家", false)]
    [InlineData("人", "%", false)]
    [InlineData("%", "人", false)]
    [InlineData("1", "元", false)]
    [InlineData("元", "1", false)]
    [InlineData("元", "万元", true)]
    [InlineData("天", "月", false)]
    [InlineData("年", "月", true)]
    public void IsComparableTo_PlainNumbers_AreWithSharesAndCounts(string left, string right, bool expected) => Of(left).IsComparableTo(Of(right)).ShouldBe(expected);

    // A type keeps the unit in which it was stated, as far as the other has none of its own measure.
    [Theory]
    [InlineData("1", "%", "%")]
    [InlineData("%", "1", "%")]
    [InlineData("1", "人", "人")]
    [InlineData("人", "1", "人")]
    [InlineData("万元", "元", "元")]
    [InlineData("年", "月", "年")]
    [InlineData("月", "年", "个月")]
    [InlineData("1", "1", "")]
    public void Join_OfTwoTypes_KeepsTheUnitOfTheFirstThatSaysMore(string left, string right, string expected) =>
        Type(left).Join(Type(right)).DisplayUnit.ToString(Language.Zh).ShouldBe(expected);

    [Fact]
    public void Join_WithATypeWithoutAUnit_TakesTheUnitOfTheSameMeasure()
    {
        FormulaType.Ratio.Unit.ShouldBeNull();
        FormulaType.Ratio.Join(Type("%")).Unit.ShouldBe(CompoundUnit.Of(Units.Percent));
        FormulaType.Ratio.Join(FormulaType.Number).Unit.ShouldBeNull();
        FormulaType.Number.Join(FormulaType.Ratio).ShouldBe(FormulaType.Ratio);
        FormulaType.Date.Join(FormulaType.Date).ShouldBe(FormulaType.Date);
    }

    [Fact]
    public void Join_OfCodes_AreThoseOfBoth()
    {
        var (ab, bc, any) = (Codes("a", "b"), Codes("b", "c"), FormulaType.Code([], false));
        ab.Join(bc).Codes.Select(c => c.Code).ShouldBe(["a", "b", "c"]);
        ab.Join(ab).Codes.Select(c => c.Code).ShouldBe(["a", "b"]);
        ab.Join(any).Codes.ShouldBeEmpty();
        any.Join(ab).Codes.ShouldBeEmpty();
        ab.Join(FormulaType.Code([], true)).IsHierarchical.ShouldBeTrue();
        FormulaType.Code([], true).Join(ab).IsHierarchical.ShouldBeTrue();
        ab.Join(bc).IsHierarchical.ShouldBeFalse();
        Codes([.. Enumerable.Range(0, 1_000).Select(i => $"a{i}")]).Join(Codes([.. Enumerable.Range(0, 1_000).Select(i => $"b{i}")])).Codes.Count.ShouldBe(2_000);
        Codes([.. Enumerable.Range(0, 1_001).Select(i => $"a{i}")]).Join(Codes([.. Enumerable.Range(0, 1_000).Select(i => $"b{i}")])).Codes.ShouldBeEmpty();
    }

    [Fact]
    public void Catalog_OfTheSameFacts_IsTheSame()
    {
        FactDefinition[] two = [Fact("a"), Fact("b")];
        var (one, same, other) = (new FactCatalog([.. two]), new FactCatalog([.. two]), new FactCatalog(two[0]));
        (one == same, one != same, one == other, one != other).ShouldBe((true, false, false, true));
        (one == Absent(), Absent() == one, one != Absent(), Absent() == Absent()).ShouldBe((false, false, true, true));
        (one.Equals(same), one.Equals(other), one.Equals(Absent()), one.Equals((object)"a")).ShouldBe((true, false, false, false));
        one.GetHashCode().ShouldBe(same.GetHashCode());
        (one.OrdinalOf("a"), one.OrdinalOf("b"), one.OrdinalOf("c")).ShouldBe((0, 1, -1));
        one.TryGet("b", out var fact).ShouldBeTrue();
        fact.ShouldBe(two[1]);
        one.TryGet("c", out _).ShouldBeFalse();
    }

    private static FactCatalog? Absent() => Array.Empty<FactCatalog>().FirstOrDefault();

    private static FactDefinition Fact(string key) => new() { Key = key, Name = LocalizedText.Same(key), Kind = FactKind.Flag };

    private static FormulaType Codes(params string[] codes) => FormulaType.Code([.. codes.Select(c => new CodeName(c, LocalizedText.Same(c)))], false);

    private static CompoundUnit Unit(string text) => text == "1" ? CompoundUnit.Number : CompoundQuantity.Parse("1" + text).Unit;

    private static Measure Of(string text) => Measure.Of(Unit(text));

    private static FormulaType Type(string text) => FormulaType.Of(Unit(text));

    private static string Text(Measure measure)
    {
        var unit = measure.BaseUnit().ToString(Language.En);
        return measure.Sort switch
        {
            MeasureSort.Product => string.Join("·", measure.Factors.Where(f => f.Exponent > 0).SelectMany(f => Enumerable.Repeat(f.Dimension.ToString().ToLowerInvariant(), f.Exponent)))
                + string.Concat(measure.Factors.Where(f => f.Exponent < 0).SelectMany(f => Enumerable.Repeat("/" + f.Dimension.ToString().ToLowerInvariant(), -f.Exponent))) + " " + unit,
            MeasureSort.Count => unit,
            _ => $"{measure.Sort.ToString().ToLowerInvariant()} {(unit.Length == 0 ? "1" : unit)}",
        };
    }
}
