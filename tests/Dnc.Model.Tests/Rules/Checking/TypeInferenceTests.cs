using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Checking;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using static Dnc.Model.Tests.Rules.Checking.CheckedRules;

namespace Dnc.Model.Tests.Rules.Checking;

public sealed class TypeInferenceTests
{
    [Fact]
    public void Mismatch_Text_NamesBothTypesInBothLanguages()
    {
        var issue = IssuesOf(With(new Sum([new Quotient(R("revenue"), R("area")), R("staff")]))).ShouldHaveSingleItem();
        issue.Message.En.ShouldBe("This is a figure in 'person', which neither adds to nor compares with a figure in 'CNY/m²'.");
        issue.Message.Zh.ShouldBe("以“人”计的数量不能与以“元/平方米”计的数量相加或相比。");
    }

    [Fact]
    public void Of_CompiledRules_KnowsDefinitionsAndItems()
    {
        var rules = With(new Always(true)) with { Definitions = [Definition("intensity", new Quotient(R("cost"), R("revenue"))), Definition("twice", new Product([R("intensity"), R("staff")]))] };
        rules.Compile().TryGetValue(out var compiled).ShouldBeTrue();
        compiled.Facts.TryGet("loans", out var loans).ShouldBeTrue();
        TypeInference.Of(R("twice"), compiled, compiled.Home)!.DisplayUnit.ShouldBe(CompoundUnit.Of(Units.Person));
        TypeInference.Of(R("intensity"), compiled, compiled.Home)!.Measure.ShouldBe(Measure.Ratio);
        TypeInference.Of(R("start"), compiled, compiled.Home, loans).ShouldBe(FormulaType.Date);
        TypeInference.Of(R("level"), compiled, compiled.Home)!.Codes.Count.ShouldBe(3);
        TypeInference.Of(new Silent(LocalizedText.Same("?")), compiled, compiled.Home).ShouldBeNull();
    }

    [Theory]
    [InlineData("CNY", "30元/件 × 3件")]
    [InlineData("CNY", "5亿元 × 3%")]
    [InlineData("CNY", "30元/平方米/月 × 20平方米 × 3个月")]
    [InlineData("CNY/month", "30元/平方米/月 × 20平方米")]
    [InlineData("mu", "3亩 × 50%")]
    public void Product_Unit_IsThatOfWhatRemains(string unit, string product)
    {
        var issue = IssuesOf(With(new Sum([new Product([.. product.Split(" × ").Select(F)]), F("1千瓦")]))).ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.IncomparableMeasures);
        issue.Message.En.ShouldEndWith($" a figure in '{unit}'.");
    }

    [Theory]
    [InlineData("CNY/mu", "100元 / 2亩")]
    [InlineData("CNY", "100元 / 2")]
    [InlineData("%", "100元 / 2元")]
    [InlineData("CNY", "100元 / 2人")]
    public void Quotient_Unit_IsThatOfItsParts(string unit, string quotient)
    {
        var parts = quotient.Split(" / ");
        IssuesOf(With(new Sum([new Quotient(F(parts[0]), F(parts[1])), F("1千瓦")]))).ShouldHaveSingleItem().Message.En.ShouldEndWith($" a figure in '{unit}'.");
    }
}
