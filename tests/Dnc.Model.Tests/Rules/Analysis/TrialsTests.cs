using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Tests.Rules.Interpreting;
using static Dnc.Model.Tests.Rules.Analysis.AnalysisBench;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>Values that are tried where facts are compared with each other: ends and round figures first, then what cuts tell.</summary>
public sealed class TrialsTests
{
    public static TheoryData<string, FactDefinition, string, string> Figures => new()
    {
        { "no bounds", Figure("1"), "", "0, 100, 1, 10,000, 10, -100" },
        { "no bounds and a cut", Figure("1"), "7", "0, 100, 1, 10,000, 10, -100, 6, 7, 8" },
        { "a cut at a figure that is tried anyway", Figure("1"), "100", "0, 100, 1, 10,000, 10, -100, 99, 101" },
        { "from nothing to thirty", Figure("1", "0", "30"), "", "0, 30, 1, 10" },
        { "from five to thirty in steps of five", Figure("1", "5", "30", "5"), "12", "5, 30, 10, 15" },
        { "in steps of three", Figure("1", null, null, "3"), "", "0" },
        { "in per cents", Figure("1%", "0%"), "", "0%, 100%, 1%, 10,000%, 10%" },
        { "in ten thousands of people", Figure("1万人", "0人"), "", "0 persons, 100 persons, 1 person, 10,000 persons, 10 persons" },
        { "above a least figure", Figure("1", "50"), "", "50, 100, 10,000" },
        { "below a greatest figure", Figure("1", null, "50"), "", "0, 50, 1, 10, -100" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Of_AFigure_AreItsEndsRoundFiguresAndItsCells(string what, FactDefinition fact, string points, string expected)
    {
        var cuts = new VariableCuts();
        cuts.Points.UnionWith(points.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => Rational.Parse(p)));
        Values(Trials.Of(fact, points.Length == 0 ? null : cuts, Bench.Day.Day)).ShouldBe(expected, what);
    }

    [Fact]
    public void Of_ADay_AreTodayAndOneThreeAndTenYearsBefore()
    {
        Values(Trials.Of(FactOf("founded"), null, Bench.Day.Day)).ShouldBe("2025-06-30, 2024-06-30, 2022-06-30, 2015-06-30");
        Values(Trials.Of(FactOf("founded"), null, new NodaTime.LocalDate(3, 5, 1))).ShouldBe("0003-05-01, 0002-05-01, 0001-05-01");
        var cuts = new VariableCuts();
        cuts.Points.UnionWith([18_262]);
        Values(Trials.Of(FactOf("founded"), cuts, Bench.Day.Day)).ShouldBe("2025-06-30, 2024-06-30, 2022-06-30, 2015-06-30, 2019-12-31, 2020-01-01, 2020-01-02");
    }

    [Fact]
    public void Of_OtherKinds_AreTheirCells()
    {
        Values(Trials.Of(FactOf("f"), null, Bench.Day.Day)).ShouldBe("yes, no");
        Values(Trials.Of(FactOf("plain"), null, Bench.Day.Day)).ShouldBe("other");
        Trials.Of(FactOf("loans"), null, Bench.Day.Day).ShouldBeEmpty();
    }

    private static string Values(IEnumerable<FactValue> values) => string.Join(", ", values.Select(v => ValueText.Of(v, Language.En)));

    private static FactDefinition Figure(string unit, string? minimum = null, string? maximum = null, string? step = null) => Of("it", FactKind.Quantity) with
    {
        Unit = unit == "1" ? CompoundUnit.Number : Bench.Q(unit).Unit,
        Minimum = minimum is null ? null : Bench.Q(minimum),
        Maximum = maximum is null ? null : Bench.Q(maximum),
        Step = step is null ? null : Bench.Q(step),
    };
}
