using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using NodaTime;
using NodaTime.Text;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>Whether a label is held, on its first and last days, and as far as its history is told. Held from 2020-01-01 to 2022-12-31, and again from 2024-01-01 to 2024-12-31.</summary>
public sealed class LabelTests
{
    private const string Times = "2020-01-01..2022-12-31 2024-01-01..2024-12-31";

    [Theory]
    [InlineData("2019-12-31", Verdict.False)]
    [InlineData("2020-01-01", Verdict.True)]
    [InlineData("2022-12-31", Verdict.True)]
    [InlineData("2023-01-01", Verdict.False)]
    [InlineData("2024-12-31", Verdict.True)]
    public void Held_OnADay_BothEndsIncluded(string day, Verdict expected)
    {
        Judge(new Held("high-tech", D(day))).ShouldBe(expected);
        Judge(new EverHeld("high-tech", D(day), D(day))).ShouldBe(expected);
        Judge(new HeldThroughout("high-tech", D(day), D(day))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2019-01-01", "2019-12-31", Verdict.False, Verdict.False)]
    [InlineData("2019-01-01", "2020-01-01", Verdict.True, Verdict.False)]
    [InlineData("2022-12-31", "2024-01-01", Verdict.True, Verdict.False)]
    [InlineData("2023-01-01", "2023-12-31", Verdict.False, Verdict.False)]
    [InlineData("2020-01-01", "2022-12-31", Verdict.True, Verdict.True)]
    [InlineData("2025-01-01", "2026-01-01", Verdict.False, Verdict.False)]
    [InlineData("2022-01-02", "2022-01-01", Verdict.Unknown, Verdict.Unknown)]
    public void EverHeldAndHeldThroughout_ATime(string from, string to, Verdict ever, Verdict throughout)
    {
        Judge(new EverHeld("high-tech", D(from), D(to))).ShouldBe(ever);
        Judge(new HeldThroughout("high-tech", D(from), D(to))).ShouldBe(throughout);
    }

    // Told in full since 2021-01-01 only.
    [Theory]
    [InlineData("2019-01-01", "2019-12-31", Verdict.Unknown, Verdict.Unknown)]
    [InlineData("2019-01-01", "2020-12-31", Verdict.True, Verdict.Unknown)]
    [InlineData("2019-01-01", "2021-01-01", Verdict.True, Verdict.Unknown)]
    [InlineData("2019-01-01", "2023-01-01", Verdict.True, Verdict.False)]
    [InlineData("2023-01-01", "2023-12-31", Verdict.False, Verdict.False)]
    [InlineData("2023-01-01", "2023-01-01", Verdict.False, Verdict.False)]
    public void EverHeldAndHeldThroughout_BeforeTheHistoryIsTold_AreOpen(string from, string to, Verdict ever, Verdict throughout)
    {
        var label = Held(Times.Split(' ')) with { CompleteSince = new LocalDate(2021, 1, 1) };
        Judge(new EverHeld("high-tech", D(from), D(to)), label).ShouldBe(ever);
        Judge(new HeldThroughout("high-tech", D(from), D(to)), label).ShouldBe(throughout);
    }

    [Fact]
    public void Held_TheDayFromWhichTheHistoryIsTold_IsTold()
    {
        var never = new FactLabel([], new LocalDate(2021, 1, 1));
        Judge(new Held("high-tech", D("2021-01-01")), never).ShouldBe(Verdict.False);
        Judge(new Held("high-tech", D("2020-12-31")), never).ShouldBe(Verdict.Unknown);
        Judge(new HeldThroughout("high-tech", D("2020-01-01"), D("2021-01-01")), never).ShouldBe(Verdict.False);
        Judge(new HeldThroughout("high-tech", D("2020-01-01"), D("2020-12-31")), never).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Judge_HistoryNotToldInFull_ProvesOnlyWhatIsTold()
    {
        var some = Held(Times.Split(' ')) with { IsComplete = false };
        Judge(new EverHeld("high-tech", D("2023-01-01"), D("2023-12-31")), some).ShouldBe(Verdict.Unknown);
        Judge(new HeldThroughout("high-tech", D("2023-01-01"), D("2023-12-31")), some).ShouldBe(Verdict.Unknown);
        Judge(new HeldThroughout("high-tech", D("2020-01-01"), D("2022-12-31")), some).ShouldBe(Verdict.True);
    }

    [Fact]
    public void EverHeld_WithoutEnds_RunsFromTheFirstDayToTheAsOfDate()
    {
        Judge(new EverHeld("high-tech"), Held("0001-01-01..0001-01-01")).ShouldBe(Verdict.True);
        Judge(new EverHeld("high-tech"), Held("2025-06-30..2026-06-30")).ShouldBe(Verdict.True);
        Judge(new EverHeld("high-tech"), Held("2025-07-01..2026-06-30")).ShouldBe(Verdict.False);
    }

    // The day is any of those before and after the founding, which is 2022-12-31 or 2023-01-01.
    [Fact]
    public void Held_OnADayThatIsNotKnown_IsWhatHoldsForAllItMayBe()
    {
        var day = new Choice([new Branch(new Holds("blacklisted"), D("2022-12-31"))], D("2023-01-01"));
        Judge(new Held("high-tech", day)).ShouldBe(Verdict.Unknown);
        Judge(new Held("high-tech", day), Held("2022-12-31..2023-01-01")).ShouldBe(Verdict.True);
        Judge(new Held("high-tech", day), Held("2023-01-02..2024-01-01")).ShouldBe(Verdict.False);
        Judge(new HeldThroughout("high-tech", day, D("2024-06-30"))).ShouldBe(Verdict.False);
        Judge(new HeldThroughout("high-tech", D("2022-01-01"), day)).ShouldBe(Verdict.Unknown);
        Judge(new EverHeld("high-tech", day, D("2023-06-30"))).ShouldBe(Verdict.Unknown);
        Judge(new EverHeld("high-tech", D("2022-12-31"), day)).ShouldBe(Verdict.True);
        Judge(new EverHeld("high-tech", day, D("2023-06-30")), Held("2022-12-30..2022-12-30")).ShouldBe(Verdict.False);
        Judge(new Held("high-tech", R("founded"))).ShouldBe(Verdict.Unknown);
    }

    private static DateConstant D(string text) => new(LocalDatePattern.Iso.Parse(text).Value);

    private static Verdict? Judge(Criterion criterion, FactLabel? label = null) => Try(criterion, Given(("high-tech", "", label ?? Held(Times.Split(' '))))).Verdict;
}
