using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>The series that a formula may read: where their histories begin, how far the calendar goes back, what is stated and disputed.</summary>
public sealed class SeriesReadsTests
{
    private static readonly SourceReference[] Sources = [new("law", "Law"), new("other", "Other")];
    private static readonly Reference Revenue = R("revenue");

    private static readonly CompiledRules Rules = UncheckedRules.Compile(
        new RuleSet
        {
            Id = "bench",
            Title = Text("台"),
            Facts =
            [
                .. Facts,
                Monthly("months"),
                new() { Key = "projects", Name = Text("项目"), Kind = FactKind.Items, Items = [Monthly("spent"), Monthly("once") with { Periodicity = FactPeriodicity.Fixed }, new() { Key = "revenue", Name = Text("收入"), Kind = FactKind.Quantity, Unit = Q("1元").Unit, Periodicity = FactPeriodicity.Quarter }] },
            ],
            Definitions = [new("sales", Text("销售"), new Sum([R("revenue"), R("rd")])), new("big", Text("大"), new Comparison(R("revenue"), Comparator.AtLeast, C("1元")))],
            Rules = [new RuleDefinition("it", Text("题"), new Always(true))],
        },
        ("visit", _ => Verdict.True));

    // Whose beginning nobody told, the years that the calendar goes back (2024 is the latest; it begins in 1900), and what is stated up to how many years back.
    public static TheoryData<string, Formula, string, string> Formulas => new()
    {
        { "a figure by year", Revenue, "revenue 2022=5元", "open revenue 2023; calendar 124; stated 0..2" },
        { "a figure by year whose beginning is told", Revenue, "revenue=>2020", "open none; calendar 124; stated never" },
        { "two figures of which one has a beginning", new Sum([Revenue, R("rd")]), "revenue=>2020; rd 2023=4元", "open rd 2023; calendar 124; stated 0..1" },
        { "the figure of the year before", new Shift(Revenue, PeriodKind.Year, -1), "revenue 2022=5元", "open revenue 2022; calendar 123; stated 0..1" },
        { "growth", new Growth(Revenue, PeriodKind.Year), "revenue 2022=5元", "open revenue 2023; calendar 123; stated 0..2" },
        { "growth over three years", new Growth(Revenue, PeriodKind.Year, 3), "", "open revenue 2023; calendar 121; stated never" },
        { "growth each of four years", new CompoundGrowth(Revenue, 4), "", "open revenue 2023; calendar 120; stated never" },
        { "a window of three years", new Window(WindowAggregate.SumOver, Revenue, PeriodKind.Year, 3), "revenue 2022=5元", "open revenue 2023; calendar 122; stated 0..2" },
        { "a window of three years that ends a year before", new Window(WindowAggregate.SumOver, Revenue, PeriodKind.Year, 3, -1), "", "open revenue 2022; calendar 121; stated never" },
        { "a window of a fixed figure", new Window(WindowAggregate.SumOver, R("area"), PeriodKind.Year, 3), "", "open none; calendar 122; stated never" },
        { "a window of a fixed figure that ends a year before", new Window(WindowAggregate.SumOver, R("area"), PeriodKind.Year, 3, -1), "", "open none; calendar 121; stated never" },
        { "a window since a figure by year", new Window(WindowAggregate.SumOver, R("area"), PeriodKind.Year, 1, 0, new DatePlus(R("founded"), new Product([R("rd"), C("1年")]))), "rd 2023=4元", "open rd 2023; calendar 124; stated 0..1" },
        { "a window of quarters", new Window(WindowAggregate.SumOver, R("output"), PeriodKind.Quarter, 5), "output 2024-Q3=5元", "open output 2024-Q2; calendar 124; stated 0..0" },
        { "a fixed figure", R("area"), "area=5平方米", "open none; calendar ∞; stated never" },
        { "a figure at a date", R("staff"), "staff 2023-06-30=5人", "open none; calendar ∞; stated 0..2" },
        { "a figure at a date, a day later", R("staff"), "staff 2023-07-01=5人", "open none; calendar ∞; stated 0..1" },
        { "a figure at a date, stated for every day", R("staff"), "staff=5人", "open none; calendar ∞; stated never" },
        { "a flag that decides", new Choice([new(new Holds("blacklisted"), Revenue)], C("0元")), "blacklisted=true", "open revenue 2023; calendar 124; stated never" },
        { "certificates that decide", new Choice([new(new HasCodes(CodeMatch.HasAny, "certificates", ["p"]), C("1元"))], C("0元")), "", "open none; calendar ∞; stated never" },
        { "what the host says", new Choice([new(new Opaque("visit", ["rd", "revenue"]), C("1元"))], C("0元")), "rd 2023=4元", "open rd 2023, revenue 2023; calendar 124; stated 0..1" },
        { "a definition", R("sales"), "revenue=>2020; rd=>2021", "open none; calendar 124; stated never" },
        { "a condition by name", new Choice([new(new Holds("big"), C("1元"))], C("0元")), "revenue=>2020", "open none; calendar 124; stated never" },
        { "the first day of the year", new TimeBetween(TimeStep.Days, new PeriodDay(PeriodEnd.FirstDay, PeriodKind.Year, -2), R("founded")), "", "open none; calendar 122; stated never" },
        { "the first day of the quarter", new TimeBetween(TimeStep.Days, new PeriodDay(PeriodEnd.FirstDay, PeriodKind.Quarter, -1), R("founded")), "", "open none; calendar 125; stated never" },
        { "the as-of day", new TimeBetween(TimeStep.Days, R("founded"), R("asOf")), "", "open none; calendar ∞; stated never" },
        { "items by month", new ItemTotal(ItemAggregate.ItemSum, "projects", R("spent")), "", "open none; calendar 125; stated never" },
        { "items of which some are fixed", new ItemTotal(ItemAggregate.ItemSum, "projects", R("once")), "", "open none; calendar ∞; stated never" },
        { "items with a figure of the firm", new ItemTotal(ItemAggregate.ItemSum, "projects", new Sum([R("once"), R("rd")])), "rd 2023=4元", "open rd 2023; calendar 124; stated 0..1" },
        { "items with a figure that has the name of one of the firm", new ItemTotal(ItemAggregate.ItemSum, "projects", Revenue), "", "open none; calendar 125; stated never" },
        { "items by a test", new Choice([new(new ItemTest(ItemQuantifier.SomeItem, "projects", new Comparison(Revenue, Comparator.AtLeast, C("1元"))), C("1元"))], C("0元")), "", "open none; calendar 125; stated never" },
        { "items with a definition of the firm", new ItemTotal(ItemAggregate.ItemSum, "projects", new Sum([R("once"), R("sales")])), "", "open revenue 2023, rd 2023; calendar 124; stated never" },
        { "a figure by month", R("months"), "months 2023-05=5元", "open months 2024-06; calendar 125; stated 0..2" },
    };

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Of_AFormula_AreItsSeries(string what, Formula formula, string told, string expected)
    {
        var reads = Reads(formula, told);
        var calendar = Enumerable.Range(1, 300).TakeWhile(reads.IsWithinCalendar).Count();
        var stated = Enumerable.Range(0, 20).Where(reads.IsStatedUpTo).ToList();
        $"open {string.Join(", ", reads.OpenAt(1).Select(o => $"{o.Fact.Key} {o.Time}"))}{(reads.IsOpen ? "" : "none")}; calendar {(calendar == 300 ? "∞" : calendar)}; stated {(stated.Count == 0 ? "never" : $"{stated[0]}..{stated[^1]}")}".ShouldBe(expected, what);
    }

    // From 2024 back, a letter for each of six years: whether the formula has a value, and the claims in dispute.
    [Theory]
    [InlineData("nobody says where it begins", "revenue 2022=5元", "TTTTTT")]
    [InlineData("it begins in 2022", "revenue=>2022", "TTTFFF")]
    [InlineData("it begins in 2022, and 2021 is stated", "revenue=>2022; revenue 2021=5元", "TTTUFF revenue 2021 2")]
    [InlineData("one says 2022, the other 2020", "revenue=>2022|2020", "TTTUUF revenue 2021 2, revenue 2020 2")]
    [InlineData("one says 2022, the other 2020, and 2019 is stated", "revenue=>2022|2020; revenue 2019=5元", "TTTUUU revenue 2021 2, revenue 2020 2, revenue 2019 3")]
    [InlineData("both say 2023", "revenue=>2023|2023", "TTFFFF")]
    [InlineData("it begins in 2025", "revenue=>2025", "FFFFFF")]
    public void Exists_OfASeries_IsFalseBeforeItBegins(string what, string told, string expected)
    {
        var reads = Reads(Revenue, told);
        var years = string.Concat(Enumerable.Range(0, 6).Select(back => reads.Exists(back).ToString()[0]));
        var disputes = Enumerable.Range(0, 6).SelectMany(reads.Disputes).Select(d => $"{d.Fact.Key} {d.Time} {d.Claims.Count}");
        $"{years} {string.Join(", ", disputes)}".TrimEnd().ShouldBe(expected, what);
    }

    [Fact]
    public void Exists_OfTwoSeries_IsFalseBeforeBothBegin()
    {
        var both = Reads(new Sum([Revenue, R("rd")]), "revenue=>2022; rd=>2020");
        string.Concat(Enumerable.Range(0, 6).Select(back => both.Exists(back).ToString()[0])).ShouldBe("TTTTTF");
        var half = Reads(new Sum([Revenue, R("area")]), "revenue=>2022");
        string.Concat(Enumerable.Range(0, 6).Select(back => half.Exists(back).ToString()[0])).ShouldBe("TTTFFF");
        Reads(R("area"), "").Exists(50).ShouldBe(Verdict.True);
        Reads(R("area"), "").IsOpen.ShouldBeFalse();
        Reads(R("staff"), "").IsOpen.ShouldBeFalse();
        Reads(R("industry"), "").IsOpen.ShouldBeFalse();
    }

    private static FactDefinition Monthly(string key) => new() { Key = key, Name = Text(key), Kind = FactKind.Quantity, Unit = Q("1元").Unit, Periodicity = FactPeriodicity.Month };

    private static SeriesReads Reads(Formula formula, string told)
    {
        var facts = told.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Trim().Split('=')).SelectMany(t => t[1].Split('|').Select((v, i) => t[0].Split(' ') is [var key, var time]
            ? new FactClaim(key, FactTime.Parse(time), ValueOf(v), Sources[i])
            : new FactClaim(t[0], FactTime.None, v[0] == '>' || i > 0 ? new FactBeginning(ReportingPeriod.OfYear(int.Parse(v.TrimStart('>'), System.Globalization.CultureInfo.InvariantCulture))) : ValueOf(v == "true" ? true : v), Sources[i])));
        var interpreter = new Interpreter(Rules, new FactSet("firm", [.. facts]), new RuleContext(Day), Readings.AllOpen);
        return new SeriesReads(interpreter, formula, interpreter.Home);
    }
}
