using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Interpreting.Bench;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>What lies below a node with the facts as they are, and the tree that explains it; what decides is marked with a star.</summary>
public sealed class ExplanationTests
{
    private static readonly SourceReference[] Sources = [new("law", "Law"), new("other", "Other")];
    private static readonly Criterion High = new Comparison(R("score"), Comparator.AtLeast, C("60"));
    private static readonly Criterion Blacklisted = new Holds("blacklisted");

    public static TheoryData<string, RuleNode, string, string[]> Nodes => new()
    {
        {
            "the branch that counts", Branches, "score=70",
            [
                "branches[0].when branches[0].then",
                "题 = 1 (*by the case that applies = 1 (*score is 70, required ≥ 60 (at least, included) True (*score: 70)))",
            ]
        },
        {
            "the second branch", Branches, "score=50; blacklisted=true",
            [
                "branches[0].when branches[1].when branches[1].then",
                "题 = 2 (*by the case that applies = 2 (*score is 50, required ≥ 60 (at least, included) False (*score: 50); *blacklisted True))",
            ]
        },
        {
            "no branch", Branches, "score=50; blacklisted=false",
            [
                "branches[0].when branches[1].when else",
                "题 = 3 (*by the case that applies = 3 (*score is 50, required ≥ 60 (at least, included) False (*score: 50); *blacklisted False))",
            ]
        },
        {
            "branches of which the first is open", Branches, "blacklisted=true",
            [
                "branches[0].when branches[0].then branches[1].when branches[1].then",
                "题 = 1 to 2 (*by the case that applies = 1 to 2 (*score is 0 to 100, required ≥ 60 (at least, included) Unknown (*score: missing); *blacklisted True))",
                "missing",
                "score",
            ]
        },
        {
            "branches of which all are open", Branches, "",
            [
                "branches[0].when branches[0].then branches[1].when branches[1].then else",
                "题 = 1 to 3 (*by the case that applies = 1 to 3 (*score is 0 to 100, required ≥ 60 (at least, included) Unknown (*score: missing); *blacklisted: missing Unknown))",
                "missing",
                "missing",
                "score",
                "blacklisted",
            ]
        },
        {
            "the tier that counts", Tiers, "score=70",
            [
                "of tiers[1].value",
                "题 = 2 (*by bands of score (60 (included) to 90 (not included): 2) = 2 (*score: 70))",
            ]
        },
        {
            "no tier", Tiers, "score=95",
            [
                "of",
                "题 = any value (*by bands of score (none) = any value (*score: 95))",
                "silent",
            ]
        },
        {
            "tiers of a range", Tiers, "score=50~70",
            [
                "of tiers[0].value tiers[1].value",
                "题 = 1 to 2 (*by bands of score (less than 60 (not included): 1; 60 (included) to 90 (not included): 2) = 1 to 2 (*score: between 50 and 70))",
                "bound",
            ]
        },
        {
            "tiers of what nobody told", Tiers, "",
            [
                "of tiers[0].value tiers[1].value",
                "题 = any value (*by bands of score (less than 60 (not included): 1; 60 (included) to 90 (not included): 2) = any value (*score: missing))",
                "missing",
                "score",
            ]
        },
        {
            "the cell that counts", Table, "score=70; blacklisted=true",
            [
                "rows[0] rows[1] columns[0] columns[1] cells[0][0]",
                "题 = 1 (*by the row and column that apply = 1 (*score is 70, required ≥ 60 (at least, included) True (*score: 70); *score is 70, required ≥ 40 (at least, included) True (*score: 70); *blacklisted True; *level is municipal or national or provincial, required = 'provincial' Unknown (*level: missing)))",
            ]
        },
        {
            "a row without a column", Table, "score=70; blacklisted=false; level=national",
            [
                "rows[0] rows[1] columns[0] columns[1] else",
                "题 = 5 (*by the row and column that apply = 5 (*score is 70, required ≥ 60 (at least, included) True (*score: 70); *score is 70, required ≥ 40 (at least, included) True (*score: 70); *blacklisted False; *level is national, required = 'provincial' False (*level: national)))",
            ]
        },
        {
            "a column without a row", Table, "score=10; blacklisted=true",
            [
                "rows[0] rows[1] columns[0] columns[1] else",
                "题 = 5 (*by the row and column that apply = 5 (*score is 10, required ≥ 60 (at least, included) False (*score: 10); *score is 10, required ≥ 40 (at least, included) False (*score: 10); *blacklisted True; *level is municipal or national or provincial, required = 'provincial' Unknown (*level: missing)))",
            ]
        },
        {
            "cells of an open row", Table, "blacklisted=true",
            [
                "rows[0] rows[1] columns[0] columns[1] cells[0][0] cells[1][0] else",
                "题 = 1 to 5 (*by the row and column that apply = 1 to 5 (*score is 0 to 100, required ≥ 60 (at least, included) Unknown (*score: missing); *score is 0 to 100, required ≥ 40 (at least, included) Unknown (*score: missing); *blacklisted True; *level is municipal or national or provincial, required = 'provincial' Unknown (*level: missing)))",
                "missing",
                "missing",
                "score",
                "level",
            ]
        },
        {
            "cells of an open column", Table, "score=70",
            [
                "rows[0] rows[1] columns[0] columns[1] cells[0][0] cells[0][1] else",
                "题 = 1 to 5 (*by the row and column that apply = 1 to 5 (*score is 70, required ≥ 60 (at least, included) True (*score: 70); *score is 70, required ≥ 40 (at least, included) True (*score: 70); *blacklisted: missing Unknown; *level is municipal or national or provincial, required = 'provincial' Unknown (*level: missing)))",
                "missing",
                "missing",
                "blacklisted",
                "level",
            ]
        },
        {
            "the entry that counts", Codes, "level=national",
            [
                "of values[0].value",
                "题 = 1 (*by the code level (national: 1) = 1 (*level: national))",
            ]
        },
        {
            "no entry", Codes, "level=municipal",
            [
                "of",
                "题 = any value (*by the code level (none) = any value (*level: municipal))",
                "silent",
            ]
        },
        {
            "entries of what nobody told", Codes, "",
            [
                "of values[0].value values[1].value",
                "题 = any value (*by the code level (national: 1; provincial: 2) = any value (*level: missing))",
                "missing",
                "level",
            ]
        },
        {
            "the as-of day", R("asOf"), "",
            [
                "",
                "题 = 2025-06-30 (*the as-of date: 2025-06-30)",
            ]
        },
        {
            "a fact", R("score"), "score=70",
            [
                "",
                "题 = 70 (*score: 70)",
            ]
        },
        {
            "all of two", new AllOf([High, Blacklisted]), "score=70; blacklisted=false",
            [
                ".all[0] .all[1]",
                "题 False (score is 70, required ≥ 60 (at least, included) True (*score: 70); *blacklisted False)",
            ]
        },
        {
            "any of two", new AnyOf([High, Blacklisted]), "score=70; blacklisted=false",
            [
                ".any[0] .any[1]",
                "题 True (*score is 70, required ≥ 60 (at least, included) True (*score: 70); blacklisted False)",
            ]
        },
        {
            "any of two, of which one is open", new AnyOf([High, Blacklisted]), "blacklisted=false",
            [
                ".any[0] .any[1]",
                "题 Unknown (*score is 0 to 100, required ≥ 60 (at least, included) Unknown (*score: missing); blacklisted False)",
                "missing",
                "score",
            ]
        },
        {
            "all of two, of which one is open", new AllOf([High, new Negation(Blacklisted)]), "blacklisted=false",
            [
                ".all[0] .all[1]",
                "题 Unknown (*score is 0 to 100, required ≥ 60 (at least, included) Unknown (*score: missing); not the following True (*blacklisted False))",
                "missing",
                "score",
            ]
        },
        {
            "an open comparison of a known and an open figure", new Comparison(R("score"), Comparator.AtLeast, new Product([R("staff"), C("2")])), "score=70",
            [
                ".atLeast[0] .atLeast[1]",
                "题 Unknown (*score is 70, required ≥ staff × 2, which is at least 0 persons (at least, included) Unknown (score: 70; *staff × 2 = at least 0 persons (*staff (as of 2025-06-30): missing)))",
                "missing",
                "staff 2025-06-30",
            ]
        },
        {
            "two sources that differ", High, "score=50|70",
            [
                ".atLeast[0] .atLeast[1]",
                "题 Unknown (*score is 50 to 70, required ≥ 60 (at least, included) Unknown (*score: 50 [Law]; 70 [Other]))",
                "conflict",
            ]
        },
        {
            "two sources that agree", High, "score=60|70",
            [
                ".atLeast[0] .atLeast[1]",
                "题 True (*score is 60 to 70, required ≥ 60 (at least, included) True (*score: 60 [Law]; 70 [Other]))",
            ]
        },
        {
            "certificates", new HasCodes(CodeMatch.HasAll, "certificates", ["p", "q"]), "certificates=p",
            [
                "",
                "题 False (*certificates has all of 'p', 'q' False (*certificates: p))",
            ]
        },
        {
            "a label", new Held("high-tech"), "high-tech=2020-01-01..2025-12-31",
            [
                "",
                "题 True (*holds 'high-tech' True (*high-tech: 2020-01-01..2025-12-31))",
            ]
        },
        {
            "items", new ItemTest(ItemQuantifier.SomeItem, "loans", new Comparison(R("principal"), Comparator.AtLeast, C("5元"))), "loans=3元 7元",
            [
                "where#0 where#1",
                "题 True (*some item of loans meets (principal ≥ 5 CNY (at least, included)) True (*loans: 2 items; *principal is 3 CNY, required ≥ 5 CNY (at least, included) False (*[1] principal: 3 CNY); *principal is 7 CNY, required ≥ 5 CNY (at least, included) True (*[2] principal: 7 CNY)))",
            ]
        },
        {
            "a total of items", new Comparison(new ItemTotal(ItemAggregate.ItemSum, "loans", R("principal")), Comparator.AtLeast, C("5元")), "loans=3元 7元",
            [
                ".atLeast[0] .atLeast[1]",
                "题 True (*sum over loans (principal) is 10 CNY, required ≥ 5 CNY (at least, included) True (*sum over loans (principal) = 10 CNY (*loans: 2 items; *[1] principal: 3 CNY; *[2] principal: 7 CNY)))",
            ]
        },
        {
            "a condition by name", new AllOf([new Holds("good"), new Negation(Blacklisted)]), "score=70; blacklisted=false",
            [
                ".all[0] .all[1]",
                "题 True (*良 True (*score is 70, required ≥ 60 (at least, included) True (*score: 70); *score is 70, required ≤ 90 (at most, included) True (*score: 70)); *not the following True (*blacklisted False))",
            ]
        },
        {
            "a value by name", new Comparison(R("twice"), Comparator.AtLeast, C("120")), "score=70",
            [
                ".atLeast[0] .atLeast[1]",
                "题 True (*倍 is 140, required ≥ 120 (at least, included) True (*倍 = 140 (*score × 2 = 140 (*score: 70))))",
            ]
        },
        {
            "a single condition by name", new Holds("plain"), "score=70",
            [
                "by name",
                "题 True (*平 True (*score is 70, required ≥ 60 (at least, included) True (*score: 70)))",
            ]
        },
        {
            "a noted condition", new NotedCriterion(High, new ClauseReference("law", "2"), Text("甲")), "score=70",
            [
                "noted",
                "题 True (*law §2 甲: score is 70, required ≥ 60 (at least, included) True (*score: 70))",
            ]
        },
        {
            "points", new ScorePasses(new Score([new("a", Text("甲"), R("score"), Q("50")), new("b", Text("乙"), C("5"))]), Comparator.AtLeast, C("52"), [new("a", Comparator.AtLeast, Q("60"))], Blacklisted), "score=70; blacklisted=false",
            [
                "score atLeast direct",
                "题 False (*score (甲 (at most 50): score; 乙: 5) is 55, required ≥ 52 (at least, included) False (*total of the parts = 55 (*score: 70); *blacklisted False))",
            ]
        },
        {
            "a reading that is chosen for nobody", new CriterionByReading("q", [new("a", High), new("b", Blacklisted)]), "score=70; blacklisted=false",
            [
                "options.a options.b",
                "题 Unknown (*read as '甲': 题 True (*by the reading of '问' ('甲': score ≥ 60 (at least, included); '乙': blacklisted) True (*score is 70, required ≥ 60 (at least, included) True (*score: 70))); *read as '乙': 题 False (*by the reading of '问' ('甲': score ≥ 60 (at least, included); '乙': blacklisted) False (*blacklisted False)))",
                "reading",
            ]
        },
        {
            "nothing said", new AnyOf([new SilentCriterion(Text("无")), Blacklisted]), "blacklisted=false",
            [
                ".any[0] .any[1]",
                "题 Unknown (*the rule is silent on '无' Unknown; blacklisted False)",
                "silent",
            ]
        },
        {
            "near", new Nearness(R("score"), C("72"), Tolerance.Within(Ratio.FromPercent(5m))), "score=70",
            [
                "of figure",
                "题 True (*score is 70, required about 72 (tolerance ±5%) True (*score: 70))",
            ]
        },
        {
            "interest", new Comparison(new Interest(R("revenue"), C("6%"), C("6月")), Comparator.AtLeast, C("3元")), "revenue 2024=100元",
            [
                ".atLeast[0] .atLeast[1]",
                "题 True (*interest (principal revenue; yearly rate 6%; time 6 months) is 3 CNY, required ≥ 3 CNY (at least, included) True (*interest (principal revenue; yearly rate 6%; time 6 months) = 3 CNY (*revenue (2024): 100 CNY)))",
            ]
        },
        {
            "a window", new Comparison(new Window(WindowAggregate.SumOver, R("revenue"), PeriodKind.Year, 2), Comparator.AtLeast, C("150元")), "revenue 2024=100元; revenue 2023=70元",
            [
                ".atLeast[0] .atLeast[1]",
                "题 True (*sum of revenue over the last 2 years is 170 CNY, required ≥ 150 CNY (at least, included) True (*sum of revenue over the last 2 years = 170 CNY (*revenue (2023): 70 CNY; *revenue (2024): 100 CNY)))",
            ]
        },
        {
            "growth", new Comparison(new Growth(R("revenue"), PeriodKind.Year), Comparator.AtLeast, C("10%")), "revenue 2024=110元; revenue 2023=100元",
            [
                ".atLeast[0] .atLeast[1]",
                "题 True (*growth of revenue over 1 year is 10%, required ≥ 10% (at least, included) True (*growth of revenue over 1 year = 10% (*revenue (2023): 100 CNY; *revenue (2024): 110 CNY)))",
            ]
        },
        {
            "what the host says", new Opaque("visit", ["score"]), "score=70",
            [
                "",
                "题 True (*judged outside: 'visit' (reads score) True (*score: 70))",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Explain_ANode_TellsWhatLiesBelowAndWhatDecides(string what, RuleNode node, string told, string[] expected)
    {
        var (rules, facts) = (RulesOf(node), Told(told));
        var interpreter = new Interpreter(rules, facts, new RuleContext(Day), Readings.AllOpen);
        var below = string.Join(" ", interpreter.BelowOf(node, interpreter.Home).Select(b => Short(b.Step) + (b.Frame.Years == 0 ? "" : $"@{b.Frame.Years}") + (b.Item is null ? "" : $"#{b.Item.Value.Index}")));
        var result = rules.Evaluate("it", facts, Day);
        string[] answer = [below, Tree(result.Explain()).Replace('"', '\'').Replace("in English: ", "", StringComparison.Ordinal), .. result.Reasons.Select(r => r.Word), .. result.MissingFacts.Select(m => m.ToString())];
        answer.ShouldBe(expected, what);
    }

    private static string Short(string? step) => step is null ? "by name" : step.Length == 0 ? "noted" : step[(step.IndexOf('.', 1) + 1)..];

    private static string Tree(Explanation told) =>
        $"{(told.IsDecisive ? "*" : "")}{(told.Clause is { } clause ? clause.ToString(Language.En) + " " : "")}{told.Statement.En}{(told.Verdict is { } verdict ? $" {verdict}" : "")}{(told.Children.Count == 0 ? "" : $" ({string.Join("; ", told.Children.Select(Tree))})")}";

    private static CompiledRules RulesOf(RuleNode node) => UncheckedRules.Compile(
        new RuleSet
        {
            Id = "bench",
            Title = Text("台"),
            Facts = Facts,
            Documents = [.. Sources],
            Questions = [new(InterpretationId.Parse("q"), Text("问"), [new("a", Text("甲"), Text("甲")), new("b", Text("乙"), Text("乙"))], [])],
            Definitions = [new("good", Text("良"), new AllOf([High, new Comparison(R("score"), Comparator.AtMost, C("90"))])), new("plain", Text("平"), High), new("twice", Text("倍"), new Product([R("score"), C("2")]))],
            Rules = [new RuleDefinition("it", Text("题"), node)],
        },
        ("visit", _ => Verdict.True));

    private static Choice Branches => new([new(High, C("1")), new(Blacklisted, C("2"))], C("3"));

    private static Bands Tiers => new(R("score"), [new(null, false, Q("60"), false, C("1")), new(Q("60"), true, Q("90"), false, C("2"))]);

    private static DecisionTable Table => new([High, new Comparison(R("score"), Comparator.AtLeast, C("40"))], [Blacklisted, new Comparison(R("level"), Comparator.Exactly, new CodeConstant("provincial"))], [[C("1"), C("2")], [C("3"), C("4")]], C("5"));

    private static Lookup Codes => new(R("level"), [new([CodePattern.Of("national")], C("1")), new([CodePattern.Of("provincial")], C("2"))]);

    private static FactSet Told(string told) => new("firm", [.. told.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Trim().Split('=')).SelectMany(t => t[1].Split('|').Select((v, i) => t[0].Split(' ') is [var key, var time]
        ? new FactClaim(key, FactTime.Parse(time), ValueOf(v), Sources[i])
        : new FactClaim(t[0], FactTime.None, Value(t[0], v), Sources[i])))]);

    private static FactValue Value(string key, string text) => Facts.First(f => f.Key == key).Kind switch
    {
        FactKind.Flag => new FactFlag(bool.Parse(text)),
        FactKind.Code => new FactCode(text),
        FactKind.Codes => new FactCodes([.. text.Split(' ')]),
        FactKind.Label => Held(text),
        FactKind.Items => Items([.. text.Split(' ').Select(p => Given(("principal", "", p)))]),
        _ => ValueOf(text),
    };
}
