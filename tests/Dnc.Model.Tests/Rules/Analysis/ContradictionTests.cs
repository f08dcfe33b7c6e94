using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Tests.Rules.Interpreting;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>Conditions that exclude each other, and conditions beside them that just do not.</summary>
public sealed class ContradictionTests
{
    // A comparison holds beside a figure of its fact exactly where it holds for the figure.
    [Theory]
    [MemberData(nameof(FormulaBoundaryTests.Figures), MemberType = typeof(FormulaBoundaryTests))]
    public void Contradictory_WithTheFigureTold_IsWhatEvaluationSays(string what, Formula formula, decimal target, decimal[] edges)
    {
        what.ShouldNotBeEmpty();
        foreach (var comparator in (Comparator[])[Comparator.AtLeast, Comparator.LessThan, Comparator.Exactly])
        {
            foreach (var value in edges.SelectMany(e => (decimal[])[e - 1, e, e + 1]))
            {
                var met = Compile(Is(formula, comparator, target), X).Evaluate("it", FactSet.Empty.With("x", FactTime.None, Number(value)), Day).Verdict == Verdict.True;
                var both = new AllOf([Is(formula, comparator, target), Is(R("x"), Comparator.Exactly, value)]);
                Analyze(both, X).One(FindingKind.Contradictory).Outcome.ShouldBe(met ? FindingOutcome.Excluded : FindingOutcome.Found, $"{both}");
            }
        }
    }

    public static TheoryData<string, Criterion, FindingOutcome> Pairs => new()
    {
        { "codes apart", Both(Codes("01-05"), Codes("06-46")), FindingOutcome.Found },
        { "codes that meet", Both(Codes("01-05"), Codes("05-46")), FindingOutcome.Excluded },
        { "a part of a code", Both(Codes("06-46"), Codes("471")), FindingOutcome.Found },
        { "a part within a range", Both(Codes("06-46"), Codes("381")), FindingOutcome.Excluded },
        { "no code left", Both(Codes("00-46"), new Negation(Codes("00-99"))), FindingOutcome.Found },
        { "one class and another", Both(Level("national"), Level("municipal")), FindingOutcome.Found },
        { "none of the classes", new AllOf([!Level("national"), !Level("provincial"), !Level("municipal")]), FindingOutcome.Found },
        { "one of the classes", Both(!Level("national"), !Level("provincial")), FindingOutcome.Excluded },
        { "all certificates and not one of them", Both(Has(CodeMatch.HasAll, "x", "y"), !Has(CodeMatch.HasAny, "x")), FindingOutcome.Found },
        { "some certificate and not all", Both(Has(CodeMatch.HasAny, "x", "y"), !Has(CodeMatch.HasAll, "x", "y")), FindingOutcome.Excluded },
        { "a lookup and other codes", Both(Bench1(new Lookup(new Reference("industry"), [new([CodePattern.Parse("06-46")], C(2m))], C(1m)), 2m), Codes("47-99")), FindingOutcome.Found },
        { "a lookup and its codes", Both(Bench1(new Lookup(new Reference("industry"), [new([CodePattern.Parse("06-46")], C(2m))], C(1m)), 2m), Codes("46-99")), FindingOutcome.Excluded },
        { "days apart", Both(new Within(Founded, Day1(2020), null), new Within(Founded, null, new DateConstant(new(2019, 12, 31)))), FindingOutcome.Found },
        { "days that meet", Both(new Within(Founded, Day1(2020), null), new Within(Founded, null, Day1(2020))), FindingOutcome.Excluded },
        { "the least of two years and a year below it", Both(OfYears(WindowAggregate.MinOver, Comparator.AtLeast, "5元"), LastYear(Comparator.LessThan, "5元")), FindingOutcome.Found },
        { "the least of two years and a year above it", Both(OfYears(WindowAggregate.MinOver, Comparator.AtLeast, "5元"), LastYear(Comparator.LessThan, "6元")), FindingOutcome.Excluded },
        { "the most of two years and a year above it", Both(OfYears(WindowAggregate.MaxOver, Comparator.AtMost, "5元"), LastYear(Comparator.MoreThan, "5元")), FindingOutcome.Found },
        { "the most of two years and a year below it", Both(OfYears(WindowAggregate.MaxOver, Comparator.AtMost, "5元"), LastYear(Comparator.MoreThan, "4元")), FindingOutcome.Excluded },
        { "held now and never", Both(new Held("high-tech"), !new EverHeld("high-tech")), FindingOutcome.Found },
        { "held throughout and not at its end", Both(new HeldThroughout("high-tech", Day1(2024), new Reference("asOf")), !new Held("high-tech")), FindingOutcome.Found },
        { "held throughout and not before", Both(new HeldThroughout("high-tech", Day1(2024), new Reference("asOf")), !new Held("high-tech", Day1(2023))), FindingOutcome.Excluded },
        { "held at a day and never from it on", Both(new Held("high-tech", Day1(2023)), !new EverHeld("high-tech", Day1(2023), Day1(2024))), FindingOutcome.Found },
        { "two of three, one of them never", new AllOf([new AtLeastOf(2, [Level("national"), new Holds("blacklisted"), !new Holds("blacklisted")]), !Level("national")]), FindingOutcome.Found },
        { "points and their part", Both(Passes(8m), Score(Comparator.LessThan, "8")), FindingOutcome.Found },
        { "points and enough of their part", Both(Passes(8m), Score(Comparator.LessThan, "9")), FindingOutcome.Excluded },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Contradictory_OfConditionsTogether_IsToldWithAnExampleWhereNot(string what, Criterion criterion, FindingOutcome expected)
    {
        var finding = RuleAnalyzer.Analyze(Bench.Compile(criterion), Bench.Day).One(FindingKind.Contradictory);
        finding.Outcome.ShouldBe(expected, what);
        if (expected == FindingOutcome.Excluded)
        {
            Bench.Try(criterion, finding.Witness!.Facts).Verdict.ShouldBe(Verdict.True);
        }
    }

    // The code that one fact has decides which code the other must have.
    [Theory]
    [InlineData("level", "plain", "provincial", FindingOutcome.Excluded)]
    [InlineData("plain", "level", "municipal", FindingOutcome.Excluded)]
    [InlineData("plain", "level", "rural", FindingOutcome.Found)]
    public void Contradictory_OfTwoCodesThatAreTheSame_LooksAtEachCode(string one, string other, string code, FindingOutcome expected)
    {
        var rules = AnalysisBench.With(new AllOf([new Comparison(new Reference(one), Comparator.Exactly, new Reference(other)), new Comparison(new Reference("plain"), Comparator.Exactly, new CodeConstant(code))]));
        var finding = RuleAnalyzer.Analyze(rules, Bench.Day).One(FindingKind.Contradictory, "$.rules[0].when");
        finding.Outcome.ShouldBe(expected);
        if (expected == FindingOutcome.Excluded)
        {
            rules.Evaluate("it", finding.Witness!.Facts, Bench.Day).Verdict.ShouldBe(Verdict.True);
        }
    }

    private static Reference Founded => new("founded");

    private static RuleSet X(RuleSet set) => set with { Facts = [Of("x", FactKind.Quantity) with { Unit = CompoundUnit.Number, Minimum = -20m, Maximum = 40m, Step = 1m }] };

    private static AllOf Both(Criterion one, Criterion other) => new([one, other]);

    private static InCodes Codes(string pattern) => new(new Reference("industry"), [CodePattern.Parse(pattern)]);

    private static Comparison Level(string code) => new(new Reference("level"), Comparator.Exactly, new CodeConstant(code));

    private static HasCodes Has(CodeMatch match, params ValueList<string> codes) => new(match, "certificates", codes);

    private static Comparison Bench1(Formula formula, decimal value) => new(formula, Comparator.Exactly, C(value));

    private static DateConstant Day1(int year) => new(new LocalDate(year, 1, 1));

    private static Comparison OfYears(WindowAggregate aggregate, Comparator comparator, string bound) => new(new Window(aggregate, new Reference("revenue"), PeriodKind.Year, 2), comparator, Bench.C(bound));

    private static Comparison LastYear(Comparator comparator, string bound) => new(new Shift(new Reference("revenue"), PeriodKind.Year, -1), comparator, Bench.C(bound));

    private static Comparison Score(Comparator comparator, string bound) => new(new Reference("score"), comparator, Bench.C(bound));

    private static ScorePasses Passes(decimal least) => new(new Score([new("a", LocalizedText.Same("a"), new Reference("score"), Bench.Q("10"))]), Comparator.AtLeast, C(least), []);
}
