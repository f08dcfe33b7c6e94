using Dnc.Model.Primitives;
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

/// <summary>Where each node of a rule stands, and what must hold for it to decide.</summary>
public sealed class SiteFinderTests
{
    private static readonly Criterion A = Is(R("x"), Comparator.AtLeast, 1m);
    private static readonly Criterion B = Is(R("x"), Comparator.AtLeast, 2m);
    private static readonly Criterion D = Is(R("x"), Comparator.AtLeast, 3m);
    private static readonly Formula One = C(11m);
    private static readonly Formula Two = C(12m);
    private static readonly Formula Three = C(13m);
    private static readonly Formula Four = C(14m);

    // What must hold for certain; what may hold stands beside it in brackets where it differs.
    public static TheoryData<string, RuleNode, string, string> Places => new()
    {
        { "the first of two branches", Branches, ".case.branches[0].then", "x ≥ 1 True [x ≥ 1 NotFalse] 0" },
        { "the second of two branches", Branches, ".case.branches[1].then", "x ≥ 1 False; x ≥ 2 True [x ≥ 1 NotTrue; x ≥ 2 NotFalse] 0" },
        { "the condition of a branch", Branches, ".case.branches[1].when", " [] 0" },
        { "neither branch", Branches, ".case.else", "x ≥ 1 False; x ≥ 2 False [x ≥ 1 NotTrue; x ≥ 2 NotTrue] 0" },
        { "what tiers look at", Tiers, ".bands.of", " [] 0" },
        { "the first tier", Tiers, ".bands.tiers[0].value", "y < 3 True [y < 3 NotFalse] 0" },
        { "the second tier", Tiers, ".bands.tiers[1].value", "y < 3 False; (y ≥ 3 and y < 5) True [y < 3 NotTrue; (y ≥ 3 and y < 5) NotFalse] 0" },
        { "no tier", Tiers, ".bands.else", "y < 3 False; (y ≥ 3 and y < 5) False [y < 3 NotTrue; (y ≥ 3 and y < 5) NotTrue] 0" },
        { "what a lookup looks at", Codes, ".lookup.of", " [] 0" },
        { "the first entry", Codes, ".lookup.values[0].value", "plain is in a True [plain is in a NotFalse] 0" },
        { "the second entry", Codes, ".lookup.values[1].value", "plain is in a False; plain is in b True [plain is in a NotTrue; plain is in b NotFalse] 0" },
        { "no entry", Codes, ".lookup.else", "plain is in a False; plain is in b False [plain is in a NotTrue; plain is in b NotTrue] 0" },
        { "the first cell", Table, ".table.cells[0][0]", "x ≥ 1 True; x ≥ 3 True [x ≥ 1 NotFalse; x ≥ 3 NotFalse] 0" },
        { "the last cell of the first row", Table, ".table.cells[0][1]", "x ≥ 1 True; x ≥ 3 False; f True [x ≥ 1 NotFalse; x ≥ 3 NotTrue; f NotFalse] 0" },
        { "the first cell of the last row", Table, ".table.cells[1][0]", "x ≥ 1 False; x ≥ 2 True; x ≥ 3 True [x ≥ 1 NotTrue; x ≥ 2 NotFalse; x ≥ 3 NotFalse] 0" },
        { "the last cell", Table, ".table.cells[1][1]", "x ≥ 1 False; x ≥ 2 True; x ≥ 3 False; f True [x ≥ 1 NotTrue; x ≥ 2 NotFalse; x ≥ 3 NotTrue; f NotFalse] 0" },
        { "no cell", Table, ".table.else", "((x ≥ 1 or x ≥ 2) and (x ≥ 3 or f)) False [((x ≥ 1 or x ≥ 2) and (x ≥ 3 or f)) NotTrue] 0" },
        { "a row", Table, ".table.rows[1]", " [] 0" },
        { "one of all", new AllOf([A, B, D]), ".all[1]", "x ≥ 1 True; x ≥ 3 True [x ≥ 1 NotFalse; x ≥ 3 NotFalse] 0" },
        { "one of any", new AnyOf([A, B, D]), ".any[2]", "x ≥ 1 False; x ≥ 2 False [x ≥ 1 NotTrue; x ≥ 2 NotTrue] 0" },
        { "one of at least one", new AtLeastOf(1, [A, B, D]), ".atLeastOf.of[0]", "at least 1 of: x ≥ 2; x ≥ 3 False [at least 1 of: x ≥ 2; x ≥ 3 NotTrue] 0" },
        { "one of at least two", new AtLeastOf(2, [A, B, D]), ".atLeastOf.of[0]", "at least 2 of: x ≥ 2; x ≥ 3 False; at least 1 of: x ≥ 2; x ≥ 3 True [at least 2 of: x ≥ 2; x ≥ 3 NotTrue; at least 1 of: x ≥ 2; x ≥ 3 NotFalse] 0" },
        { "one of all three of three", new AtLeastOf(3, [A, B, D]), ".atLeastOf.of[0]", "at least 3 of: x ≥ 2; x ≥ 3 False; at least 2 of: x ≥ 2; x ≥ 3 True [at least 3 of: x ≥ 2; x ≥ 3 NotTrue; at least 2 of: x ≥ 2; x ≥ 3 NotFalse] 0" },
        { "one of any of all", new AllOf([A, new AnyOf([B, D])]), ".all[1].any[0]", "x ≥ 3 False; x ≥ 1 True [x ≥ 3 NotTrue; x ≥ 1 NotFalse] 0" },
        { "what is denied of all", new AllOf([A, new Negation(new AnyOf([B, D]))]), ".all[1].not.any[0]", "x ≥ 3 False; x ≥ 1 True [x ≥ 3 NotTrue; x ≥ 1 NotFalse] 0" },
        { "a branch of a branch", new Choice([new(A, new Choice([new(B, One)], Two))], Three), ".case.branches[0].then.case.else", "x ≥ 2 False; x ≥ 1 True [x ≥ 2 NotTrue; x ≥ 1 NotFalse] 0" },
        { "a branch of the year before", new Shift(new Choice([new(A, One)], Two), PeriodKind.Year, -1), ".shift.of.case.else", "x ≥ 1 False -12 [x ≥ 1 NotTrue -12] -12" },
        { "a branch of a window that ends a year before", new Window(WindowAggregate.SumOver, new Choice([new(A, One)], Two), PeriodKind.Year, 2, -1), ".sumOver.of.case.else", "x ≥ 1 False -12 [x ≥ 1 NotTrue -12] -12" },
        { "the remainder of steps", new MarginalAmounts(R("x"), [new(5m, true, new Choice([new(A, One)], Two)), new(8m, false, Three)]), ".marginalAmounts.steps[0].amount.case.else", "x ≥ 1 False [x ≥ 1 NotTrue] 0" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Reached_OfAPlace_IsWhatMustHold(string what, RuleNode node, string path, string expected)
    {
        var sites = SiteFinder.Find(new RuleDefinition("it", Bench.Text("题"), node), Home.Scope);
        var site = sites.SingleOrDefault(s => s.Path.EndsWith(path, StringComparison.Ordinal));
        site.ShouldNotBeNull(string.Join(" ", sites.Select(s => s.Path)));
        var (strict, open) = (Text(site.Reached(isStrict: true)), Text(site.Reached(isStrict: false)));
        $"{strict} [{open}] {site.Frame.MonthsInAll}".ShouldBe(expected, what);
    }

    [Fact]
    public void Of_ScalesAndTiers_AreTheirConditions()
    {
        Text(NodeConditions.Of(new MarginalAmounts(R("x"), [new(5m, true, One), new(8m, false, Two)]))).ShouldBe("x ≥ 5（以上，含）; x ＞ 8（超过，不含）");
        Text(NodeConditions.Of(new MarginalRates(R("x"), [new(5m, One), new(8m, Two)]))).ShouldBe("x ＞ 5（超过，不含）; x ＞ 8（超过，不含）");
        Text(NodeConditions.Of(new Bands(R("x"), [new(null, false, 3m, false, One), new(3m, true, 5m, true, Two), new(5m, false, null, false, Three)]))).ShouldBe("x ＜ 3（低于，不含）; （x ≥ 3（以上，含） 且 x ≤ 5（以下，含））; x ＞ 5（超过，不含）");
        Text(NodeConditions.Of(new Sum([R("x"), R("y")]))).ShouldBe("");
        static string Text(ValueList<Criterion> all) => string.Join("; ", all.Select(c => c.ToString(Language.Zh)));
    }

    [Theory]
    [InlineData("None", "None")]
    [InlineData("False", "True")]
    [InlineData("Unknown", "Unknown")]
    [InlineData("NotTrue", "NotFalse")]
    [InlineData("True", "False")]
    [InlineData("False, True", "False, True")]
    [InlineData("NotFalse", "NotTrue")]
    [InlineData("Any", "Any")]
    public void Turned_OfVerdicts_AreThoseOfTheNegation(string mask, string expected) => Enum.Parse<VerdictMask>(mask).Turned().ShouldBe(Enum.Parse<VerdictMask>(expected));

    private static Choice Branches => new([new(A, One), new(B, Two)], Three);

    private static Bands Tiers => new(R("y"), [new(null, false, 3m, false, One), new(3m, true, 5m, false, Two)], Three);

    private static Lookup Codes => new(R("plain"), [new([CodePattern.Of("a")], One), new([CodePattern.Of("b")], Two)], Three);

    private static DecisionTable Table => new([A, B], [D, new Holds("f")], [[One, Two], [Three, Four]], C(15m));

    private static string Text(IEnumerable<Constraint> constraints) => string.Join("; ", constraints.Select(c => $"{Short(c.Node)} {c.Mask}{(c.Frame.MonthsInAll == 0 ? "" : $" {c.Frame.MonthsInAll}")}"));

    private static string Short(Criterion node) => node.ToString(Language.En).Replace(" (at least, included)", "", StringComparison.Ordinal).Replace(" (less than, not included)", "", StringComparison.Ordinal);
}
