using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Tests.Rules.Interpreting;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Analysis.AnalysisBench;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>The facts that a node may read, with their times; partial where it may read more than can be told.</summary>
public sealed class NodeReadsTests
{
    private static readonly Reference Revenue = R("revenue");

    public static TheoryData<string, RuleNode, string, bool> Nodes => new()
    {
        { "a fact", R("x"), "x", false },
        { "the as-of day", R("asOf"), "", false },
        { "a definition", R("twice"), "x", false },
        { "a parameter", R("limit"), "", false },
        { "a condition by name", new Holds("enough"), "x", false },
        { "a flag", new Holds("f"), "f", false },
        { "certificates", new HasCodes(CodeMatch.HasAny, "certificates", ["p"]), "certificates", false },
        { "a label today", new Held("high-tech"), "high-tech", false },
        { "a label ever from a day that is a fact", new EverHeld("high-tech", R("founded")), "founded, high-tech", false },
        { "a label throughout until a day that is a fact", new HeldThroughout("high-tech", R("asOf"), R("founded")), "founded, high-tech", false },
        { "the first day of a label", new LabelDay(LabelEdge.LabelStart, "high-tech"), "high-tech", false },
        { "what the host reads", new Opaque("visit", ["x", "y"]), "x, y", false },
        { "the year before", new Shift(Revenue, PeriodKind.Year, -1), "revenue 2023", false },
        { "growth over two years", new Growth(Revenue, PeriodKind.Year, 2), "revenue 2022, revenue 2024", false },
        { "growth each of three years", new CompoundGrowth(Revenue, 3), "revenue 2021, revenue 2024", false },
        { "a window", new Window(WindowAggregate.SumOver, Revenue, PeriodKind.Year, 3), "revenue 2022, revenue 2023, revenue 2024", false },
        { "a window that ends a year before", new Window(WindowAggregate.SumOver, Revenue, PeriodKind.Year, 2, -1), "revenue 2022, revenue 2023", false },
        { "a window since a day", new Window(WindowAggregate.SumOver, Revenue, PeriodKind.Year, 1, 0, R("founded")), "founded, revenue 2024", false },
        { "two windows of the same formula", new Sum([new Window(WindowAggregate.SumOver, Revenue, PeriodKind.Year, 1), new Window(WindowAggregate.SumOver, Revenue, PeriodKind.Year, 1, -1)]), "revenue 2023, revenue 2024", false },
        { "the same formula in two years", new Sum([new Sum([Revenue]), new Shift(new Sum([Revenue]), PeriodKind.Year, -1)]), "revenue 2023, revenue 2024", false },
        { "items", new ItemTest(ItemQuantifier.SomeItem, "loans", new Holds("domestic")), "", true },
        { "a total of items beside a fact", new Sum([R("x"), new ItemTotal(ItemAggregate.ItemCount, "loans")]), "x", true },
        { "the first year above", new FirstAbove(Revenue, [new(Bench.Q("1元"), true, C(1m))]), "revenue 2024", true },
        { "a year before the calendar", new Shift(Revenue, PeriodKind.Year, -3000), "", true },
        { "every reading", ByReading, "x, y", false },
        { "formulas by reading", FormulaByReading, "x, y", false },
    };

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Of_ANode_AreTheFactsThatItMayRead(string what, RuleNode node, string expected, bool isPartial)
    {
        var reads = Reads(node, Open, out var partial);
        reads.ShouldBe(expected, what);
        partial.ShouldBe(isPartial, what);
    }

    [Theory]
    [InlineData("low", "x")]
    [InlineData("high", "y")]
    public void Of_AReadingThatIsChosen_AreItsFactsAlone(string option, string expected)
    {
        var readings = Open.With(Home.Scope, "which", option);
        Reads(ByReading, readings, out _).ShouldBe(expected);
        Reads(FormulaByReading, readings, out _).ShouldBe(expected);
    }

    [Fact]
    public void Of_OneNodeAfterAnother_AreTheFactsOfBoth()
    {
        var inquiry = Ask();
        var reads = new NodeReads(inquiry, inquiry.Interpret(Open, Assignment.Empty), Open);
        var noted = new Sum([R("x"), R("x")]);
        reads.Of(noted, Home).Count.ShouldBe(1);
        reads.Of(new Sum([noted, R("y")]), Home).Select(n => n.Key).ShouldBe(["x", "y"], ignoreOrder: true);
    }

    private static string Reads(RuleNode node, Model.Rules.Interpreting.Readings readings, out bool isPartial)
    {
        var inquiry = Ask();
        var reads = new NodeReads(inquiry, inquiry.Interpret(readings, Assignment.Empty), readings);
        var text = string.Join(", ", reads.Of(node, Home).Select(n => n.ToString()).Order(StringComparer.Ordinal));
        isPartial = reads.IsPartial;
        return text;
    }

    private static CriterionByReading ByReading => new("which", [new("low", Is(R("x"), Comparator.AtLeast, 3m)), new("high", Is(R("y"), Comparator.AtLeast, 4m))]);

    private static FormulaByReading FormulaByReading => new("which", [new("low", R("x")), new("high", R("y"))]);
}
