using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Gaps;
using Dnc.Model.Tests.Rules.Interpreting;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;
using LocalDate = NodaTime.LocalDate;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>How far a change may go and what each step makes of a fact; the first step that does; what takes the place of what was told.</summary>
public sealed class LeverPartsTests
{
    // How many steps, the value after two, by how much, and how large that is beside the value now.
    [Theory]
    [InlineData("元", "0元", "100元", "40", "10", 1, "6: 60 CNY, 20 CNY, 0.5")]
    [InlineData("元", "0元", "100元", "40", "10", -1, "4: 20 CNY, -20 CNY, 0.5")]
    [InlineData("元", "0元", "100元", "45", "10", 1, "5: 65 CNY, 20 CNY, 4/9")]
    [InlineData("元", "0元", "100元", "45", "10", -1, "4: 25 CNY, -20 CNY, 4/9")]
    [InlineData("元", "0元", "100元", "90", "10", 1, "1: 110 CNY, 20 CNY, 2/9")]
    [InlineData("元", "0元", "100元", "91", "10", 1, "none")]
    [InlineData("元", "0元", "100元", "100", "10", 1, "none")]
    [InlineData("元", "0元", "100元", "0", "10", -1, "none")]
    [InlineData("元", "0元", "100元", "120", "10", 1, "none")]
    [InlineData("元", null, null, "40", "10", 1, "1000000000000: 60 CNY, 20 CNY, 0.5")]
    [InlineData("元", null, null, "-40", "10", -1, "1000000000000: -60 CNY, -20 CNY, 0.5")]
    [InlineData("元", null, null, "0", "10", 1, "1000000000000: 20 CNY, 20 CNY, 2")]
    [InlineData("元", "0元", null, "40", "0.01", 1, "1000000000000: 40.02 CNY, 0.02 CNY, 0.0005")]
    [InlineData("元", "0元", null, "40", "0.01", -1, "4000: 39.98 CNY, -0.02 CNY, 0.0005")]
    [InlineData("%", "0%", "100%", "0.4", "0.001", 1, "600: 40.2%, 0.2%, 0.005")]
    [InlineData("%", "0%", "100%", "0.4", "0.001", -1, "400: 39.8%, -0.2%, 0.005")]
    [InlineData("元", "0元", "100元", "40", "0", 1, "none")]
    [InlineData("元", "0元", "100元", "1/3", "10", 1, "none")]
    [InlineData("元", "0元", "100元", "40", "1/3", 1, "none")]
    [InlineData("元", null, null, "0", "0.000000000000001", 1, "1000000000000: 0.000000000000002 CNY, 0.000000000000002 CNY, 2")]
    [InlineData("元", null, null, "0", "0.00000000000000001", 1, "1000000000000: 0.00000000000000002 CNY, 0.00000000000000002 CNY, 2")]
    [InlineData("元", null, null, "9000000000000", "0.0000000000000001", 1, "none")]
    [InlineData("元", null, null, "999999999999.9999", "0.0000000000000001", 1, "none")]
    [InlineData("元", null, null, "999999999999.9998", "0.0000000000000001", 1, "1000000000000: 999,999,999,999.9998000000000002 CNY, 0.0000000000000002 CNY, 1/4999999999999999000000000000")]
    [InlineData("元", null, null, "9000000000000", "0.00000000000001", 1, "1000000000000: 9,000,000,000,000.00000000000002 CNY, 0.00000000000002 CNY, 1/450000000000000000000000000")]
    public void Create_OfAFigure_GoesToItsBoundsInSteps(string unit, string? minimum, string? maximum, string amount, string step, int direction, string expected)
    {
        var fact = new FactDefinition { Key = "it", Name = LocalizedText.Same("it"), Kind = FactKind.Quantity, Unit = CompoundUnit.Of(Units.Get(unit)), Minimum = minimum is null ? null : Q(minimum), Maximum = maximum is null ? null : Q(maximum) };
        var lever = FigureLever.Create(new FactNeed("it", FactTime.None), fact, Rational.Parse(amount), Rational.Parse(step), direction);
        (lever is null ? "none" : $"{lever.Most}: {((FactFigure)lever.At(2)).Bound.Quantity.ToString(Language.En)}, {lever.By(2)!.Value.ToString(Language.En)}, {lever.Size(2)}").ShouldBe(expected);
    }

    [Theory]
    [InlineData("2025-03-10", 1, 73000, "2025-03-12", 2)]
    [InlineData("2025-03-10", -1, 73000, "2025-03-08", -2)]
    [InlineData("9999-12-29", 1, 2, "9999-12-31", 2)]
    [InlineData("9999-12-29", -1, 73000, "9999-12-27", -2)]
    [InlineData("0001-01-04", -1, 3, "0001-01-02", -2)]
    [InlineData("0001-01-04", 1, 73000, "0001-01-06", 2)]
    public void At_OfADay_IsDaysAwayWithinTheCalendarAndTwoHundredYears(string from, int direction, long most, string two, int by)
    {
        var lever = new DayLever(new FactNeed("it", FactTime.None), LocalizedText.Same("it"), Date(from), direction);
        lever.Most.ShouldBe(most);
        lever.At(2).ShouldBe(new FactDay(Date(two)));
        lever.By(2).ShouldBe(Q($"{by}天"));
        lever.Size(73).ShouldBe(Rational.Parse("1/5"));
        lever.HasRanges.ShouldBeTrue();
    }

    [Fact]
    public void Size_OfCodes_IsHowManyComeOrGo()
    {
        var lever = new ValueLever(new FactNeed("it", FactTime.None), LocalizedText.Same("it"), new FactCodes([]), new FactCodes(["x", "y", "z"]), 3);
        (lever.Most, lever.Size(0), lever.Size(1), lever.HasRanges).ShouldBe((1, 0, 3, false));
        (lever.At(0), lever.At(1)).ShouldBe((lever.From, lever.To));
    }

    // A judge who says yes from the first to the last place of some; a range that holds both is open.
    [Theory]
    [InlineData(1, 100, 1, 100, 1)]
    [InlineData(1, 100, 2, 100, 2)]
    [InlineData(1, 100, 37, 100, 37)]
    [InlineData(1, 100, 100, 100, 100)]
    [InlineData(1, 100, 64, 64, 64)]
    [InlineData(1, 100, 101, 200, -1)]
    [InlineData(5, 100, 1, 3, -1)]
    [InlineData(5, 100, 1, 5, 5)]
    [InlineData(3, 2, 0, 9, -1)]
    [InlineData(1, 1_000_000_000_000, 999_999_999_999, 999_999_999_999, 999_999_999_999)]
    [InlineData(1, 1_000_000_000_000, 123_456_789, 123_456_789, 123_456_789)]
    public void Find_InRanges_IsTheFirstPlaceThatDoes(long from, long to, long first, long last, long expected)
    {
        var asked = new List<(long, long)>();
        Find(new FigureLever(new FactNeed("cost", FactTime.None), LocalizedText.Same("cost"), 0m, 1m, CompoundUnit.Number, to), from, to, (a, b) =>
        {
            a.ShouldBeGreaterThanOrEqualTo(from);
            b.ShouldBeLessThanOrEqualTo(to);
            asked.Add((a, b));
            return b < first || a > last ? Verdict.False : a >= first && b <= last ? Verdict.True : Verdict.Unknown;
        }).GetValueOrDefault(-1).ShouldBe(expected);
        asked.Distinct().Count().ShouldBe(asked.Count);
        asked.Count.ShouldBeLessThan(130);
    }

    // Each range is twice as long as the one before it, so that a near place costs little.
    [Fact]
    public void Find_InRanges_AsksNearPlacesFirst()
    {
        var asked = new List<(long, long)>();
        Find(new FigureLever(new FactNeed("cost", FactTime.None), LocalizedText.Same("cost"), 0m, 1m, CompoundUnit.Number, 12), 1, 12, (a, b) =>
        {
            asked.Add((a, b));
            return a == 1 && b == 12 ? Verdict.Unknown : Verdict.False;
        }).ShouldBeNull();
        asked.ShouldBe([(1, 12), (1, 1), (2, 3), (4, 7), (8, 12)]);
        asked.Clear();
        Find(new FigureLever(new FactNeed("cost", FactTime.None), LocalizedText.Same("cost"), 0m, 1m, CompoundUnit.Number, 12), 1, 12, (a, b) =>
        {
            asked.Add((a, b));
            return Verdict.False;
        }).ShouldBeNull();
        asked.ShouldBe([(1, 12)]);
    }

    // Where every range is open and no place does, the search ends after six hundred questions and says so.
    [Theory]
    [InlineData(300, false)]
    [InlineData(1_000_000, true)]
    public void Find_InRangesThatStayOpen_EndsAtItsLimit(long to, bool stops)
    {
        var (asked, question) = (0, Question());
        SmallestStep.Find(question, new FigureLever(new FactNeed("cost", FactTime.None), LocalizedText.Same("cost"), 0m, 1m, CompoundUnit.Number, to), 1, to, (a, b) =>
        {
            asked++;
            return a == b ? Verdict.False : Verdict.Unknown;
        }).ShouldBeNull();
        question.IsStopped.ShouldBe(stops);
        asked.ShouldBe(stops ? 601 : asked);
        asked.ShouldBeLessThanOrEqualTo(601);
    }

    [Fact]
    public void Find_WithoutWorkLeft_StopsAtOnce()
    {
        var question = Question();
        question.Reserve = question.Left;
        SmallestStep.Find(question, new FigureLever(new FactNeed("cost", FactTime.None), LocalizedText.Same("cost"), 0m, 1m, CompoundUnit.Number, 9), 1, 9, (a, b) => a == b ? Verdict.True : Verdict.Unknown).ShouldBeNull();
        question.IsStopped.ShouldBeTrue();
        var other = Question();
        other.Reserve = other.Left;
        SmallestStep.Find(other, new ValueLever(new FactNeed("clean", FactTime.None), LocalizedText.Same("clean"), new FactFlag(false), new FactFlag(true)), 1, 1, (_, _) => Verdict.True).ShouldBeNull();
        other.IsStopped.ShouldBeTrue();
        other.IsExhausted.ShouldBeTrue();
        other.Reserve--;
        other.IsExhausted.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(0, 1, 0)]
    [InlineData(1, 0, -1)]
    public void Find_OneByOne_IsTheFirstPlaceThatDoes(long from, long to, long expected) =>
        Find(new ValueLever(new FactNeed("clean", FactTime.None), LocalizedText.Same("clean"), new FactFlag(false), new FactFlag(true)), from, to, (a, b) => Verdicts.Of(a == b && a >= from)).GetValueOrDefault(-1).ShouldBe(expected);

    [Fact]
    public void In_OfAFact_TakesThePlaceOfWhatWasToldForItsTimeAlone()
    {
        var facts = Bench.Given(("staff", "2024-12-31", "5人"), ("staff", "2024", "6人"), ("staff", "2025-06-30", "7人"), ("rd", "2024", "8元"), ("rd", "2023", "9元"), ("cost", "", "3元"));
        Text(Replacement.In(facts, new FactNeed("staff", Date("2024-12-31")), Value("1人"))).ShouldBe("staff 2025-06-30=7 persons; rd 2024=8 CNY; rd 2023=9 CNY; cost=3 CNY; staff 2024-12-31=1 person");
        Text(Replacement.In(facts, new FactNeed("staff", Date("2025-06-30")), Value("1人"))).ShouldBe("staff 2024-12-31=5 persons; staff 2024=6 persons; rd 2024=8 CNY; rd 2023=9 CNY; cost=3 CNY; staff 2025-06-30=1 person");
        Text(Replacement.In(facts, new FactNeed("rd", FactTime.Year(2023)), Value("1元"), Value("2元"))).ShouldBe("staff 2024-12-31=5 persons; staff 2024=6 persons; staff 2025-06-30=7 persons; rd 2024=8 CNY; cost=3 CNY; rd 2023=1 CNY; rd 2023=2 CNY");
        Text(Replacement.In(facts, new FactNeed("cost", FactTime.None), Value("1元"))).ShouldBe("staff 2024-12-31=5 persons; staff 2024=6 persons; staff 2025-06-30=7 persons; rd 2024=8 CNY; rd 2023=9 CNY; cost=1 CNY");
        static string Text(FactSet facts) => string.Join("; ", facts.Claims.Select(c => $"{c.Key} {c.Time}".Trim() + $"={((FactFigure)c.Value).Bound.Quantity.ToString(Language.En)}"));
    }

    // The reports that count stay those of the last year that had ended.
    [Theory]
    [InlineData("2025-06-30", null, 2024)]
    [InlineData("2025-12-30", null, 2024)]
    [InlineData("2025-12-31", null, 2025)]
    [InlineData("2025-12-01", null, 2024)]
    [InlineData("2025-01-31", null, 2024)]
    [InlineData("2025-06-30", 2020, 2020)]
    [InlineData("2199-12-31", null, 2199)]
    [InlineData("2200-12-31", null, 2200)]
    [InlineData("2201-06-30", null, 2200)]
    [InlineData("2201-12-31", null, null)]
    [InlineData("2202-06-30", null, null)]
    [InlineData("1901-06-30", null, 1900)]
    [InlineData("1900-06-30", null, null)]
    [InlineData("1900-12-31", null, 1900)]
    public void Later_OfAContext_KeepsTheYearWhoseReportsCount(string day, int? year, int? expected)
    {
        var context = new RuleContext(AsOf.Date(Date(day))) with { ReferenceYear = year };
        var later = Replacement.Later(context, Date(day).PlusDays(400));
        (later.AsOf.Day, later.AsOf.KnownUntil, later.ReferenceYear).ShouldBe((Date(day).PlusDays(400), null, expected));
        var known = NodaTime.Instant.FromUtc(2025, 1, 2, 3, 4);
        Replacement.Later(context with { AsOf = context.AsOf.KnownAt(known) }, Date(day).PlusDays(1)).AsOf.KnownUntil.ShouldBe(known);
    }

    private static long? Find(Lever lever, long from, long to, Func<long, long, Verdict> judge) => SmallestStep.Find(Question(), lever, from, to, judge);

    private static GapQuestion Question()
    {
        var rules = GapSubject.Rules(new Always(false));
        return new GapQuestion(rules, rules.Rules.Rules[0], rules.Home, FactSet.Empty, Context);
    }

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
