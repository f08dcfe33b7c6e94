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

/// <summary>Cuts of figures of several years, of days, of labels and of what is near a figure; the as-of day is 30 June 2025.</summary>
public sealed class CutterTimeTests
{
    private static readonly Reference Revenue = R("revenue");
    private static readonly Reference Founded = R("founded");
    private static readonly Reference X = R("x");
    private static readonly Reference Y = R("y");
    private static readonly Reference AsOfDay = R("asOf");

    public static TheoryData<string, Criterion, string, string> Years => new()
    {
        { "growth beside the year before", Least(new Growth(Revenue, PeriodKind.Year), "10%"), "revenue 2023=100元", "revenue 2024: 0元, 110元" },
        { "growth beside the year itself", Least(new Growth(Revenue, PeriodKind.Year), "25%"), "revenue 2024=100元", "revenue 2023: 0元, 80元" },
        { "growth over two years", Least(new Growth(Revenue, PeriodKind.Year, 2), "10%"), "revenue 2022=100元", "revenue 2024: 0元, 110元" },
        { "growth of which nothing is told", Least(new Growth(Revenue, PeriodKind.Year), "10%"), "", "none" },
        { "growth of each of two years", Least(new CompoundGrowth(Revenue, 2), "10%"), "revenue 2022=100元", "revenue 2024: 0元, 121元" },
        { "growth of each of two years beside the last", Least(new CompoundGrowth(Revenue, 2), "100%"), "revenue 2024=400元", "revenue 2022: 0元, 100元" },
        { "a fall of each of two years", Least(new CompoundGrowth(Revenue, 2), "-50%"), "revenue 2022=100元", "revenue 2024: 0元, 25元" },
        { "a fall to nothing", Least(new CompoundGrowth(Revenue, 2), "-100%"), "revenue 2022=100元", "revenue 2024: 0元" },
        { "a fall below nothing", Least(new CompoundGrowth(Revenue, 2), "-150%"), "revenue 2022=100元", "revenue 2024: -50元, 0元" },
        { "the year before", Least(new Shift(Revenue, PeriodKind.Year, -1), "5元"), "", "revenue 2023: 5元" },
        { "the least of three years", Least(Over(WindowAggregate.MinOver, 3), "5元"), "", "revenue 2022: 5元; revenue 2023: 5元; revenue 2024: 5元" },
        { "the most of two years ending a year before", Least(Over(WindowAggregate.MaxOver, 2, -1), "5元"), "", "revenue 2022: 5元; revenue 2023: 5元" },
        { "the sum of two years of which one is told", Least(Over(WindowAggregate.SumOver, 2), "9元"), "revenue 2023=4元", "revenue 2024: 5元" },
        { "the mean of two years of which one is told", Least(Over(WindowAggregate.MeanOver, 2), "5元"), "revenue 2023=4元", "revenue 2024: -4元, 6元" },
        { "the mean of two years, told, of three", Least(Over(WindowAggregate.MeanOver, 3), "5元"), "revenue 2023=4元; revenue 2022=2元", "revenue 2024: -6元, 9元" },
        { "the sum of two years of which none is told", Least(Over(WindowAggregate.SumOver, 2), "9元"), "", "none" },
        { "the least of two years since a day", Least(Over(WindowAggregate.MinOver, 2, 0, Founded), "5元"), "", "founded: 2023-12-31, 2024-12-31; revenue 2023: 5元; revenue 2024: 5元" },
        { "the mean of two years since a day, one told", Least(Over(WindowAggregate.MeanOver, 2, 0, Founded), "5元"), "revenue 2023=4元", "founded: 2023-12-31, 2024-12-31; revenue 2024: -4元, 0元, 5元, 6元" },
        { "the sum of two years since a day, none told", Least(Over(WindowAggregate.SumOver, 2, 0, Founded), "5元"), "", "none" },
        { "the least of two years since a day told", Least(Over(WindowAggregate.MinOver, 2, 0, Founded), "5元"), "founded=2024-03-01", "revenue 2023: 5元; revenue 2024: 5元" },
        { "the least of two years since what is not cut", Least(Over(WindowAggregate.MinOver, 2, 0, new LabelDay(LabelEdge.LabelStart, "high-tech")), "5元"), "", "none" },
        { "a quarter and the one before", Least(new Window(WindowAggregate.MinOver, R("output"), PeriodKind.Quarter, 2), "5元"), "", "output 2025-Q1: 5元; output 2025-Q2: 5元" },
        { "a day a year later", Least(new Shift(R("staff"), PeriodKind.Year, 1), "7人"), "", "staff 2026-06-30: 7人" },
    };

    public static TheoryData<string, Criterion, string, string> Days => new()
    {
        { "whole years since a day", Least(new TimeBetween(TimeStep.WholeYears, Founded, AsOfDay), "3年"), "", "founded: 2021-07-01, 2022-07-01" },
        { "whole months since a day", Least(new TimeBetween(TimeStep.WholeMonths, Founded, AsOfDay), "5月"), "", "founded: 2025-01-01, 2025-02-01" },
        { "days since a day", Least(new TimeBetween(TimeStep.Days, Founded, AsOfDay), "30天"), "", "founded: 2025-05-31" },
        { "whole years from a day of the calendar", Least(new TimeBetween(TimeStep.WholeYears, Day1("2020-02-29"), Founded), "2年"), "", "founded: 2022-02-28, 2023-02-28" },
        { "whole years from one of two days", Least(new TimeBetween(TimeStep.WholeYears, OneOf(Day1("2020-02-29"), Day1("2021-05-01")), Founded), "2年"), "", "founded: 2022-02-28, 2023-02-28, 2023-05-01, 2024-05-01; y: 1" },
        { "whole years between two facts", Least(new TimeBetween(TimeStep.WholeYears, Founded, Founded), "2年"), "", "none" },
        { "more whole years than there are", Least(new TimeBetween(TimeStep.WholeYears, Founded, AsOfDay), "9999年"), "", "founded: 0001-01-01" },
        { "fewer whole years than there can be", Least(new TimeBetween(TimeStep.WholeYears, Day1("2020-02-29"), Founded), "-9999年"), "", "founded: 0001-01-01" },
        { "months later than a day", new Comparison(new DatePlus(Founded, Bench.C("5月")), Comparator.AtMost, Day1("2025-06-30")), "", "founded: 2025-01-30, 2025-02-01" },
        { "days later than a day", new Comparison(new DatePlus(Founded, Bench.C("10天")), Comparator.AtMost, AsOfDay), "", "founded: 2025-06-20" },
        { "one of two numbers of months later", new Comparison(new DatePlus(Founded, new Choice([new(Is(Y, Comparator.AtLeast, 1m), Bench.C("1月"))], Bench.C("2月"))), Comparator.AtMost, AsOfDay), "", "founded: 2025-04-30, 2025-05-01, 2025-05-30, 2025-06-01; y: 1" },
        { "later by a number of months that is a fact", new Comparison(new DatePlus(Founded, new Product([X, Bench.C("1月")])), Comparator.AtMost, AsOfDay), "", "none" },
        { "far beyond the end of the calendar", new Comparison(new DatePlus(Founded, Bench.C("9000年")), Comparator.AtMost, Day1("9999-12-31")), "", "founded: 0999-12-31" },
        { "far before the beginning of the calendar", new Comparison(new DatePlus(Founded, Bench.C("-9000年")), Comparator.AtLeast, Day1("0001-01-01")), "", "founded: 0001-01-01, 9001-01-02" },
        { "one of two days some months later", new Comparison(Founded, Comparator.AtLeast, new DatePlus(OneOf(Day1("2024-01-31"), Day1("2024-03-15")), Bench.C("1月"))), "", "founded: 2024-02-29, 2024-04-15; y: 1" },
        { "from a day to a day", new Within(Founded, Day1("2021-01-01"), Day1("2021-12-31")), "", "founded: 2021-01-01, 2021-12-31" },
        { "from a day to what is not cut", new Within(Founded, Day1("2021-01-01"), new LabelDay(LabelEdge.LabelStart, "high-tech")), "", "none" },
        { "from what is not cut to a day", new Within(Founded, new LabelDay(LabelEdge.LabelStart, "high-tech"), Day1("2021-01-01")), "", "none" },
        { "a label on the as-of day", new Held("high-tech"), "", "high-tech: 2025-06-30, 2025-07-01" },
        { "a label on a day", new Held("high-tech", Day1("2024-05-06")), "", "high-tech: 2024-05-06, 2024-05-07" },
        { "a label ever", new EverHeld("high-tech"), "", "high-tech: 0001-01-01, 2025-07-01" },
        { "a label ever from a day to a day", new EverHeld("high-tech", Day1("2024-01-01"), Day1("2024-12-31")), "", "high-tech: 2024-01-01, 2025-01-01" },
        { "a label throughout", new HeldThroughout("high-tech", Day1("2024-01-01"), AsOfDay), "", "high-tech: 2024-01-01, 2025-07-01" },
        { "a label from a day that is a fact", new HeldThroughout("high-tech", Founded, AsOfDay), "", "none" },
        { "a label until a day that is a fact", new HeldThroughout("high-tech", AsOfDay, Founded), "", "none" },
        { "a label from a day that is told", new HeldThroughout("high-tech", Founded, AsOfDay), "founded=2020-01-01", "high-tech: 2020-01-01, 2025-07-01" },
    };

    public static TheoryData<string, Criterion, string, string> Others => new()
    {
        { "interest of years", Least(new Interest(Revenue, Bench.C("6%/年"), Bench.C("6月")), "3万元"), "", "revenue 2024: 0元, 100万元" },
        { "interest of months", Least(new Interest(Revenue, Bench.C("0.5%/月"), Bench.C("6月")), "3万元"), "", "revenue 2024: 0元, 100万元" },
        { "interest of days of 360", Least(new Interest(Revenue, Bench.C("3.6%/年"), Bench.C("100天"), DayCount.Days360), "1元"), "", "revenue 2024: 0元, 100元" },
        { "interest of days of 365", Least(new Interest(Revenue, Bench.C("3.65%/年"), Bench.C("100天"), DayCount.Days365), "1元"), "", "revenue 2024: 0元, 100元" },
        { "interest at a rate without a period", Least(new Interest(Revenue, Bench.C("5%"), Bench.C("6月")), "1元"), "", "revenue 2024: 0元, 40元" },
        { "within a tenth of a figure", Near(X, C(20m), Tolerance.Within(Ratio.FromPercent(10m))), "", "x: 18, 20, 22" },
        { "within a tenth of a loss", Near(X, C(-20m), Tolerance.Within(Ratio.FromPercent(10m))), "", "x: -22, -20, -18" },
        { "within three of a figure", Near(X, C(20m), Tolerance.Within(new Quantity(3m, CompoundUnit.Number.Unit))), "", "x: 17, 20, 23" },
        { "within three of one of two figures", Near(X, new Choice([new(Is(Y, Comparator.AtLeast, 1m), C(10m))], C(20m)), Tolerance.Within(new Quantity(3m, CompoundUnit.Number.Unit))), "", "x: 7, 10, 13, 17, 20, 23; y: 1" },
        { "near a figure, nobody knows how near", Near(X, C(20m), null), "", "" },
        { "near another fact", Near(X, Y, Tolerance.Within(Ratio.FromPercent(10m))), "", "none" },
        { "near what is not cut", Near(new ItemTotal(ItemAggregate.ItemCount, "loans"), C(20m), Tolerance.Within(Ratio.FromPercent(10m))), "", "none" },
        { "a condition by name, twice", new AllOf([new Holds("enough"), new Holds("enough")]), "", "x: 5" },
        { "a flag", new Holds("f"), "", "" },
        { "not a flag and a figure", new AllOf([!new Holds("f"), Is(X, Comparator.AtLeast, 3m)]), "", "x: 3" },
        { "either of two figures", new AnyOf([Is(X, Comparator.AtLeast, 3m), Is(Y, Comparator.AtLeast, 4m)]), "", "x: 3; y: 4" },
        { "two of three figures", new AtLeastOf(2, [Is(X, Comparator.AtLeast, 3m), Is(Y, Comparator.AtLeast, 4m), new Holds("f")]), "", "x: 3; y: 4" },
        { "all of what is not cut and a figure", new AllOf([Is(X, Comparator.AtLeast, 3m), Items]), "", "none" },
        { "either of what is not cut and a figure", new AnyOf([Is(X, Comparator.AtLeast, 3m), Items]), "", "none" },
        { "two of what is not cut and two figures", new AtLeastOf(2, [Is(X, Comparator.AtLeast, 3m), Items, new Holds("f")]), "", "none" },
        { "whichever reading", ByReading(Is(X, Comparator.AtLeast, 3m), Is(Y, Comparator.AtLeast, 4m)), "", "x: 3; y: 4" },
        { "a reading that is not cut", ByReading(Is(X, Comparator.AtLeast, 3m), Items), "", "none" },
        { "always", new Always(true), "", "" },
        { "nothing said", new SilentCriterion(Bench.Text("无")), "", "" },
        { "what the host says", new Opaque("visit", ["x", "y"]), "x=1; y=1", "" },
        { "what the host says, of which one fact is told", new Opaque("visit", ["x", "y"]), "x=1", "none" },
        { "points and the least of a part", new ScorePasses(R("points"), Comparator.AtLeast, C(12m), [new("a", Comparator.AtLeast, 6m), new("b", Comparator.AtLeast, 3m)]), "y=5", "x: 6, 7" },
        { "points or a condition of its own", new ScorePasses(R("points"), Comparator.AtLeast, C(12m), [], Is(X, Comparator.AtLeast, 9m)), "y=5", "x: 7, 9" },
        { "points or a condition that is not cut", new ScorePasses(R("points"), Comparator.AtLeast, C(12m), [], Items), "y=5", "none" },
        { "points of two facts", new ScorePasses(R("points"), Comparator.AtLeast, C(12m), []), "", "none" },
    };

    [Theory]
    [MemberData(nameof(Years))]
    [MemberData(nameof(Days))]
    [MemberData(nameof(Others))]
    public void CutsOf_FiguresOfSeveralYearsDaysAndConditions_AreExactly(string what, Criterion criterion, string told, string expected) =>
        Text(new Cutter(Ask(), Open, Told(told)).CutsOf(criterion, Home)).ShouldBe(expected, what);

    [Theory]
    [InlineData(60, 60)]
    [InlineData(61, null)]
    public void CutsOf_AWindow_HasSixtyPeriodsAtMost(int count, int? expected)
    {
        var window = new Window(WindowAggregate.MinOver, R("output"), PeriodKind.Quarter, count);
        (new Cutter(Ask(), Open, Assignment.Empty).CutsOf(new Comparison(window, Comparator.AtLeast, Bench.C("5元")), Home)?.Count).ShouldBe(expected);
    }

    [Theory]
    [InlineData("low", "x: 3")]
    [InlineData("high", "y: 4")]
    [InlineData(null, "x: 3; y: 4")]
    public void CutsOf_AReading_AreThoseOfTheOneThatIsChosen(string? chosen, string expected)
    {
        var readings = chosen is null ? Open : Open.With(AnalysisBench.Rules.Home, "which", chosen);
        Text(new Cutter(Ask(), readings, Assignment.Empty).CutsOf(ByReading(Is(X, Comparator.AtLeast, 3m), Is(Y, Comparator.AtLeast, 4m)), Home)).ShouldBe(expected);
    }

    [Fact]
    public void CutsOf_OneCriterionAfterAnother_KeepsNothingOfTheFirst()
    {
        var cutter = new Cutter(Ask(), Open, Assignment.Empty);
        var twice = new AllOf([new Holds("enough"), Is(R("twice"), Comparator.AtLeast, 14m)]);
        Text(cutter.CutsOf(twice, Home)).ShouldBe("x: 5, 7");
        Text(cutter.CutsOf(Is(Y, Comparator.AtLeast, 4m), Home)).ShouldBe("y: 4");
        Text(cutter.CutsOf(twice, Home)).ShouldBe("x: 5, 7");
    }

    // Every node costs; what was not finished has no cuts, however near the end it was.
    [Fact]
    public void CutsOf_WithLessThanItCosts_AreNone()
    {
        Criterion criterion = new AllOf([Is(new Sum([X, C(2m)]), Comparator.AtLeast, 5m), new InCodes(R("plain"), [CodePattern.Of("a")]), new Comparison(R("kind"), Comparator.Exactly, new CodeConstant("a")), Near(X, C(20m), Tolerance.Within(Ratio.FromPercent(10m)))]);
        var full = CutsAfter(0).Text;
        full.ShouldBe("plain: a; x: 3, 18, 20, 22");
        var all = Enumerable.Range(0, 60).Select(spent => CutsAfter(40 - spent).Text).Distinct().ToList();
        all.ShouldBe([full, "none"]);
        (string Text, int Left) CutsAfter(int left)
        {
            var inquiry = Ask(new AnalysisLimits { MaxCellsInAll = 2 });
            for (var i = left; i < 40 && left > 0; i++)
            {
                inquiry.Budget.Spend();
            }

            return (Text(new Cutter(left > 0 ? inquiry : Ask(), Open, Assignment.Empty).CutsOf(criterion, Home)), left);
        }
    }

    private static ItemTest Items => new(ItemQuantifier.SomeItem, "loans", new Holds("domestic"));

    private static CriterionByReading ByReading(Criterion low, Criterion high) => new("which", [new("low", low), new("high", high)]);

    private static Comparison Least(Formula formula, string least) => new(formula, Comparator.AtLeast, Bench.C(least));

    private static Nearness Near(Formula of, Formula figure, Tolerance? tolerance) => new(of, figure, tolerance);

    private static Window Over(WindowAggregate aggregate, int count, int ending = 0, Formula? since = null) => new(aggregate, Revenue, PeriodKind.Year, count, ending, since);

    private static DateConstant Day1(string iso) => new(Day(iso));

    private static Choice OneOf(Formula one, Formula other) => new([new(Is(Y, Comparator.AtLeast, 1m), one)], other);
}
