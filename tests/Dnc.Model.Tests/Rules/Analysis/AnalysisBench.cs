using System.Collections.Immutable;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Tests.Rules.Interpreting;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>The facts of <see cref="Bench"/> with a few more, for what the analysis does inside.</summary>
internal static class AnalysisBench
{
    public static readonly Readings Open = Readings.AllOpen;

    private static readonly SourceReference Law = new("law", "Law");

    private static readonly RuleSet Set = new()
    {
        Id = "bench",
        Title = Bench.Text("台"),
        Documents = [Law],
        Facts =
        [
            .. Bench.Facts,
            Of("x", FactKind.Quantity) with { Unit = CompoundUnit.Number, Minimum = -20m, Maximum = 40m, Step = 1m },
            Of("y", FactKind.Quantity) with { Unit = CompoundUnit.Number },
            Of("z", FactKind.Quantity) with { Unit = CompoundUnit.Number, Minimum = 1m, Maximum = 9m },
            Of("heads", FactKind.Quantity) with { Unit = Bench.Q("1人").Unit },
            Of("plain", FactKind.Code),
            Of("class", FactKind.Code) with { Periodicity = FactPeriodicity.Year },
            Of("f", FactKind.Flag),
        ],
        Parameters =
        [
            new("limit", Bench.Text("限"), Dated<Formula>.From(new(2020, 1, 1), C(10m), Law)),
            new("later-limit", Bench.Text("后限"), Dated<Formula>.From(new(2030, 1, 1), C(10m), Law)),
            new("first-class", Bench.Text("首类"), Dated<Formula>.From(new(2020, 1, 1), new CodeConstant("a"), Law)),
        ],
        Questions =
        [
            new(InterpretationId.Parse("which"), new LocalizedText("何者", "which"), [new("low", Bench.Text("低"), Bench.Text("低")), new("high", Bench.Text("高"), Bench.Text("高"))], []),
        ],
        Definitions =
        [
            new("twice", Bench.Text("两倍"), new Sum([R("x"), R("x")])),
            new("both", Bench.Text("合计"), new Sum([R("x"), R("y")])),
            new("enough", Bench.Text("足"), Is(R("x"), Comparator.AtLeast, 5m)),
            new("kind", Bench.Text("类"), new Choice([new(Is(R("x"), Comparator.AtLeast, 3m), new CodeConstant("a"))], new CodeConstant("b"))),
            new("points", Bench.Text("分"), new Score([new("a", Bench.Text("甲"), R("x"), Bench.Q("10")), new("b", Bench.Text("乙"), R("y"))])),
        ],
        Rules = [new("it", Bench.Text("题"), new Always(true))],
    };

    public static CompiledRules Rules { get; } = Compile(Set);

    public static CompiledRules With(RuleNode node) => Compile(Set with { Rules = [new("it", Bench.Text("题"), node)] });

    public static Inquiry Ask(AnalysisLimits? limits = null, CompiledRules? rules = null) => new(rules ?? Rules, new RuleContext(Bench.Day), new Budget(limits ?? AnalysisLimits.Default));

    public static Frame Home { get; } = new(Rules.Home);

    /// <summary>Facts such as "x=3; revenue 2024=5元".</summary>
    public static Assignment Told(string facts) => new(facts.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('=')).ToImmutableDictionary(
        f => Need(f[0].Trim()), f => FactOf(f[0].Trim()).Kind switch
        {
            FactKind.Flag => new FactFlag(bool.Parse(f[1])),
            FactKind.Code => new FactCode(f[1]),
            FactKind.Date => new FactDay(Day(f[1])),
            _ => Bench.ValueOf(f[1]),
        }));

    public static FactNeed Need(string text) => text.Split(' ') is [var key, var time] ? new FactNeed(key, FactTime.Parse(time), FactOf(key).Scope) : new FactNeed(text, FactTime.None, FactOf(text).Scope);

    public static NodaTime.LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static FactDefinition FactOf(string text) => Rules.Facts.TryGet(text.Split(' ')[0], out var fact) ? fact : throw new KeyNotFoundException(text);

    /// <summary>The cuts, such as "x: 3, 5; plain: 01-05 / a"; codes that count exactly stand after the slash.</summary>
    public static string Text(IReadOnlyDictionary<FactNeed, VariableCuts>? cuts) => cuts is null ? "none" : string.Join("; ", cuts.OrderBy(c => c.Key.ToString(), StringComparer.Ordinal).Select(c =>
    {
        var fact = FactOf(c.Key.Key);
        var ends = fact.Kind is FactKind.Quantity or FactKind.Date or FactKind.Label ? string.Join(", ", CutText.Of(fact, c.Value)) : string.Join(", ", c.Value.Patterns.Select(p => p.ToString()).Order(StringComparer.Ordinal));
        return $"{c.Key}: {ends}{(c.Value.Codes.Count > 0 ? " / " + string.Join(", ", c.Value.Codes) : "")}";
    }));

    private static CompiledRules Compile(RuleSet set) => set.Compile([], new Dictionary<string, OpaquePredicate> { ["visit"] = _ => Verdict.True }).OrThrow();
}
