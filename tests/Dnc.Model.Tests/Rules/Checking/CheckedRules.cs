using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Rules.Checking;

/// <summary>Rule sets to be checked.</summary>
internal static class CheckedRules
{
    public static readonly SourceReference Source = new("source", "A source");

    private static readonly LocalizedText Name = new("名称", "name");

    public static ValueList<FactDefinition> Facts { get; } =
    [
        Figure("revenue", "元", FactPeriodicity.Year) with { Minimum = Q("0元"), Step = Q("1元") },
        Figure("cost", "元", FactPeriodicity.Year),
        Figure("usd", "美元", FactPeriodicity.Year),
        Figure("quarterly", "元", FactPeriodicity.Quarter),
        Figure("staff", "人", FactPeriodicity.AtDate) with { Minimum = Q("0人"), Step = Q("1人") },
        Figure("share", "%") with { Minimum = Q("0%"), Maximum = Q("100%") },
        Figure("area", "平方米"),
        Figure("points", ""),
        Fact("founded", FactKind.Date),
        Fact("listed", FactKind.Flag),
        Fact("industry", FactKind.Code) with { IsHierarchical = true },
        Fact("level", FactKind.Code) with { Codes = [Code("national"), Code("provincial"), Code("city")] },
        Fact("certificates", FactKind.Codes) with { Codes = [Code("iso9001"), Code("iso14001")] },
        Fact("high-tech", FactKind.Label),
        Fact("loans", FactKind.Items) with { Items = [Figure("principal", "元"), Fact("start", FactKind.Date), Fact("open", FactKind.Flag)] },
    ];

    public static CompoundQuantity Q(string text) => CompoundQuantity.Parse(text);

    public static Formula F(string text) => new Constant(CompoundQuantity.Parse(text));

    public static Formula Num(decimal number) => new Constant(number);

    public static Formula R(string name) => new Reference(name);

    public static Formula Day(int year, int month, int day) => new DateConstant(new LocalDate(year, month, day));

    public static CodeName Code(string code) => new(code, LocalizedText.Same(code));

    public static FactDefinition Fact(string key, FactKind kind) => new() { Key = key, Name = Name, Kind = kind };

    public static FactDefinition Figure(string key, string unit, FactPeriodicity periodicity = FactPeriodicity.Fixed) =>
        Fact(key, FactKind.Quantity) with { Unit = CompoundUnit.Of(unit.Length == 0 ? Units.Number : Units.Get(unit)), Periodicity = periodicity };

    public static RuleDefinition Definition(string id, RuleNode node) => new(id, Name, node);

    public static RuleParameter Parameter(string key, params ValueList<Formula> values) =>
        new(key, Name, new Dated<Formula>([.. values.Select((v, i) => DatedEntry.Of(new LocalDate(2020 + i, 1, 1), v, Source))]));

    public static Interpretation<LocalizedText> Question(string id, params ValueList<string> options) =>
        new(InterpretationId.Parse(id), Name, [.. options.Select(o => new InterpretationOption<LocalizedText>(o, Name, Name))]);

    /// <summary>A set with the facts of this class, in which a rule has the node.</summary>
    public static RuleSet With(RuleNode node) => new()
    {
        Id = "rules",
        Title = Name,
        Facts = Facts,
        Questions = [Question("base", "a", "b")],
        Parameters = [Parameter("threshold", F("50%"), F("60%"))],
        Rules = [Definition("rule", node)],
    };

    /// <summary>A set without facts.</summary>
    public static RuleSet Empty(string id, params ValueList<RuleDefinition> definitions) => new() { Id = id, Title = Name, Definitions = definitions };

    /// <summary>What is found besides names that nothing uses.</summary>
    public static ValueList<Issue> IssuesOf(RuleSet rules, ValueList<RuleSet>? used = null, RuleLimits? limits = null) =>
        [.. rules.Compile(used, new Dictionary<string, OpaquePredicate> { ["visit"] = _ => Verdict.True }, limits).Issues.Where(i => i.Code != IssueCodes.UnusedRuleName)];
}
