using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>Which period, day or label a frame asks for.</summary>
public sealed class PeriodTests
{
    // As of 2025-06-30: the latest year is 2024, half-year 2025-H1, quarter 2025-Q2, month 2025-06.
    [Theory]
    [InlineData(PeriodKind.Year, 0, 0, 0, 0, "2024")]
    [InlineData(PeriodKind.Year, -2, 3, 5, 7, "2022")]
    [InlineData(PeriodKind.HalfYear, -1, 0, 0, 0, "2024-H1")]
    [InlineData(PeriodKind.HalfYear, -1, -1, 9, 9, "2023-H2")]
    [InlineData(PeriodKind.Quarter, -1, 1, -1, 0, "2024-Q3")]
    [InlineData(PeriodKind.Quarter, 0, 0, -2, 11, "2024-Q4")]
    [InlineData(PeriodKind.Month, -1, 1, -1, 2, "2024-11")]
    [InlineData(PeriodKind.Month, 0, 0, 0, -6, "2024-12")]
    public void PeriodOf_MovesByLongerPeriodsNeverByShorterOnes(PeriodKind kind, int years, int halfYears, int quarters, int months, string expected)
    {
        var interpreter = Interpreter(Day);
        var frame = interpreter.Home.Later(PeriodKind.Year, years).Later(PeriodKind.HalfYear, halfYears).Later(PeriodKind.Quarter, quarters).Later(PeriodKind.Month, months);
        interpreter.PeriodOf(kind, frame).ShouldBe(ReportingPeriod.Parse(expected));
    }

    [Theory]
    [InlineData(0, 0, 0, 0, "2025-06-30")]
    [InlineData(-1, 0, 0, 0, "2024-06-30")]
    [InlineData(0, -1, -1, -1, "2024-08-30")]
    [InlineData(0, 0, 0, -4, "2025-02-28")]
    public void TimeOf_AFactAtADate_MovesByTheSameTime(int years, int halfYears, int quarters, int months, string expected)
    {
        var interpreter = Interpreter(Day);
        var frame = interpreter.Home.Later(PeriodKind.Year, years).Later(PeriodKind.HalfYear, halfYears).Later(PeriodKind.Quarter, quarters).Later(PeriodKind.Month, months);
        interpreter.TimeOf(Facts.First(f => f.Key == "staff"), frame).ShouldBe(FactTime.Parse(expected));
    }

    // A fact at a date is asked for on a day of the calendar, years 1 to 9999, or not at all.
    [Theory]
    [InlineData("0001-03-31", -2, "0001-01-31")]
    [InlineData("0001-03-31", -3, null)]
    [InlineData("0001-01-31", 0, "0001-01-31")]
    [InlineData("0002-01-31", -12, "0001-01-31")]
    [InlineData("0002-01-31", -13, null)]
    [InlineData("9999-10-31", 2, "9999-12-31")]
    [InlineData("9999-10-31", 3, null)]
    [InlineData("9999-12-31", 0, "9999-12-31")]
    [InlineData("9998-12-31", 12, "9999-12-31")]
    [InlineData("9998-12-31", 13, null)]
    [InlineData("2025-06-30", 95_000, "9942-02-28")]
    [InlineData("2025-06-30", -25_000, null)]
    public void TimeOf_AFactAtADate_LiesWithinTheCalendar(string day, int months, string? expected)
    {
        var interpreter = Interpreter(AsOf.Parse(day));
        interpreter.TimeOf(Facts.First(f => f.Key == "staff"), interpreter.Home.Later(PeriodKind.Month, months)).ShouldBe(expected is null ? null : FactTime.Parse(expected));
    }

    [Theory]
    [InlineData("2200-12-31", 0, "2200")]
    [InlineData("2200-12-30", 0, "2199")]
    [InlineData("2201-01-01", 0, null)]
    [InlineData("1900-12-31", 0, "1900")]
    [InlineData("1900-12-30", 0, null)]
    [InlineData("1899-12-31", 0, null)]
    [InlineData("1950-12-31", -50, "1900")]
    [InlineData("1950-12-31", -51, null)]
    [InlineData("1950-12-31", 250, "2200")]
    [InlineData("1950-12-31", 251, null)]
    [InlineData("1950-12-31", int.MinValue, null)]
    public void PeriodOf_OutsideTheYearsOfPeriods_IsNone(string day, int by, string? expected)
    {
        var interpreter = Interpreter(AsOf.Parse(day));
        interpreter.PeriodOf(PeriodKind.Year, interpreter.Home, by).ShouldBe(expected is null ? null : ReportingPeriod.Parse(expected));
    }

    [Fact]
    public void Evaluate_YearOutsideTheYearsOfPeriods_FailsTheSubject() =>
        Try(new Shift(R("revenue"), PeriodKind.Year, -200), FactSet.Empty).Error!.Text.En.ShouldContain("1900 to 2200");

    [Theory]
    [InlineData("9999-12-31", "1个月", true)]
    [InlineData("9999-11-30", "1个月", false)]
    [InlineData("0001-01-31", "-1个月", true)]
    [InlineData("0001-02-28", "-1个月", false)]
    public void DatePlus_OutsideTheCalendar_FailsTheSubject(string day, string time, bool fails) =>
        (Try(new DatePlus(new DateConstant(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value), C(time)), FactSet.Empty).Error is not null).ShouldBe(fails);

    [Fact]
    public void DatePlus_PartOfAMonth_FailsTheSubject() =>
        Try(new DatePlus(R("asOf"), C("1.5个月")), FactSet.Empty).Error!.Text.En.ShouldContain("A time to add to a day is whole");

    [Theory]
    [InlineData("2020-02-29", "2021-02-28", 12, 12)]
    [InlineData("2020-02-29", "2021-02-27", 0, 11)]
    [InlineData("2020-03-15", "2020-03-14", 0, 0)]
    [InlineData("2021-03-15", "2020-03-14", -12, -12)]
    [InlineData("2020-01-31", "2020-02-29", 0, 1)]
    public void TimeBetween_CountsWhatIsCompleted(string from, string to, int years, int months)
    {
        Months(TimeStep.WholeYears).ShouldBe(years);
        Months(TimeStep.WholeMonths).ShouldBe(months);

        Rational Months(TimeStep step) => ((RuleFigure)Try(new TimeBetween(step, Date(from), Date(to)), FactSet.Empty).Value!).Range.Low!.Value;
        static DateConstant Date(string text) => new(NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value);
    }

    [Theory]
    [InlineData(LabelEdge.LabelStart, "2019-12-01..2022-11-30 2022-12-15..2025-11-30", "2022-12-15")]
    [InlineData(LabelEdge.LabelEnd, "2019-12-01..2022-11-30 2022-12-15..2025-11-30", "2025-11-30")]
    [InlineData(LabelEdge.LabelEnd, "2019-12-01..2022-11-30 2025-07-01..2028-06-30", "2022-11-30")]
    [InlineData(LabelEdge.LabelStart, "2025-06-30..2028-06-29", "2025-06-30")]
    [InlineData(LabelEdge.LabelStart, "2025-07-01..2028-06-30", "任意值")]
    [InlineData(LabelEdge.LabelEnd, "2022-12-01..", "不低于2025-06-30")]
    public void LabelDay_IsOfTheLatestHoldingThatBegan(LabelEdge edge, string held, string expected) =>
        Try(new LabelDay(edge, "high-tech"), Given(("high-tech", "", Held(held.Split(' '))))).Value!.ToText(Language.Zh).ShouldBe(expected);

    [Theory]
    [InlineData("2022-12-01", "2022-12-01")]
    [InlineData("2022-11-30", "2022-12-01")]
    [InlineData("2023-06-01", "2022-12-01")]
    [InlineData("2024-01-02", "任意值")]
    public void LabelDay_BeforeTheHistoryIsToldInFull_IsOpen(string completeSince, string expected)
    {
        // Held until 2023-12-31: a holding in between could have been missed only while the history was not told.
        var label = Held("2022-12-01..2023-12-31") with { CompleteSince = NodaTime.Text.LocalDatePattern.Iso.Parse(completeSince).Value };
        Try(new LabelDay(LabelEdge.LabelStart, "high-tech"), Given(("high-tech", "", label))).Value!.ToText(Language.Zh).ShouldBe(expected);
        Try(new LabelDay(LabelEdge.LabelStart, "high-tech"), Given(("high-tech", "", label with { IsComplete = false }))).Value!.ToText(Language.Zh).ShouldBe("任意值");
    }

    private static Interpreter Interpreter(AsOf asOf) => new(Compile(R("revenue")), FactSet.Empty, asOf, Readings.AllOpen);
}
