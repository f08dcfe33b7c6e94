using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Gaps;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Tests.Rules.Interpreting;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;
using LocalDate = NodaTime.LocalDate;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>The changes that are tried for a node, and the facts that are not, in their order.</summary>
public sealed class LeverFinderTests
{
    private static readonly FactSet Firm = Facts(
        ("clean", new FactFlag(false)),
        ("fined", new FactFlag(true)),
        ("certified", new FactFlag(false)),
        ("closed", new FactFlag(true)),
        ("launch", new FactDay(new(2025, 3, 10))),
        ("founded", new FactDay(new(2020, 3, 10))),
        ("opening", new FactDay(new(2025, 3, 10))),
        ("permits", new FactCodes(["x"])),
        ("sanctions", new FactCodes(["x", "y"])),
        ("certificates", new FactCodes(["x", "y"])),
        ("industry", new FactCode("38")),
        ("zone", new FactCode("a")),
        ("branch", new FactCode("1")),
        ("workshops", Value("20个")),
        ("lapsing", Bench.Held("2020-12-01..2023-11-30")),
        ("timed", Bench.Held("2020-12-01..2023-11-30")),
        ("level", new FactCode("a")),
        ("age", Value("2年")),
        ("debt", Value("60%")),
        ("tax", Value("6元")),
        ("cost", Value("2万元")),
        ("rd", Value("4万元")),
        ("staff", Value("10人")),
        ("high-tech", Bench.Held("2020-12-01..2023-11-30")),
        ("loans", new FactItems([FactSet.Empty])));

    private static readonly ValueList<RuleParameter> Dated =
    [
        new("once", LocalizedText.Same("once"), Dated<Formula>.From(new(2020, 1, 1), Of("1"), Law)),
        new("twice", LocalizedText.Same("twice"), new Dated<Formula>([DatedEntry.Of<Formula>(new(2020, 1, 1), Of("1"), Law), DatedEntry.Of<Formula>(new(2026, 1, 1), Of("2"), Law)])),
    ];

    private static SourceReference Law => new("law", "Law");

    public static TheoryData<string, RuleNode, string> Nodes => new()
    {
        { "a figure that may rise and fall", R("cost"), "cost up ∞ by 5,000 CNY; cost down ∞ by 5,000 CNY" },
        { "a figure that may rise, with a most", R("rd"), "rd up 4996 by 10,000 CNY" },
        { "a figure that may fall", R("debt"), "debt down 600 by 0.1%" },
        { "persons", R("staff"), "staff up ∞ by 1 person; staff down 10 by 1 person" },
        { "a figure without a step", R("tax"), "tax up ∞ by 0.01 CNY; tax down ∞ by 0.01 CNY" },
        { "a figure that time changes", R("age"), "not age" },
        { "a figure of the surroundings", R("city"), "" },
        { "a figure that nobody told", R("revenue"), "" },
        { "the same figure twice", new Sum([R("cost"), R("cost")]), "cost up ∞ by 5,000 CNY; cost down ∞ by 5,000 CNY" },
        { "a day that may come later", R("launch"), "launch 2 days later, on 2025-03-12" },
        { "a day that may come earlier", R("opening"), "opening 2 days earlier, on 2025-03-08" },
        { "a day that may go either way", R("founded"), "" },
        { "a flag", new Holds("clean"), "clean becomes true" },
        { "a flag that never changes", new Holds("fined"), "" },
        { "a flag that only rises", new Holds("certified"), "certified becomes true" },
        { "a flag that only falls", new Holds("closed"), "closed becomes false" },
        { "a code of a list", new InCodes(R("level"), [CodePattern.Of("z")]), "level becomes b; level becomes c" },
        { "a code of a hierarchy", new InCodes(R("industry"), [CodePattern.Parse("06-46"), CodePattern.Of("65"), CodePattern.Of("38")]), "industry becomes 06; industry becomes 65" },
        { "a code of a lookup", new Lookup(R("industry"), [new([CodePattern.Of("65"), CodePattern.Of("66")], Of("1"))], Of("0")), "industry becomes 65; industry becomes 66" },
        { "a code that is exactly another", new Comparison(R("industry"), Comparator.Exactly, new CodeConstant("71")), "industry becomes 71" },
        { "two codes, asked in one place", new AllOf([new InCodes(R("industry"), [CodePattern.Of("65")]), new Comparison(R("level"), Comparator.Exactly, new CodeConstant("b"))]), "industry becomes 65; industry becomes b; level becomes b; level becomes c" },
        { "any of some codes", new HasCodes(CodeMatch.HasAny, "certificates", ["x", "z"]), "certificates with z; certificates without x" },
        { "all of some codes", new HasCodes(CodeMatch.HasAll, "certificates", ["x", "z", "w"]), "certificates without x; certificates with z, w as 2" },
        { "all of codes that are there", new HasCodes(CodeMatch.HasAll, "certificates", ["x", "y"]), "certificates without x; certificates without y" },
        { "any of codes that are there", new HasCodes(CodeMatch.HasAny, "certificates", ["x", "y"]), "certificates without x, y as 2" },
        { "any of codes that only grow", new HasCodes(CodeMatch.HasAny, "permits", ["x", "y", "z"]), "permits with y; permits with z" },
        { "any of codes that only shrink", new HasCodes(CodeMatch.HasAny, "sanctions", ["x", "y", "z"]), "sanctions without x, y as 2" },
        { "a label today", new Held("high-tech"), "high-tech held on 2025-06-30; wait" },
        { "a label today, twice", new AllOf([new Held("high-tech"), new Held("high-tech")]), "high-tech held on 2025-06-30; wait" },
        { "a label today, in two conditions", new AllOf([new Held("high-tech"), new EverHeld("high-tech", Date(2024, 1, 1))]), "high-tech held on 2025-06-30; wait" },
        { "a label on a day", new Held("high-tech", Date(2024, 2, 3)), "high-tech held on 2024-02-03" },
        { "a label ever until a day", new EverHeld("high-tech", Date(2024, 1, 1), Date(2024, 6, 1)), "high-tech held on 2024-06-01" },
        { "a label ever", new EverHeld("high-tech", Date(2024, 1, 1)), "high-tech held on 2025-06-30; wait" },
        { "a label throughout", new HeldThroughout("high-tech", Date(2024, 1, 1), Date(2024, 6, 1)), "high-tech held on 2024-01-01 to 2024-06-01" },
        { "a label on one day throughout", new HeldThroughout("high-tech", Date(2024, 1, 1), Date(2024, 1, 1)), "high-tech held on 2024-01-01" },
        { "a label throughout no day", new HeldThroughout("high-tech", Date(2024, 6, 1), Date(2024, 1, 1)), "" },
        { "a label throughout from a day that is a fact", new HeldThroughout("high-tech", R("founded"), Date(2024, 6, 1)), "high-tech held on 2020-03-10 to 2024-06-01" },
        { "the as-of day", R("asOf"), "wait" },
        { "the first day of a label", new LabelDay(LabelEdge.LabelStart, "high-tech"), "wait" },
        { "the first day of the year", new PeriodDay(PeriodEnd.FirstDay, PeriodKind.Year), "wait" },
        { "a figure of one date", R("once"), "" },
        { "a figure of two dates", R("twice"), "wait" },
        { "a figure of two dates, twice", new Sum([R("twice"), R("asOf"), R("twice")]), "wait" },
        { "figures of two dates and of one", new Sum([R("twice"), R("once")]), "wait" },
        { "what nobody tells", new Opaque("nobody", ["staff", "cost"]), "not staff 2025-06-30; not cost" },
        { "what nobody tells beside a figure", new AllOf([new Opaque("nobody", ["staff"]), new Comparison(R("cost"), Comparator.AtLeast, Of("1元"))]), "cost up ∞ by 5,000 CNY; cost down ∞ by 5,000 CNY; not staff 2025-06-30" },
        { "items", new ItemTest(ItemQuantifier.SomeItem, "loans", new Always(true)), "not loans" },
        { "a total of items", new Sum([new ItemTotal(ItemAggregate.ItemSum, "loans", R("principal")), R("cost")]), "cost up ∞ by 5,000 CNY; cost down ∞ by 5,000 CNY; not loans" },
        { "branches that are not taken", new Choice([new(new Holds("clean"), R("cost"))], R("staff")), "clean becomes true; cost up ∞ by 5,000 CNY; cost down ∞ by 5,000 CNY; staff up ∞ by 1 person; staff down 10 by 1 person" },
        { "tiers that are not reached", new Bands(R("cost"), [new(null, false, Q("1万元"), false, R("staff"))], R("debt")), "cost up ∞ by 5,000 CNY; cost down ∞ by 5,000 CNY; staff up ∞ by 1 person; staff down 10 by 1 person; debt down 600 by 0.1%" },
        { "entries that are not met", new Lookup(R("level"), [new([CodePattern.Of("b")], R("staff"))], R("debt")), "staff up ∞ by 1 person; staff down 10 by 1 person; debt down 600 by 0.1%; level becomes b; level becomes c" },
        { "cells that are not met", new DecisionTable([new Holds("clean")], [new Holds("certified")], [[R("staff")]], R("debt")), "clean becomes true; certified becomes true; staff up ∞ by 1 person; staff down 10 by 1 person; debt down 600 by 0.1%" },
        { "the first year above", new FirstAbove(R("rd"), [new(Q("1万元"), true, R("cost"))]), "rd up 4996 by 10,000 CNY; cost up ∞ by 5,000 CNY; cost down ∞ by 5,000 CNY" },
        { "a code without a list", new InCodes(R("zone"), [CodePattern.Of("a"), CodePattern.Of("b")]), "zone becomes b" },
        { "a listed code of a hierarchy", new InCodes(R("branch"), [CodePattern.Of("11")]), "branch becomes 11" },
        { "a count in steps of its own", R("workshops"), "workshops up ∞ by 5 units; workshops down 4 by 5 units" },
        { "a label that only lapses", new Held("lapsing"), "wait" },
        { "a label that time changes", new Held("timed"), "wait" },
        { "a definition", new Holds("known"), "clean becomes true" },
    };

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Find_ForANode_AreTheChangesThatAreTried(string what, RuleNode node, string expected) => Text(node, Firm, new HashSet<string>()).ShouldBe(expected, what);

    [Fact]
    public void Find_WhatAPredicateReads_IsNotTried() =>
        Text(new Sum([R("cost"), R("staff")]), Firm, new HashSet<string> { "staff" }).ShouldBe("cost up ∞ by 5,000 CNY; cost down ∞ by 5,000 CNY; not staff 2025-06-30");

    // What the surroundings say is nobody's to change, whoever told it.
    [Fact]
    public void Find_AFigureOfTheSurroundingsThatIsTold_IsNotTried()
    {
        var context = Context with { Surroundings = Facts(("city", Value("2万元"))) };
        var interpreter = new Interpreter(GapSubject.Rules(new Always(true)), Firm, context, Readings.AllOpen);
        var (levers, untried) = new LeverFinder(interpreter, context).Find(R("city"), interpreter.Home, new HashSet<string>());
        (levers.Count, untried.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void Find_ClaimsThatDiffer_AreNotTried()
    {
        Text(new Holds("clean"), Also(Firm, "clean", new FactFlag(true)), new HashSet<string>()).ShouldBe("");
        Text(R("cost"), Also(Firm, "cost", new FactFlag(true)), new HashSet<string>()).ShouldBe("");
        var range = Firm.With("cost", FactTime.None, new FactFigure(Bound.Parse(">=2万元"), []));
        Text(R("cost"), range, new HashSet<string>()).ShouldBe("");
        Text(R("cost"), FactSet.Empty, new HashSet<string>()).ShouldBe("");
    }

    private static FactSet Also(FactSet facts, string key, FactValue value) => new(facts.Subject, facts.Claims.Add(new FactClaim(key, FactTime.None, value, Law)));

    private static string Text(RuleNode node, FactSet facts, HashSet<string> opaque)
    {
        var rules = GapSubject.Rules(new Always(true), [new("known", LocalizedText.Same("known"), new Holds("clean"))], null, Dated);
        var interpreter = new Interpreter(rules, facts, Context, Readings.AllOpen);
        var (levers, untried) = new LeverFinder(interpreter, Context).Find(node, interpreter.Home, opaque);
        return string.Join("; ", levers.Select(Of).Concat(untried.Select(u => $"not {u}")));
    }

    private static string Of(Lever lever) => lever switch
    {
        FigureLever f => $"{f.Fact.Key} {(f.Step > 0 ? "up" : "down")} {(f.Most == 1_000_000_000_000 ? "∞" : f.Most)} by {new CompoundQuantity(new Quantity(Math.Abs(f.Step), f.Unit.Unit), f.Unit.Per).ToString(Language.En)}",
        WaitingLever => "wait",
        _ => lever.ToAdjustment(lever.Most == 1 ? 1 : 2).ToText(Language.En) + (lever.Size(1) == 1 || lever is DayLever ? "" : $" as {lever.Size(1)}"),
    };

    private static Reference R(string key) => new(key);

    private static Constant Of(string text) => new(Q(text));

    private static DateConstant Date(int year, int month, int day) => new(new LocalDate(year, month, day));
}
