using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Executing;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Executing;

/// <summary>What a row answers by itself about facts that are exact, ranges, contradicted or missing, and what it leaves to the reference.</summary>
public sealed class RowProgramTests
{
    private static readonly SourceReference[] Sources = [new("law", "Law"), new("other", "Other"), new("third", "Third")];

    private static readonly RuleSet Set = new()
    {
        Id = "rows",
        Title = Text("行"),
        Documents = [.. Sources],
        Facts =
        [
            .. Facts,
            Of("x", FactKind.Quantity) with { Unit = CompoundUnit.Number },
            Of("y", FactKind.Quantity) with { Unit = CompoundUnit.Number },
            Of("plain", FactKind.Code),
            Of("branch", FactKind.Code) with { IsHierarchical = true, Codes = [new("1", Text("一")), new("2", Text("二"))] },
            Of("closed", FactKind.Date),
            Of("open", FactKind.Flag) with { Scope = FactScope.Context },
            Of("zone", FactKind.Code) with { Scope = FactScope.Context },
            Of("tags", FactKind.Codes) with { Scope = FactScope.Context },
            Of("city-label", FactKind.Label) with { Scope = FactScope.Context },
        ],
        Parameters =
        [
            new("line", Text("线"), Dated<Formula>.From(new(2020, 1, 1), C("5"), Sources[0])),
            new("reckoned", Text("算"), Dated<Formula>.From(new(2020, 1, 1), new Sum([C("5"), C("1")]), Sources[0])),
            new("ended", Text("止"), new Dated<Formula>([DatedEntry.Of<Formula>(new(2020, 1, 1), C("5"), Sources[0]), DatedEntry.End<Formula>(new(2030, 1, 1), Sources[0])])),
            new("mixed", Text("混"), new Dated<Formula>([DatedEntry.Of<Formula>(new(2020, 1, 1), C("5"), Sources[0]), DatedEntry.Of<Formula>(new(2030, 1, 1), new Sum([C("5"), C("1")]), Sources[0])])),
        ],
    };

    // The answer of the row, or "left" to the reference; then how many conditions the reference is asked for.
    public static TheoryData<string, Criterion, string, string> Rows => new()
    {
        { "a range of which all is enough", AtLeast(X, "5"), "x=6~9", "True 0" },
        { "a range of which some is enough", AtLeast(X, "5"), "x=3~9", "Unknown 0" },
        { "two sources that differ on both sides of a bound", AtLeast(X, "5"), "x=3|9", "Unknown 0" },
        { "two sources that are both enough", AtLeast(X, "5"), "x=6|9", "True 0" },
        { "the distance of a range above nothing", AtLeast(new Absolute(X), "5"), "x=6~9", "True 0" },
        { "the distance of a range from nothing", AtLeast(new Absolute(X), "0"), "x=0~9", "True 0" },
        { "the distance of a range below nothing", AtLeast(new Absolute(X), "5"), "x=-9~-6", "left 0" },
        { "the distance of a figure below nothing", Same(new Absolute(X), "6"), "x=-6", "True 0" },
        { "the distance of nothing", Same(new Absolute(X), "0"), "x=0", "True 0" },
        { "the distance of what nobody told", AtLeast(new Absolute(X), "0"), "", "True 0" },
        { "the distance of what nobody told, far", AtLeast(new Absolute(X), "5"), "", "Unknown 0" },
        { "a range times nothing", Same(new Product([X, C("0")]), "0"), "x=3~9", "True 0" },
        { "what nobody told times nothing", Same(new Product([X, C("0")]), "0"), "", "True 0" },
        { "a range times minus two", AtLeast(new Product([X, C("-2")]), "-18"), "x=3~9", "True 0" },
        { "a range times minus two, more", Is(new Product([X, C("-2")]), Comparator.MoreThan, "-6"), "x=3~9", "False 0" },
        { "a range times a range", AtLeast(new Product([X, Y]), "5"), "x=3~9; y=3~9", "left 0" },
        { "a range by four", AtLeast(new Quotient(X, C("4")), "1"), "x=4~9", "True 0" },
        { "a range by minus four", AtLeast(new Quotient(X, C("-4")), "-1"), "x=-9~4", "True 0" },
        { "a range by nothing", AtLeast(new Quotient(X, Y), "1"), "x=4~9; y=0", "Unknown 0" },
        { "a figure by nothing", AtLeast(new Quotient(X, Y), "1"), "x=4; y=0", "Unknown 0" },
        { "a figure by a loss", Same(new Quotient(X, Y), "-2"), "x=4; y=-2", "True 0" },
        { "a figure by a range around nothing", AtLeast(new Quotient(X, Y), "1"), "x=4; y=-1~1", "Unknown 0" },
        { "a figure by a range above nothing", AtLeast(new Quotient(X, Y), "1"), "x=4; y=1~2", "left 0" },
        { "growth from a loss", AtLeast(new Growth(R("profit"), PeriodKind.Year), "0%"), "profit 2023=-5元; profit 2024=5元", "Unknown 0" },
        { "growth from nothing", AtLeast(new Growth(R("profit"), PeriodKind.Year), "0%"), "profit 2023=0元; profit 2024=5元", "Unknown 0" },
        { "growth from a profit to a loss", Same(new Growth(R("profit"), PeriodKind.Year), "-200%"), "profit 2023=5元; profit 2024=-5元", "True 0" },
        { "the less of two that are the same", Same(new Least([X, Y]), "4"), "x=4; y=4", "True 0" },
        { "the less of a range and a figure", AtLeast(new Least([X, C("4")]), "4"), "x=4~9", "True 0" },
        { "the more of a range and a figure", AtLeast(new Greatest([X, C("4")]), "4"), "x=-9~9", "True 0" },
        { "a figure that is exactly a range", Same(X, "5"), "x=3~9", "Unknown 0" },
        { "a figure that is exactly a range beyond it", Same(X, "2"), "x=3~9", "False 0" },
        { "a range that is exactly a sum", Is(new Sum([X, C("1")]), Comparator.Exactly, "5"), "x=3~9", "Unknown 0" },
        { "between, of a range", new Comparison(X, Comparator.Between, C("3"), C("9")), "x=3~9", "True 0" },
        { "between, of a range that reaches out", new Comparison(X, Comparator.Between, C("3"), C("8")), "x=3~9", "Unknown 0" },
        { "what is too large for a row", AtLeast(new Product([X, X, X]), "5"), "x=9000000000000000", "left 0" },
        { "what is too large for a row beside what decides", new AnyOf([AtLeast(X, "5"), AtLeast(new Product([X, X, X]), "5")]), "x=9000000000000000", "True 0" },
        { "a figure with too many digits", AtLeast(X, "5"), "x=9999999999999999999.5", "left 0" },
        { "a figure with too many digits beside what decides", new AnyOf([AtLeast(Y, "5"), AtLeast(X, "5")]), "y=6; x=9999999999999999999.5", "True 0" },
        { "a bound with too many digits", AtLeast(X, "9999999999999999999.5"), "x=3", "False 1" },
        { "days between two days", Same(new TimeBetween(TimeStep.Days, R("founded"), R("closed")), "31天"), "founded=2020-01-01; closed=2020-02-01", "True 0" },
        { "days from a day that nobody told", AtLeast(new TimeBetween(TimeStep.Days, R("founded"), R("closed")), "0天"), "closed=2020-02-01", "Unknown 0" },
        { "years from a day that nobody told", AtLeast(new TimeBetween(TimeStep.WholeYears, R("founded"), R("closed")), "0年"), "closed=2020-02-01", "Unknown 0" },
        { "years to a day that nobody told", AtLeast(new TimeBetween(TimeStep.WholeYears, R("founded"), R("closed")), "0年"), "founded=2020-02-01", "Unknown 0" },
        { "days between two of two sources", AtLeast(new TimeBetween(TimeStep.Days, R("founded"), R("closed")), "30天"), "founded=2020-01-01|2020-01-02; closed=2020-02-01", "True 0" },
        { "years between two of two sources", AtLeast(new TimeBetween(TimeStep.WholeYears, R("founded"), R("closed")), "1年"), "founded=2018-01-01|2019-01-02; closed=2020-02-01", "left 0" },
        { "months later than a day that nobody told", new Comparison(new DatePlus(R("founded"), C("3月")), Comparator.AtLeast, R("closed")), "closed=2020-02-01", "Unknown 0" },
        { "months later than a day of two sources", new Comparison(new DatePlus(R("founded"), C("3月")), Comparator.AtLeast, R("closed")), "founded=2018-01-01|2019-01-02; closed=2020-02-01", "left 0" },
        { "months beyond the calendar", new Comparison(new DatePlus(R("founded"), C("12月")), Comparator.AtLeast, R("closed")), "founded=9999-06-01; closed=2020-02-01", "left 0" },
        { "ten thousand years later", new Comparison(new DatePlus(R("founded"), C("120000月")), Comparator.AtLeast, R("closed")), "founded=2018-01-01; closed=2020-02-01", "left 0" },
        { "ten thousand years and a month later", new Comparison(new DatePlus(R("founded"), C("120001月")), Comparator.AtLeast, R("closed")), "founded=2018-01-01; closed=2020-02-01", "left 1" },
        { "ten thousand years earlier", new Comparison(new DatePlus(R("founded"), C("-120000月")), Comparator.AtLeast, R("closed")), "founded=2018-01-01; closed=2020-02-01", "left 0" },
        { "ten thousand years and a month earlier", new Comparison(new DatePlus(R("founded"), C("-120001月")), Comparator.AtLeast, R("closed")), "founded=2018-01-01; closed=2020-02-01", "left 1" },
        { "a label on the last day of the calendar", new Held("high-tech", new DatePlus(R("founded"), C("1天"))), "founded=9999-12-30; high-tech=2020-01-01..2021-12-31", "False 0" },
        { "a label beyond the calendar", new Held("high-tech", new DatePlus(R("founded"), C("2天"))), "founded=9999-12-30; high-tech=2020-01-01..2021-12-31", "left 0" },
        { "a label on the first day of the calendar", new Held("high-tech", new DatePlus(R("founded"), C("-1天"))), "founded=0001-01-02; high-tech=2020-01-01..2021-12-31", "False 0" },
        { "a label before the calendar", new Held("high-tech", new DatePlus(R("founded"), C("-2天"))), "founded=0001-01-02; high-tech=2020-01-01..2021-12-31", "left 0" },
        { "a label on a day of two sources", new Held("high-tech", R("founded")), "founded=2020-01-01|2020-01-02; high-tech=2020-01-01..2021-12-31", "left 0" },
        { "a label that nobody told", new Held("high-tech"), "", "Unknown 0" },
        { "a label of two sources that agree", new Held("high-tech"), "high-tech=2020-01-01..2025-12-31|2021-01-01..2025-12-31", "True 0" },
        { "a label of two sources that differ", new Held("high-tech"), "high-tech=2020-01-01..2025-12-31|2021-01-01..2021-12-31", "Unknown 0" },
        { "a flag of two sources that differ", new Holds("blacklisted"), "blacklisted=true|false", "Unknown 0" },
        { "a flag of three sources that agree", new Holds("blacklisted"), "blacklisted=true|true|true", "True 0" },
        { "a code of two sources, both in", In("plain", "a", "b"), "plain=a|b", "True 0" },
        { "a code of two sources, one in", In("plain", "a", "c"), "plain=a|b", "Unknown 0" },
        { "a code of two sources, none in", In("plain", "c"), "plain=a|b", "False 0" },
        { "a code that nobody told", In("plain", "a"), "", "Unknown 0" },
        { "a listed code that nobody told, all in", In("level", "national", "provincial", "municipal"), "", "True 0" },
        { "a listed code that nobody told, none in", In("level", "rural"), "", "False 0" },
        { "a listed code of a hierarchy that nobody told", In("branch", "3"), "", "Unknown 0" },
        { "a code told in part", In("industry", "65"), "industry=6", "Unknown 0" },
        { "exactly a code of two sources", new Comparison(R("plain"), Comparator.Exactly, new CodeConstant("a")), "plain=a|b", "Unknown 0" },
        { "exactly a code of neither source", new Comparison(R("plain"), Comparator.Exactly, new CodeConstant("c")), "plain=a|b", "False 0" },
        { "exactly a code that nobody told", new Comparison(R("plain"), Comparator.Exactly, new CodeConstant("c")), "", "Unknown 0" },
        { "exactly a code that is on no list", new Comparison(R("level"), Comparator.Exactly, new CodeConstant("rural")), "", "False 0" },
        { "certificates of two sources that agree", Has(CodeMatch.HasAny, "p"), "certificates=p q|p", "True 0" },
        { "certificates of two sources that agree that there is none", Has(CodeMatch.HasAny, "r"), "certificates=p q|p", "False 0" },
        { "certificates of two sources that differ", Has(CodeMatch.HasAll, "p", "q"), "certificates=p q|p", "Unknown 0" },
        { "certificates of three sources of which the last differs", Has(CodeMatch.HasAll, "p", "q"), "certificates=p q|p q|p", "Unknown 0" },
        { "certificates that nobody told", Has(CodeMatch.HasAny, "p"), "", "Unknown 0" },
        { "a flag of the surroundings", new Holds("open"), "open=true", "True 0" },
        { "a code of the surroundings", In("zone", "a"), "zone=a", "True 0" },
        { "exactly a code of the surroundings", new Comparison(R("zone"), Comparator.Exactly, new CodeConstant("b")), "zone=a", "False 0" },
        { "tags of the surroundings", new HasCodes(CodeMatch.HasAny, "tags", ["p"]), "tags=p q", "True 0" },
        { "a label of the surroundings", new Held("city-label"), "city-label=2020-01-01..2025-12-31", "True 1" },
        { "a figure of the surroundings", AtLeast(R("benchmark"), "4%"), "benchmark 2024=5%", "True 0" },
        { "a figure of the surroundings of two sources", AtLeast(R("benchmark"), "4%"), "benchmark 2024=5%|3%", "Unknown 0" },
        { "a figure of the surroundings with too many digits beside what decides", new AnyOf([AtLeast(X, "5"), AtLeast(R("benchmark"), "4%")]), "x=6; benchmark 2024=0.99999999999999999999995%", "left 0" },
        { "a parameter", new Comparison(X, Comparator.AtLeast, R("line")), "x=5", "True 0" },
        { "a parameter that is reckoned", new Comparison(X, Comparator.AtLeast, R("reckoned")), "x=5", "False 1" },
        { "a parameter that ends", new Comparison(X, Comparator.AtLeast, R("ended")), "x=5", "True 0" },
        { "a parameter that is reckoned later", new Comparison(X, Comparator.AtLeast, R("mixed")), "x=5", "True 1" },
        { "from a day that a row cannot find", new Within(R("founded"), new LabelDay(LabelEdge.LabelStart, "high-tech"), R("closed")), "founded=2020-05-01; closed=2020-06-01; high-tech=2020-01-01..2025-12-31", "True 1" },
        { "until a day that a row cannot find", new Within(R("founded"), R("closed"), new LabelDay(LabelEdge.LabelStart, "high-tech")), "founded=2020-05-01; closed=2020-04-01; high-tech=2020-01-01..2025-12-31", "False 1" },
        { "a period before the calendar", AtLeast(new Shift(R("revenue"), PeriodKind.Year, -3000), "5元"), "revenue 2024=6元", "left 0" },
        { "a period before the calendar beside one that counts", AtLeast(new Sum([R("revenue"), new Shift(R("revenue"), PeriodKind.Year, -3000)]), "5元"), "revenue 2024=6元", "left 0" },
        { "what the row tells and what it asks", new AllOf([AtLeast(X, "5"), new EverHeld("high-tech"), new EverHeld("high-tech")]), "x=6; high-tech=2020-01-01..2025-12-31", "True 1" },
        { "what the row denies and what it asks", new AllOf([AtLeast(X, "7"), new EverHeld("high-tech")]), "x=6; high-tech=2020-01-01..2025-12-31", "False 1" },
        { "a condition that is met twice", new AllOf([new AnyOf([AtLeast(X, "5"), AtLeast(Y, "5")]), new AnyOf([AtLeast(X, "5"), AtLeast(Y, "5")]), !new AnyOf([AtLeast(X, "9"), AtLeast(Y, "9")])]), "x=6; y=2", "True 0" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Run_OfARow_IsWhatTheReferenceAnswersOrLeftToIt(string what, Criterion criterion, string told, string expected)
    {
        var rules = UncheckedRules.Compile(Set with { Rules = [new("it", Text("题"), criterion)] });
        var (facts, context) = (Told(told, FactScope.Subject), new RuleContext(Day) { Surroundings = Told(told, FactScope.Context) });
        var program = ProgramOf(rules);
        var answer = program.Run(facts, context, []);
        $"{answer?.ToString() ?? "left"} {program.Asked}".ShouldBe(expected, what);
        var reference = new Interpreter(rules, facts, context, Readings.AllOpen);
        var verdict = reference.Judge(criterion, reference.Home);
        (answer ?? verdict).ShouldBe(verdict, what);
        (answer is null || reference.Error is null).ShouldBeTrue();

        // A trace looks at every node, also at those that decide nothing.
        (program.Run(facts, context, new sbyte[program.Nodes.Length]) ?? verdict).ShouldBe(verdict);
        program.Run(facts, context with { }, []).ShouldBe(answer);
    }

    // A sum of n figures takes n + 1 steps; more than 512 are left to the reference.
    [Theory]
    [InlineData(511, 0)]
    [InlineData(512, 1)]
    public void Compile_OfALongFormula_LeavesItToTheReference(int figures, int expected) =>
        ProgramOf(UncheckedRules.Compile(Set with { Rules = [new("it", Text("题"), AtLeast(new Sum([.. Enumerable.Repeat(C("1"), figures)]), "5"))] })).Asked.ShouldBe(expected);

    // One node for the connective, one for each condition that differs, and a place that belongs to nobody.
    [Theory]
    [InlineData(4094, true)]
    [InlineData(4095, false)]
    public void Compile_OfManyNodes_HasFourThousandAtMost(int conditions, bool expected)
    {
        var rules = UncheckedRules.Compile(Set with { Rules = [new("it", Text("题"), new AllOf([.. Enumerable.Range(0, conditions).Select(i => (Criterion)AtLeast(X, $"{i}"))]))] });
        var (definition, scope) = rules.Find("it")!.Value;
        (RowCompiler.Compile(rules, definition, scope) is not null).ShouldBe(expected);
    }

    [Theory]
    [InlineData(255, false)]
    [InlineData(256, true)]
    public void Compile_WithFewBits_IsNot(int bits, bool expected)
    {
        var rules = UncheckedRules.Compile(Set with { Rules = [new("it", Text("题"), AtLeast(X, "5"))] }, new RuleLimits { MaxBits = bits });
        var (definition, scope) = rules.Find("it")!.Value;
        (RowCompiler.Compile(rules, definition, scope) is not null).ShouldBe(expected);
    }

    // The comparison, the fact (two steps) and the figure.
    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Compile_WithFewSteps_IsNot(int steps, bool expected)
    {
        var rules = UncheckedRules.Compile(Set with { Rules = [new("it", Text("题"), AtLeast(X, "5"))] }, new RuleLimits { MaxSteps = steps });
        var (definition, scope) = rules.Find("it")!.Value;
        (RowCompiler.Compile(rules, definition, scope) is not null).ShouldBe(expected);
        new StepBounds(rules).Of(definition.Node, scope).ShouldBe(4);
    }

    private static Reference X => R("x");

    private static Reference Y => R("y");

    private static Comparison AtLeast(Formula left, string right) => new(left, Comparator.AtLeast, C(right));

    private static Comparison Same(Formula left, string right) => new(left, Comparator.Exactly, C(right));

    private static Comparison Is(Formula left, Comparator comparator, string right) => new(left, comparator, C(right));

    private static InCodes In(string key, params string[] codes) => new(R(key), [.. codes.Select(CodePattern.Of)]);

    private static HasCodes Has(CodeMatch match, params string[] codes) => new(match, "certificates", [.. codes]);

    private static FactDefinition Of(string key, FactKind kind) => new() { Key = key, Name = Text(key), Kind = kind };

    private static RowProgram ProgramOf(CompiledRules rules)
    {
        var (definition, scope) = rules.Find("it")!.Value;
        return RowCompiler.Compile(rules, definition, scope).ShouldNotBeNull();
    }

    // Values of several sources stand beside each other with a bar between them.
    private static FactSet Told(string told, FactScope scope) => new("firm", [.. told.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Trim().Split('=')).SelectMany(t =>
    {
        var (key, time) = t[0].Split(' ') is [var name, var when] ? (name, FactTime.Parse(when)) : (t[0], FactTime.None);
        var fact = Set.Facts.First(f => f.Key == key);
        return fact.Scope != scope ? [] : t[1].Split('|').Select((v, i) => new FactClaim(key, time, Value(fact.Kind, v), Sources[i]));
    })]);

    private static FactValue Value(FactKind kind, string text) => kind switch
    {
        FactKind.Flag => new FactFlag(bool.Parse(text)),
        FactKind.Date => new FactDay(NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value),
        FactKind.Code => new FactCode(text),
        FactKind.Codes => new FactCodes([.. text.Split(' ')]),
        FactKind.Label => Held(text),
        _ => ValueOf(text),
    };
}
