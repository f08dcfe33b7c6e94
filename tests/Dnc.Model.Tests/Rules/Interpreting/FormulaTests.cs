using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

public sealed class FormulaTests
{
    private static readonly FactSet Firm = Given(
        ("revenue", "2022", "6400万元"), ("revenue", "2023", "8000万元"), ("revenue", "2024", "1亿元"),
        ("rd", "2022", "300万元"), ("rd", "2023", "400万元"), ("rd", "2024", "600万元"),
        ("output", "2025-Q1", "120万元"), ("output", "2024-Q2", "90万元"), ("output", "2025-Q2", "130万元"),
        ("staff", "2024-12-31", "320人"), ("staff", "2023-12-31", "300人"),
        ("area", "", "1500平方米"), ("rent", "", "80元/平方米/月"), ("founded", "", new LocalDate(2023, 3, 1)));

    [Fact]
    public void Reference_YearlyFact_IsOfTheLatestYearThatHasEnded()
    {
        Shown(R("revenue"), Firm).ShouldBe("1亿元");
        Shown(R("revenue"), Firm, AsOf.Date(2024, 12, 31)).ShouldBe("1亿元");
        Shown(R("revenue"), Firm, AsOf.Date(2024, 12, 30)).ShouldBe("8000万元");
        Shown(R("revenue"), Firm, new RuleContext(Day) { ReferenceYear = 2022 }).ShouldBe("6400万元");
    }

    [Fact]
    public void Reference_FactAtDate_IsWhatWasStatedLast()
    {
        Shown(R("staff"), Firm).ShouldBe("320人");
        Shown(R("staff"), Firm, AsOf.Date(2024, 12, 30)).ShouldBe("300人");
    }

    [Fact]
    public void Reference_MissingFact_IsItsBoundsNeverZero()
    {
        Shown(R("revenue"), FactSet.Empty).ShouldBe("不低于0元");
        Shown(R("profit"), FactSet.Empty).ShouldBe("任意值");
        Shown(R("score"), FactSet.Empty).ShouldBe("0至100");
    }

    [Fact]
    public void Shift_QuarterlyFact_MovesToTheSameQuarterOfTheYearBefore()
    {
        Shown(R("output"), Firm).ShouldBe("130万元");
        Shown(new Shift(R("output"), PeriodKind.Year, -1), Firm).ShouldBe("90万元");
        Shown(new Shift(R("output"), PeriodKind.Quarter, -1), Firm).ShouldBe("120万元");
    }

    [Fact]
    public void Window_SumAndMean_TakeTheLastYears()
    {
        Shown(new Window(WindowAggregate.SumOver, R("rd"), PeriodKind.Year, 3), Firm).ShouldBe("1300万元");
        Shown(new Window(WindowAggregate.MeanOver, R("rd"), PeriodKind.Year, 2), Firm).ShouldBe("500万元");
        Shown(new Window(WindowAggregate.MaxOver, R("rd"), PeriodKind.Year, 2, -1), Firm).ShouldBe("400万元");
    }

    [Fact]
    public void Window_Since_TakesFewerYearsOfAYoungFirm()
    {
        var window = new Window(WindowAggregate.SumOver, R("rd"), PeriodKind.Year, 3, 0, R("founded"));
        Shown(window, Firm).ShouldBe("1000万元");

        // Unknown founding: any of one, two or three years, or none at all.
        Shown(window, Firm.Without("founded", FactTime.None)).ShouldBe("任意值");
    }

    [Fact]
    public void Quotient_OfWindows_IsExact() =>
        Shown(new Quotient(new Window(WindowAggregate.SumOver, R("rd"), PeriodKind.Year, 2), new Window(WindowAggregate.SumOver, R("revenue"), PeriodKind.Year, 2)), Firm)
            .ShouldBe("约5.55556%");

    [Fact]
    public void Quotient_ByZero_IsSilentWithTheReason()
    {
        var evaluation = Try(new Quotient(R("rd"), new Difference(R("revenue"), R("revenue"))), Given(("rd", "2024", "1元"), ("revenue", "2024", "5元")));
        evaluation.Value!.ToText(Language.Zh).ShouldBe("任意值");
        evaluation.Reasons.ShouldHaveSingleItem().ShouldBeOfType<SilentRule>();
    }

    [Fact]
    public void Product_AreaPriceAndTime_IsMoney()
    {
        // Longgang 2023: the first 1,000 m², 50 % of the rent, at most 30 yuan per m² and month; a year.
        var rent = new Product([
            new Least([R("area"), C("1000平方米")]),
            new Least([new Product([R("rent"), C("50%")]), C("30元/平方米/月")]),
            C("1年"),
        ]);
        Shown(rent, Firm).ShouldBe("36万元");
    }

    [Fact]
    public void WholeUnits_CountsFullUnitsOnly()
    {
        var award = new Product([new WholeUnits(R("revenue"), C("3000万元")), C("5万元")]);
        Shown(award, Firm).ShouldBe("15万元");
    }

    [Theory]
    [InlineData("12345.675元", Rounding.HalfUp, "12345.68元")]
    [InlineData("12345.665元", Rounding.HalfEven, "12345.66元")]
    [InlineData("12345.679元", Rounding.Down, "12345.67元")]
    public void Rounded_ByNamedRule_RoundsOnce(string amount, Rounding rule, string expected) =>
        Shown(new Rounded(C(amount), Q("0.01元"), rule), FactSet.Empty).ShouldBe(expected);

    [Fact]
    public void Rounded_OpenEnds_TakeTheSideOfTheRange()
    {
        // More than 5 yuan, less than 6: rounded up to whole yuan there is 6 only.
        var facts = Given(("profit", "2024", ">5元"));
        Shown(new Rounded(new Least([R("profit"), C("5.5元")]), Q("1元"), Rounding.Up), facts).ShouldBe("6元");
    }

    [Theory]
    [InlineData("2.4亿元", "2")]
    [InlineData("3亿元", "3")]
    [InlineData("9亿元", "任意值")]
    public void Bands_Edges_FollowTheirWords(string revenue, string expected)
    {
        var bands = new Bands(R("revenue"), [
            new Band(null, false, Q("1亿元"), false, C("1")),
            new Band(Q("1亿元"), true, Q("3亿元"), false, C("2")),
            new Band(Q("3亿元"), true, Q("5亿元"), true, C("3")),
        ]);
        Shown(bands, Given(("revenue", "2024", revenue))).ShouldBe(expected);
    }

    [Fact]
    public void Bands_UnknownFigure_IsTheHullOfWhatMayHold()
    {
        var bands = new Bands(R("score"), [new Band(null, false, Q("60"), false, C("0元")), new Band(Q("60"), true, null, false, C("10万元"))]);
        Shown(bands, FactSet.Empty).ShouldBe("0元至10万元");
        Shown(bands, Given(("score", "", ">70"))).ShouldBe("10万元");
    }

    [Fact]
    public void MarginalRates_EachPartAtItsRate()
    {
        var scale = new MarginalRates(R("revenue"), [new RateStep(Q("0元"), C("1%")), new RateStep(Q("5000万元"), C("2%"))]);
        Shown(scale, Firm).ShouldBe("150万元");
    }

    [Fact]
    public void MarginalAmounts_AddsEveryStepReached()
    {
        var scale = new MarginalAmounts(R("revenue"), [new AmountStep(Q("5000万元"), true, C("5万元")), new AmountStep(Q("1亿元"), false, C("20万元"))]);
        Shown(scale, Firm).ShouldBe("5万元");
    }

    [Fact]
    public void Choice_UnknownCondition_IsTheHull()
    {
        var choice = new Choice([new Branch(new Holds("blacklisted"), C("0元"))], C("10万元"));
        Shown(choice, FactSet.Empty).ShouldBe("0元至10万元");
        Shown(choice, Given(("blacklisted", "", false))).ShouldBe("10万元");
    }

    [Fact]
    public void DecisionTable_RowAndColumn_GiveTheCell()
    {
        var table = new DecisionTable(
            [new Comparison(R("revenue"), Comparator.AtLeast, C("1亿元")), new Always(true)],
            [new Comparison(R("staff"), Comparator.MoreThan, C("320人")), new Always(true)],
            [[C("4"), C("3")], [C("2"), C("1")]],
            C("0"));
        Shown(table, Firm).ShouldBe("3");
        Shown(table, Firm.Without("staff", new LocalDate(2024, 12, 31)).Without("staff", new LocalDate(2023, 12, 31))).ShouldBe("3至4");
    }

    [Fact]
    public void Lookup_UnknownCode_IsTheHullOfTheDeclaredCodes()
    {
        var lookup = new Lookup(R("level"), [
            new LookupEntry([CodePattern.Of("national")], C("100%")), new LookupEntry([CodePattern.Of("provincial")], C("70%")), new LookupEntry([CodePattern.Of("municipal")], C("50%")),
        ]);
        Shown(lookup, Given(("level", "", "provincial"))).ShouldBe("70%");
        Shown(lookup, FactSet.Empty).ShouldBe("50%至100%");
    }

    [Theory]
    [InlineData("1年", DayCount.None, "1260万元")]
    [InlineData("6个月", DayCount.None, "630万元")]
    [InlineData("90天", DayCount.Days360, "315万元")]
    public void Interest_IsPrincipalRateTime(string time, DayCount count, string expected) =>
        Shown(new Interest(C("3亿元"), C("4.2%"), C(time), count), FactSet.Empty).ShouldBe(expected);

    [Fact]
    public void Interest_RatePerYear_IsTheSameAsAPlainRate() =>
        Shown(new Interest(C("3亿元"), C("4.2%/年"), C("6个月")), FactSet.Empty).ShouldBe("630万元");

    [Fact]
    public void Dates_PlusBetweenAndPeriods()
    {
        Shown(new DatePlus(new DateConstant(new LocalDate(2024, 2, 29)), C("1年")), FactSet.Empty).ShouldBe("2025-02-28");
        Shown(new TimeBetween(TimeStep.WholeYears, R("founded"), R("asOf")), Firm).ShouldBe("2年");
        Shown(new TimeBetween(TimeStep.WholeMonths, R("founded"), R("asOf")), Firm).ShouldBe("27个月");
        Shown(new TimeBetween(TimeStep.Days, new DateConstant(new LocalDate(2025, 6, 1)), R("asOf")), FactSet.Empty).ShouldBe("29天");
        Shown(new PeriodDay(PeriodEnd.LastDay, PeriodKind.Year, -1), FactSet.Empty).ShouldBe("2023-12-31");
        Shown(new PeriodDay(PeriodEnd.FirstDay, PeriodKind.Quarter), FactSet.Empty).ShouldBe("2025-04-01");
    }

    [Fact]
    public void Growth_FromZero_IsSilent()
    {
        Shown(new Growth(R("revenue"), PeriodKind.Year), Firm).ShouldBe("25%");
        Shown(new Growth(R("revenue"), PeriodKind.Year), Given(("revenue", "2024", "5元"), ("revenue", "2023", "0元"))).ShouldBe("任意值");
    }

    [Fact]
    public void CompoundGrowth_Rounded_IsExactlyRounded() =>
        Shown(new Rounded(new CompoundGrowth(R("revenue"), 2), Q("0.01%"), Rounding.HalfUp), Firm).ShouldBe("25%");

    [Fact]
    public void CountTrue_CountsWithinBounds()
    {
        var count = new CountTrue([new Always(true), new Holds("blacklisted"), new Always(false)]);
        Shown(count, FactSet.Empty).ShouldBe("1至2");
    }

    [Fact]
    public void Conflict_DifferentSources_IsTheirHull()
    {
        var facts = new FactSet(null, [
            new FactClaim("score", FactTime.None, FactFigure.Exactly(Q("178")), new SourceReference("a", "A")),
            new FactClaim("score", FactTime.None, FactFigure.Exactly(Q("80")), new SourceReference("b", "B")),
        ]);
        var evaluation = Try(R("score"), facts);
        evaluation.Value!.ToText(Language.Zh).ShouldBe("80至178");
        evaluation.Reasons.ShouldHaveSingleItem().ShouldBeOfType<ConflictingSources>();
    }

    [Fact]
    public void Revision_SameSource_Supersedes()
    {
        var (first, later) = (Instant.FromUtc(2025, 1, 1, 0, 0), Instant.FromUtc(2025, 3, 1, 0, 0));
        var source = new SourceReference("a", "A");
        var facts = new FactSet(null, [
            new FactClaim("score", FactTime.None, FactFigure.Exactly(Q("70")), source, later),
            new FactClaim("score", FactTime.None, FactFigure.Exactly(Q("60")), source, first),
        ]);
        Shown(R("score"), facts).ShouldBe("70");
        Shown(R("score"), facts, Day.KnownAt(first)).ShouldBe("60");
    }

    [Fact]
    public void Surroundings_AreReadBesideTheSubject()
    {
        var context = new RuleContext(Day) { Surroundings = Given(("benchmark", "2024", "3.5%")) };
        Shown(R("benchmark"), Firm, context).ShouldBe("3.5%");
    }

    [Fact]
    public void Items_SumCountTopAndMean()
    {
        var loans = Items(
            Given(("principal", "", "100万元"), ("domestic", "", true)),
            Given(("principal", "", "300万元"), ("domestic", "", false)),
            Given(("principal", "", "200万元")));
        var facts = Given(("loans", "", loans));
        Shown(new ItemTotal(ItemAggregate.ItemSum, "loans", R("principal")), facts).ShouldBe("600万元");
        Shown(new ItemTotal(ItemAggregate.ItemSum, "loans", R("principal"), null, 2), facts).ShouldBe("500万元");
        Shown(new ItemTotal(ItemAggregate.ItemMean, "loans", R("principal")), facts).ShouldBe("200万元");
        Shown(new ItemTotal(ItemAggregate.ItemMax, "loans", R("principal")), facts).ShouldBe("300万元");

        // Whether the third one is domestic is not told.
        Shown(new ItemTotal(ItemAggregate.ItemCount, "loans", null, new Holds("domestic")), facts).ShouldBe("1至2");
        Shown(new ItemTotal(ItemAggregate.ItemSum, "loans", R("principal"), new Holds("domestic")), facts).ShouldBe("100万元至300万元");
    }

    private static string Shown(Formula formula, FactSet facts, RuleContext? context = null) => Try(formula, facts, context).Value!.ToText(Language.Zh);
}
