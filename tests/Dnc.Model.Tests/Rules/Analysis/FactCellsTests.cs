using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Tests.Rules.Interpreting;
using static Dnc.Model.Tests.Rules.Analysis.AnalysisBench;
using static Dnc.Model.Tests.Rules.Analysis.Small;
using LocalDate = NodaTime.LocalDate;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>One value for each cell that cuts make of a fact.</summary>
public sealed class FactCellsTests
{
    private static readonly LocalDate Today = new(2025, 6, 30);

    public static TheoryData<string, FactDefinition, string, string> Figures => new()
    {
        { "no cut and no bounds", Figure("1"), "", "0" },
        { "a cut without bounds", Figure("1"), "5", "4 | 5 | 6" },
        { "a cut of a figure in whole steps", Figure("1", step: "1"), "5", "4 | 5 | 6" },
        { "two cuts next to each other in whole steps", Figure("1", step: "1"), "5 6", "4 | 5 | 6 | 7" },
        { "two cuts two steps apart", Figure("1", step: "1"), "5 7", "4 | 5 | 6 | 7 | 8" },
        { "a cut between two steps", Figure("1", step: "1"), "5.5", "5 | 6" },
        { "cuts between which only a decimal lies", Figure("1"), "5 6", "4 | 5 | 5.1 | 6 | 7" },
        { "cuts between which only a fine decimal lies", Figure("1"), "5.01 5.02", "5 | 5.01 | 5.011 | 5.02 | 6" },
        { "cuts between which only the finest decimal lies", Figure("1"), "0.000000000000000000000000001 0.000000000000000000000000002", "0 | 0.000000000000000000000000001 | 0.0000000000000000000000000011 | 0.000000000000000000000000002 | 1" },
        { "cuts between which no decimal lies", Figure("1"), "0.0000000000000000000000000001 0.0000000000000000000000000002", "0 | 0.0000000000000000000000000001 | none | 0.0000000000000000000000000002 | 1" },
        { "the lower bound as a cut", Figure("1", "0", "6"), "0", "0 | 1" },
        { "the upper bound as a cut", Figure("1", "0", "6"), "6", "0 | 6" },
        { "a cut below the lower bound", Figure("1", "0", "6"), "-1", "0" },
        { "a cut above the upper bound", Figure("1", "0", "6"), "7", "0" },
        { "a third", Figure("1"), "1/3", "0 | none | 1" },
        { "a third in whole steps", Figure("1", step: "1"), "1/3", "0 | 1" },
        { "per cents", Figure("1%"), "0.05", "4% | 5% | 6%" },
        { "ten thousands of yuan", Figure("1万元"), "50000", "49,999 CNY | 50,000 CNY | 50,001 CNY" },
        { "ten thousands of yuan in steps of a yuan", Figure("1万元", step: "1元"), "50000", "49,999 CNY | 50,000 CNY | 50,001 CNY" },
        { "thousands in steps of fives", Figure("1", step: "5"), "12", "10 | 15" },
        { "steps of fives with an upper cut on a step", Figure("1", step: "5"), "10", "5 | 10 | 15" },
        { "square kilometres in square metres that no decimal states", Figure("1亩", step: "1平方米"), "1000", "1.4985 mu | 1.5 mu | 1.5015 mu" },
        { "a rent by month", Figure("1元/平方米/月"), "30", "29 CNY/m²/month | 30 CNY/m²/month | 31 CNY/m²/month" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Of_AFigure_HasOneValueInEachCell(string what, FactDefinition fact, string points, string expected)
    {
        var cells = FactCells.Of(fact, Cuts(points.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => Rational.Parse(p))), Today)!;
        string.Join(" | ", cells.Select(c => c is FactFigure figure ? ValueText.Of(figure, Language.En) : "none")).ShouldBe(expected, what);
    }

    [Theory]
    [InlineData("no cut", "", "2025-06-30")]
    [InlineData("a day", "2020-05-01", "2020-04-30 | 2020-05-01 | 2020-05-02")]
    [InlineData("a day after today", "2026-01-01", "2025-06-30 | 2026-01-01 | 2026-01-02")]
    [InlineData("today", "2025-06-30", "2025-06-29 | 2025-06-30 | 2025-07-01")]
    [InlineData("the day after today", "2025-07-01", "2025-06-30 | 2025-07-01 | 2025-07-02")]
    [InlineData("two days next to each other", "2020-05-01 2020-05-02", "2020-04-30 | 2020-05-01 | 2020-05-02 | 2020-05-03")]
    [InlineData("two days with one between them", "2020-05-01 2020-05-03", "2020-04-30 | 2020-05-01 | 2020-05-02 | 2020-05-03 | 2020-05-04")]
    [InlineData("the first day of the calendar", "0001-01-01", "0001-01-01 | 2025-06-30")]
    [InlineData("the second day of the calendar", "0001-01-02", "0001-01-01 | 0001-01-02 | 0001-01-03")]
    [InlineData("the last day of the calendar", "9999-12-31", "2025-06-30 | 9999-12-31")]
    public void Of_ADay_IsADayOfEachCell_TodayWhereItIsOne(string what, string days, string expected) =>
        string.Join(" | ", FactCells.Of(FactOf("founded"), Cuts(days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(d => Number(Day(d)))), Today)!.Select(c => ValueText.Of(c!, Language.En))).ShouldBe(expected, what);

    [Theory]
    [InlineData("nothing that matters", "", "", "")]
    [InlineData("one certificate", "", "p", " | p")]
    [InlineData("two certificates", "", "p q", " | p | q | p, q")]
    [InlineData("three certificates", "", "p q r", " | p | q | p, q | r | p, r | q, r | p, q, r")]
    [InlineData("certificates of a list", "p r", "p q r", " | p | r | p, r")]
    public void Of_Codes_IsEverySelection(string what, string listed, string codes, string expected)
    {
        var fact = Of("certificates", FactKind.Codes) with { Codes = [.. listed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => new CodeName(c, LocalizedText.Same(c)))] };
        string.Join(" | ", FactCells.Of(fact, WithCodes(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries)), Today)!.Select(c => string.Join(", ", ((FactCodes)c!).Codes))).ShouldBe(expected, what);
    }

    [Theory]
    [InlineData(11, 2048)]
    [InlineData(12, 4096)]
    [InlineData(13, null)]
    public void Of_Codes_AreTwelveAtMost(int count, int? expected)
    {
        var cells = FactCells.Of(FactOf("certificates"), WithCodes([.. Enumerable.Range(0, count).Select(i => $"c{i}")]), Today);
        (cells?.Distinct().Count()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("a day and the next", "2024-05-06 2024-05-07", " | 2024-05-06")]
    [InlineData("two days", "2024-01-01 2025-01-01", " | 2024-01-01..2024-12-31 | 2024-01-01")]
    [InlineData("three days, two of them together", "2024-01-01 2024-01-02 2025-01-01", " | 2024-01-02..2024-12-31 | 2024-01-02 | 2024-01-01 | 2024-01-01, 2024-01-02..2024-12-31 | 2024-01-01, 2024-01-02")]
    [InlineData("one day", "2024-01-01", "")]
    [InlineData("no day", "", "")]
    public void Of_ALabel_IsHeldNeverAlwaysOrOnTheFirstDayOfEachStretch(string what, string days, string expected) =>
        string.Join(" | ", FactCells.Of(FactOf("high-tech"), Cuts(days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(d => Number(Day(d)))), Today)!.Select(c => string.Join(", ", ((FactLabel)c!).Held.Select(h => h.ToString())))).ShouldBe(expected, what);

    // 3^7 = 2,187 histories of seven stretches; eight would make 6,561.
    [Theory]
    [InlineData(7, 2187)]
    [InlineData(8, null)]
    public void Of_ALabel_HasFiveThousandHistoriesAtMost(int stretches, int? expected) =>
        (FactCells.Of(FactOf("high-tech"), Cuts(Enumerable.Range(0, stretches + 1).Select(i => Number(Today) + (10 * i))), Today)?.Count).ShouldBe(expected);

    [Fact]
    public void Of_AFlagAndItems_AreBothAnswersAndNothing()
    {
        FactCells.Of(FactOf("f"), new VariableCuts(), Today).ShouldBe([new FactFlag(true), new FactFlag(false)]);
        FactCells.Of(FactOf("loans"), new VariableCuts(), Today).ShouldBeNull();
    }

    [Theory]
    [InlineData("", null, null, "(-∞, ∞)")]
    [InlineData("3", null, null, "(-∞, 3) [3, 3] (3, ∞)")]
    [InlineData("3 5", 3, 5, "[3, 3] (3, 5) [5, 5]")]
    [InlineData("3 5", 4, 9, "[4, 5) [5, 5] (5, 9]")]
    public void Ranges_OfPoints_AreThePointsAndWhatLiesBetween(string points, int? low, int? high, string expected) =>
        string.Join(" ", FactCells.Ranges(points.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => Rational.Parse(p)), Interval<Rational>.FromEnds(low, true, high, true)).Select(r => r.ToString())).ShouldBe(expected, points);

    private static FactDefinition Figure(string unit, string? minimum = null, string? maximum = null, string? step = null) => Of("it", FactKind.Quantity) with
    {
        Unit = unit == "1" ? CompoundUnit.Number : Bench.Q(unit).Unit,
        Minimum = minimum is null ? null : Bench.Q(minimum),
        Maximum = maximum is null ? null : Bench.Q(maximum),
        Step = step is null ? null : Bench.Q(step),
    };

    private static Rational Number(LocalDate day) => NodaTime.Period.DaysBetween(new LocalDate(1970, 1, 1), day);

    private static VariableCuts Cuts(IEnumerable<Rational> points)
    {
        var cuts = new VariableCuts();
        cuts.Points.UnionWith(points);
        return cuts;
    }

    private static VariableCuts WithCodes(params string[] codes)
    {
        var cuts = new VariableCuts();
        cuts.Codes.UnionWith(codes);
        return cuts;
    }
}
