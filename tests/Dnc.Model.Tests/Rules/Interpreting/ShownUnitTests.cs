using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>A result is shown in the unit of the first part that measures the same, and otherwise in the base unit.</summary>
public sealed class ShownUnitTests
{
    private static readonly FactSet Firm = Given(("area", "", "2平方米"), ("rent", "", "80元/平方米/月"), ("staff", "2024-12-31", "10人"));

    // Without a unit of its own: money over a price.
    private static readonly Quotient Computed = new(C("6元"), C("3元/平方米"));

    public static TheoryData<string, Formula> Cases => new()
    {
        { "亩", new Sum([C("5亩"), C("3平方米")]) },
        { "亩", new Sum([Computed, C("5亩")]) },
        { "平方米", new Sum([Computed, Computed]) },
        { "亩", new Difference(C("5亩"), C("3平方米")) },
        { "亩", new Difference(Computed, C("5亩")) },
        { "天", new Difference(R("asOf"), R("asOf")) },
        { "亩", new Greatest([C("5亩"), C("3平方米")]) },
        { "亩", new Least([Computed, C("5亩")]) },
        { "亩", new Product([C("5亩"), C("50%")]) },
        { "亩", new Product([C("50%"), C("5亩")]) },
        { "亩", new Product([C("3"), C("5亩")]) },
        { "亩", new Quotient(C("5亩"), C("2")) },
        { "%", new Quotient(C("5亩"), C("2亩")) },
        { "元/平方米", new Quotient(C("5元"), R("area")) },
        { "元", new Product([C("200元/人"), R("staff")]) },
        { "元", new Product([R("staff"), C("200元/人")]) },
        { "元", new Quotient(new Product([C("200元/人"), R("staff")]), C("2")) },
        { "人", new Product([R("staff"), C("50%")]) },
        { "平方米", Computed },
        { "%", new Sum([C("1"), C("50%")]) },
        { "年", new TimeBetween(TimeStep.WholeYears, R("asOf"), R("asOf")) },
        { "个月", new TimeBetween(TimeStep.WholeMonths, R("asOf"), R("asOf")) },
        { "亩", Either(C("5亩"), C("3平方米")) },
        { "亩", Either(Computed, C("5亩")) },
        { "元/人", new Product([C("200元/人"), C("2")]) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Value_OfParts_IsShownInTheUnitThatFits(string unit, Formula formula) => Try(formula, Firm).Value.ShouldBeOfType<RuleFigure>().Unit.ToString().ShouldBe(unit);

    // Which of the two is not known.
    private static Choice Either(Formula left, Formula right) => new([new Branch(new Holds("blacklisted"), left)], right);
}
