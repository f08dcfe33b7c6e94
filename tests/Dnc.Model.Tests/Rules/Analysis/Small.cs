using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>A domain so small that every subject can be looked at.</summary>
internal static class Small
{
    public const int Most = 6;
    public static readonly AsOf Day = AsOf.Date(2025, 6, 30);
    public static readonly string[] Codes = ["x", "y", "z"];

    private static readonly Lazy<List<FactSet>> Subjects = new(() =>
    [
        .. from a in Enumerable.Range(0, Most + 1)
           from b in Enumerable.Range(0, Most + 1)
           from f in new[] { true, false }
           from g in new[] { true, false }
           from c in Codes
           select FactSet.Empty
               .With("a", FactTime.None, Number(a)).With("b", FactTime.None, Number(b))
               .With("f", FactTime.None, new FactFlag(f)).With("g", FactTime.None, new FactFlag(g))
               .With("c", FactTime.None, new FactCode(c)),
    ]);

    public static List<FactSet> All => Subjects.Value;

    public static ValueList<FactDefinition> Facts { get; } =
    [
        Of("a", FactKind.Quantity) with { Unit = CompoundUnit.Number, Minimum = 0m, Maximum = Most, Step = 1m },
        Of("b", FactKind.Quantity) with { Unit = CompoundUnit.Number, Minimum = 0m, Maximum = Most, Step = 1m },
        Of("f", FactKind.Flag),
        Of("g", FactKind.Flag),
        Of("c", FactKind.Code) with { Codes = Codes.Select(k => new CodeName(k, LocalizedText.Same(k))).ToValueList() },
    ];

    public static FactDefinition Of(string key, FactKind kind) => new() { Key = key, Name = new LocalizedText("指标" + key, "fact " + key), Kind = kind };

    public static FactFigure Number(decimal value) => FactFigure.Exactly(value);

    public static Constant C(decimal value) => new(value);

    public static Reference R(string key) => new(key);

    public static Comparison Is(Formula left, Comparator comparator, decimal right) => new(left, comparator, C(right));

    public static CompiledRules Compile(RuleNode node, Func<RuleSet, RuleSet>? change = null, IReadOnlyDictionary<string, OpaquePredicate>? predicates = null)
    {
        var set = new RuleSet
        {
            Id = "small",
            Title = new LocalizedText("小", "small"),
            Documents = [new SourceReference("law", "Law")],
            Facts = Facts,
            Rules = [new RuleDefinition("it", new LocalizedText("题", "it"), node)],
        };
        return (change is null ? set : change(set)).Compile([], predicates).OrThrow();
    }

    public static AnalysisReport Analyze(RuleNode node, Func<RuleSet, RuleSet>? change = null, AnalysisLimits? limits = null, IReadOnlyDictionary<string, OpaquePredicate>? predicates = null) =>
        RuleAnalyzer.Analyze(Compile(node, change, predicates), Day, limits);

    /// <summary>The one finding of a kind at a path.</summary>
    public static AnalysisFinding One(this AnalysisReport report, FindingKind kind, string? path = null) =>
        report.Findings.Where(f => f.Kind == kind && (path is null || f.Paths[0] == path)).ShouldHaveSingleItem();
}
