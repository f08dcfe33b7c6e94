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

/// <summary>Cuts of codes: the patterns that are asked for, and after a slash the codes that are compared one by one.</summary>
public sealed class CutterCodeTests
{
    private static readonly Reference X = R("x");
    private static readonly Reference Y = R("y");
    private static readonly Reference Plain = R("plain");
    private static readonly Reference Industry = R("industry");
    private static readonly Reference Class = R("class");
    private static readonly CodeConstant A = new("a");
    private static readonly CodeConstant B = new("b");

    public static TheoryData<string, Criterion, string, string> Codes => new()
    {
        { "in codes", In(Industry, "01-05", "381"), "", "industry: 01-05, 381" },
        { "exactly a code", Same(Plain, A), "", "plain: a / a" },
        { "a code that is exactly a fact", Same(A, Plain), "", "plain: a / a" },
        { "exactly one of the codes of another fact", Same(Plain, R("level")), "", "level:  / municipal, national, provincial; plain: municipal, national, provincial / municipal, national, provincial" },
        { "exactly another fact without a list", Same(Plain, Industry), "", "none" },
        { "another fact that is told", Same(Plain, Industry), "industry=06", "plain: 06 / 06" },
        { "a fact with a list on the left", Same(R("level"), Industry), "", "industry: municipal, national, provincial / municipal, national, provincial; level:  / municipal, national, provincial" },
        { "exactly a dated code", Same(Plain, R("first-class")), "", "plain: a / a" },
        { "a dated code in codes", In(R("first-class"), "a"), "", "" },
        { "two codes that are fixed", Same(A, B), "", "" },
        { "one of two codes in codes", In(Pick(A, B), "a"), "", "x: 1" },
        { "one of two facts in codes", In(Pick(Plain, Industry), "01-05"), "", "industry: 01-05; plain: 01-05; x: 1" },
        { "a fact or what is not cut in codes", In(Pick(Plain, Items), "01-05"), "", "none" },
        { "a fact that is exactly one of two codes", Same(Plain, Pick(A, B)), "", "plain: a, b / a, b; x: 1" },
        { "a fact that is exactly a code or another fact", Same(Plain, Pick(A, Industry)), "", "none" },
        { "a noted fact in codes", In(new NotedFormula(Plain), "a"), "", "plain: a" },
        { "a fact that is exactly a noted code", Same(Plain, new NotedFormula(A)), "", "plain: a / a" },
        { "a class of the year before in codes", In(new Shift(Class, PeriodKind.Year, -1), "a"), "", "class 2023: a" },
        { "exactly the class of the year before, told", Same(Plain, new Shift(Class, PeriodKind.Year, -1)), "class 2023=a", "plain: a / a" },
        { "exactly the class of the year, when that before is told", Same(Plain, Class), "class 2023=a", "none" },
        { "a class of long before the calendar", In(new Shift(Class, PeriodKind.Year, -3000), "a"), "", "none" },
        { "a code by name", Same(R("kind"), A), "", "x: 3" },
        { "a fact that is exactly a code by name", Same(Plain, R("kind")), "", "plain: a, b / a, b; x: 3" },
        { "nothing said in codes", In(new Silent(Bench.Text("无")), "a"), "", "" },
        { "certificates", new HasCodes(CodeMatch.HasAny, "certificates", ["p", "q"]), "", "certificates:  / p, q" },
        { "a lookup of codes", In(ByIndustry(null), "a"), "", "class 2024: a; industry: 01-05, 06-46" },
        { "a lookup of codes with a remainder", In(ByIndustry(Plain), "a"), "", "class 2024: a; industry: 01-05, 06-46; plain: a" },
        { "a lookup of codes for an industry that is told", In(ByIndustry(Plain), "a"), "industry=07", "class 2024: a; industry: 01-05, 06-46; plain: a" },
        { "a lookup of codes for an industry of no entry", In(ByIndustry(Plain), "a"), "industry=99", "industry: 01-05, 06-46; plain: a" },
        { "figures by industry", Reaches(Figures(null), 5m), "", "industry: 01-05, 06-46; x: 5; y: 5" },
        { "figures by industry with a remainder", Reaches(Figures(new Sum([X, X])), 6m), "", "industry: 01-05, 06-46; x: 3, 6; y: 6" },
        { "figures by an industry that is told", Reaches(Figures(new Sum([X, X])), 6m), "industry=02", "industry: 01-05, 06-46; x: 3, 6" },
        { "figures by an industry of another entry", Reaches(Figures(new Sum([X, X])), 6m), "industry=06", "industry: 01-05, 06-46; x: 3; y: 6" },
        { "figures by an industry of no entry", Reaches(Figures(new Sum([X, X])), 6m), "industry=99", "industry: 01-05, 06-46; x: 3" },
        { "figures by an industry told in part", Reaches(Figures(new Sum([X, X])), 6m), "industry=0", "industry: 01-05, 06-46; x: 3, 6; y: 6" },
        { "figures by what is not cut", Reaches(new Lookup(Items, [new([CodePattern.Of("a")], X)], C(1m)), 5m), "", "none" },
        { "codes of a branch that never counts", In(new Choice([new(new Always(false), Plain), new(Is(X, Comparator.AtLeast, 2m), A)], Class), "a"), "", "class 2024: a; x: 2" },
        { "codes of a branch that always counts", In(new Choice([new(new Always(true), Plain)], Class), "a"), "", "plain: a" },
        { "codes of a branch whose condition is not cut", In(new Choice([new(Is(new ItemTotal(ItemAggregate.ItemCount, "loans"), Comparator.AtLeast, 2m), A)], B), "a"), "", "none" },
        { "codes of a table", In(Table, "a"), "", "class 2024: a; plain: a; x: 1, 9; y: 2" },
        { "codes of a table of which one row is out", In(Table, "a"), "x=1", "plain: a; y: 2" },
        { "a fact that is exactly a code of a table", Same(Industry, Table), "", "none" },
        { "codes of tiers", In(new Bands(X, [new(null, false, 5m, false, Plain), new(5m, true, 50m, false, A)], Class), "a"), "", "class 2024: a; plain: a; x: 5, 50" },
        { "codes of tiers without a remainder", In(new Bands(X, [new(null, false, 5m, false, Plain), new(5m, true, null, false, A)]), "a"), "", "plain: a; x: 5" },
        { "codes by reading", In(new FormulaByReading("which", [new("low", Plain), new("high", Class)]), "a"), "", "class 2024: a; plain: a" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void CutsOf_Codes_AreExactly(string what, Criterion criterion, string told, string expected) =>
        Text(new Cutter(Ask(), Open, Told(told)).CutsOf(criterion, Home)).ShouldBe(expected, what);

    private static Formula Items => new ItemTotal(ItemAggregate.ItemCount, "loans");

    private static InCodes In(Formula formula, params string[] codes) => new(formula, [.. codes.Select(CodePattern.Parse)]);

    private static Comparison Same(Formula one, Formula other) => new(one, Comparator.Exactly, other);

    private static Comparison Reaches(Formula formula, decimal target) => Is(formula, Comparator.AtLeast, target);

    private static Choice Pick(Formula one, Formula other) => new([new(Is(X, Comparator.AtLeast, 1m), one)], other);

    private static Lookup ByIndustry(Formula? otherwise) => new(Industry, [new([CodePattern.Parse("01-05")], A), new([CodePattern.Parse("06-46")], Class)], otherwise);

    private static Lookup Figures(Formula? otherwise) => new(Industry, [new([CodePattern.Parse("01-05")], X), new([CodePattern.Parse("06-46")], Y)], otherwise);

    private static DecisionTable Table => new([Is(X, Comparator.AtLeast, 9m), Is(X, Comparator.AtLeast, 1m)], [Is(Y, Comparator.AtLeast, 2m)], [[Class], [Plain]], A);
}
