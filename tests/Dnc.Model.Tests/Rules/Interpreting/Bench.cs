using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>A small set of facts, on which one node at a time is tried.</summary>
internal static class Bench
{
    public static readonly AsOf Day = AsOf.Date(2025, 6, 30);

    public static ValueList<FactDefinition> Facts { get; } =
    [
        Figure("revenue", "元", FactPeriodicity.Year) with { Minimum = Q("0元"), Step = Q("1元") },
        Figure("rd", "元", FactPeriodicity.Year) with { Minimum = Q("0元"), Step = Q("1元") },
        Figure("profit", "元", FactPeriodicity.Year),
        Figure("output", "元", FactPeriodicity.Quarter) with { Minimum = Q("0元") },
        Figure("staff", "人", FactPeriodicity.AtDate) with { Minimum = Q("0人"), Step = Q("1人") },
        Figure("area", "平方米", FactPeriodicity.Fixed) with { Minimum = Q("0平方米") },
        Figure("rent", "元/平方米/月", FactPeriodicity.Fixed) with { Minimum = Q("0元/平方米/月") },
        Figure("score", "", FactPeriodicity.Fixed) with { Minimum = 0m, Maximum = 100m },
        Figure("benchmark", "%", FactPeriodicity.Year) with { Scope = FactScope.Context },
        Of("founded", FactKind.Date),
        Of("blacklisted", FactKind.Flag),
        Of("industry", FactKind.Code) with { IsHierarchical = true },
        Of("level", FactKind.Code) with { Codes = [Code("national"), Code("provincial"), Code("municipal")] },
        Of("certificates", FactKind.Codes),
        Of("high-tech", FactKind.Label),
        Of("loans", FactKind.Items) with { Items = [Figure("principal", "元", FactPeriodicity.Fixed), Figure("rank", "", FactPeriodicity.Fixed), Of("domestic", FactKind.Flag)] },
    ];

    public static CompoundQuantity Q(string text) => CompoundQuantity.Parse(text);

    public static Constant C(string text) => new(Q(text));

    public static Reference R(string key) => new(key);

    public static CompiledRules Compile(RuleNode node, Func<RuleSet, RuleSet>? change = null)
    {
        var set = new RuleSet
        {
            Id = "bench",
            Title = Text("台"),
            Documents = [new SourceReference("law", "Law")],
            Facts = Facts,
            Rules = [new RuleDefinition("it", Text("题"), node)],
        };
        return (change is null ? set : change(set)).Compile().OrThrow();
    }

    public static RuleEvaluation Try(RuleNode node, FactSet facts, RuleContext? context = null, Func<RuleSet, RuleSet>? change = null) =>
        Compile(node, change).Evaluate("it", facts, context ?? Day);

    public static FactSet Given(params (string Key, string Time, object Value)[] facts) =>
        new("firm", facts.Select(f => new FactClaim(f.Key, f.Time.Length == 0 ? FactTime.None : FactTime.Parse(f.Time), ValueOf(f.Value))).ToValueList());

    public static FactValue ValueOf(object value) => value switch
    {
        FactValue v => v,
        bool b => new FactFlag(b),
        LocalDate d => new FactDay(d),
        string s when Bound.TryParse(s, out var bound) => new FactFigure(bound, []),
        string s when CompoundQuantity.TryParse(s, UnitCatalog.Standard, out var quantity, out _) => FactFigure.Exactly(quantity),
        string s => new FactCode(s),
        _ => throw new ArgumentException($"{value} is no value."),
    };

    public static FactLabel Held(params string[] ranges) => new(ranges.Select(DateRange.Parse).ToValueList(), null);

    public static FactItems Items(params FactSet[] items) => new(items.ToValueList());

    public static LocalizedText Text(string zh) => new(zh, $"in English: {zh}");

    private static FactDefinition Of(string key, FactKind kind) => new() { Key = key, Name = Text(key), Kind = kind };

    private static CodeName Code(string code) => new(code, Text(code));

    private static FactDefinition Figure(string key, string unit, FactPeriodicity periodicity) =>
        Of(key, FactKind.Quantity) with { Unit = unit.Length == 0 ? CompoundUnit.Number : Q("1" + unit).Unit, Periodicity = periodicity };
}
