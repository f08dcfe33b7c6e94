using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>Which changes of facts, and which waiting, are tried: those that the definition of the fact allows.</summary>
public sealed class LeverTests
{
    private static readonly FactSet Firm = Facts(
        ("clean", new FactFlag(false)),
        ("certified", new FactFlag(false)),
        ("closed", new FactFlag(true)),
        ("launch", new FactDay(new(2025, 3, 10))),
        ("permits", new FactCodes(["x"])),
        ("sanctions", new FactCodes(["x", "y"])),
        ("industry", new FactCode("38")),
        ("level", new FactCode("a")),
        ("age", Value("2年")),
        ("debt", Value("60%")),
        ("staff", Value("10人")),
        ("high-tech", new FactLabel([DateRange.Parse("2025-12-01..2028-11-30")], null)),
        ("loans", new FactItems([FactSet.Empty])));

    public static TheoryData<Criterion, string> Allowed => new()
    {
        { new Holds("certified"), "certified becomes true" },
        { !new Holds("closed"), "closed becomes false" },
        { new Within(new Reference("launch"), Day(2025, 3, 20), null), "launch 10 days later, on 2025-03-20" },
        { new HasCodes(CodeMatch.HasAll, "permits", ["x", "y"]), "permits with y" },
        { new HasCodes(CodeMatch.HasAny, "permits", ["y"]), "permits with y" },
        { !new HasCodes(CodeMatch.HasAny, "sanctions", ["x", "y"]), "sanctions without x, y" },
        { !new HasCodes(CodeMatch.HasAll, "sanctions", ["x", "y"]), "sanctions without x" },
        { new InCodes(new Reference("level"), [CodePattern.Of("b")]), "level becomes b" },
        { new Comparison(new Lookup(new Reference("industry"), [new([CodePattern.Of("65")], Of("1"))], Of("0")), Comparator.AtLeast, Of("1")), "industry becomes 65" },
        { new Comparison(new Reference("debt"), Comparator.AtMost, Of("50%")), "debt down" },
        { new Comparison(new Reference("staff"), Comparator.AtLeast, Of("12人")), "up 2 person" },
        { new Held("high-tech"), "high-tech held on 2025-06-30" },
        { new EverHeld("high-tech"), "high-tech held on 2025-06-30" },
        { new HeldThroughout("high-tech", Day(2025, 6, 1), new Reference("asOf")), "high-tech held on" },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Ways_OfAFactThatMayChangeSo_AreTold(Criterion when, string expected)
    {
        var ways = Evaluate(when, Firm).Gap().Ways;
        ways.Select(w => w.ToText(Language.En)).ShouldContain(t => t.Contains(expected, StringComparison.Ordinal));
        ways.ShouldAllBe(w => Evaluate(when, w.ApplyTo(Firm), w.ApplyTo(Context), null, null).Verdict == Verdict.True);
    }

    public static TheoryData<Criterion> Barred => new()
    {
        new Holds("closed") & !new Holds("closed"),
        new Within(new Reference("launch"), null, Day(2025, 3, 1)),
        !new HasCodes(CodeMatch.HasAny, "permits", ["x"]),
        new HasCodes(CodeMatch.HasAll, "sanctions", ["x", "y", "z"]),
        new Comparison(new Reference("debt"), Comparator.AtLeast, Of("70%")),
        new Comparison(new Reference("age"), Comparator.AtLeast, Of("3年")),
        new Comparison(new Reference("city"), Comparator.AtLeast, Of("3万元")),
        new ItemTest(ItemQuantifier.SomeItem, "loans", new Always(false)),
    };

    [Theory]
    [MemberData(nameof(Barred))]
    public void Ways_OfAFactThatMayNotChangeSo_AreNone(Criterion when) => Evaluate(when, Firm, Context with { Surroundings = Facts(("city", Value("1万元"))) }).Gap().Ways.ShouldBeEmpty();

    [Fact]
    public void Ways_OfFlagsThatOnlyRiseOrFall_DoNotGoBack()
    {
        var facts = Firm.With("certified", FactTime.None, new FactFlag(true)).With("closed", FactTime.None, new FactFlag(false));
        Evaluate(!new Holds("certified"), facts).Gap().Ways.ShouldBeEmpty();
        Evaluate(new Holds("closed"), facts).Gap().Ways.ShouldBeEmpty();
    }

    [Fact]
    public void Untried_OfWhatOnlyTimeChanges_IsTold() =>
        Evaluate(new Comparison(new Reference("age"), Comparator.AtLeast, Of("3年")), Firm).Gap().Untried.ShouldBe([new FactNeed("age", FactTime.None)]);

    [Fact]
    public void Ways_OfALabelThatBeginsLater_Wait()
    {
        Evaluate(new Held("high-tech"), Firm).Gap().Ways.SelectMany(w => w.Adjustments).Where(a => a.IsWaiting).ShouldHaveSingleItem().To.ShouldBe(new FactDay(new(2025, 12, 1)));
        Evaluate(new EverHeld("high-tech"), Firm).Gap().Ways.SelectMany(w => w.Adjustments).Where(a => a.IsWaiting).ShouldHaveSingleItem().To.ShouldBe(new FactDay(new(2025, 12, 1)));
        Evaluate(new Held("high-tech", Day(2025, 6, 30)), Firm).Gap().Ways.SelectMany(w => w.Adjustments).ShouldAllBe(a => !a.IsWaiting);
    }

    [Fact]
    public void Ways_OfWaitingIntoAnotherYear_KeepTheReportsOfTheYear()
    {
        // Everything else stays as it is: also the year whose reports count, whatever the next one brings.
        var rises = new Comparison(new Reference("rd"), Comparator.AtLeast, Of("6000万元")) & new Comparison(new TimeBetween(TimeStep.WholeYears, new Reference("launch"), new Reference("asOf")), Comparator.AtLeast, Of("1年"));
        var facts = Firm.With("rd", FactTime.Year(2024), Value("6500万元")).With("rd", FactTime.Year(2025), Value("1万元"));
        var way = Evaluate(rises, facts).Gap().Ways.First(w => w.Adjustments.Any(a => a.IsWaiting));
        var later = way.ApplyTo(Context);
        later.AsOf.Day.ShouldBe(new LocalDate(2026, 3, 10));
        later.ReferenceYear.ShouldBe(Year);
        Evaluate(rises, way.ApplyTo(facts), later).Verdict.ShouldBe(Verdict.True);
    }

    private static DateConstant Day(int year, int month, int day) => new(new LocalDate(year, month, day));

    private static Constant Of(string text) => new(Q(text));
}
