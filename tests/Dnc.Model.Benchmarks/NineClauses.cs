using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using RulesEngine.Models;

namespace Dnc.Model.Benchmarks;

/// <summary>One rule of nine clauses in three engines, and subjects of whom a tenth of the facts is missing.</summary>
internal static class NineClauses
{
    public const string Name = "eligible";

    /// <summary>The clauses of RulesEngine: a missing figure is null, a missing flag too. Without its guard the missing code would throw, which RulesEngine takes for no.</summary>
    public const string Expression =
        "s.Revenue >= 20000000 AND s.Staff <= 500 AND s.Research * 100 >= s.Revenue * 3 AND s.Blacklisted != true AND s.Certified == true"
        + " AND (s.Profit > 0 OR s.Capital >= 5000000) AND (s.Industry != null AND s.Industry.CompareTo(\"06\") >= 0 AND s.Industry.CompareTo(\"47\") < 0) AND s.Age >= 3 AND s.Area < 300";

    private static readonly LocalizedText Text = new("条件", "clause");

    public static RuleContext Context { get; } = new(AsOf.Date(2024, 12, 31));

    public static CompiledRules Compile() => new RuleSet
    {
        Id = "benchmark",
        Title = Text,
        Facts =
        [
            Fact("revenue", "元", FactPeriodicity.Year), Fact("staff", "人", FactPeriodicity.AtDate), Fact("research", "元", FactPeriodicity.Year), Flag("blacklisted"), Flag("certified"),
            Fact("profit", "元", FactPeriodicity.Year), Fact("capital", "元", FactPeriodicity.Fixed), new() { Key = "industry", Name = Text, Kind = FactKind.Code, IsHierarchical = true },
            Fact("age", "年", FactPeriodicity.Fixed), Fact("area", "亩", FactPeriodicity.Fixed),
        ],
        Rules =
        [
            new(
                Name,
                Text,
                Criteria.All(
                    Criteria.Compare("revenue", Comparator.AtLeast, "2000万元"),
                    Criteria.Compare("staff", Comparator.AtMost, "500人"),
                    new Model.Rules.Criteria.Comparison(
                        new Model.Rules.Formulas.Quotient(new Model.Rules.Formulas.Reference("research"), new Model.Rules.Formulas.Reference("revenue")), Comparator.AtLeast, Criteria.Figure("3%")),
                    !new Model.Rules.Criteria.Holds("blacklisted"),
                    new Model.Rules.Criteria.Holds("certified"),
                    Criteria.Compare("profit", Comparator.MoreThan, "0元") | Criteria.Compare("capital", Comparator.AtLeast, "500万元"),
                    new Model.Rules.Criteria.InCodes(new Model.Rules.Formulas.Reference("industry"), [CodePattern.Range("06", "46")]),
                    Criteria.Compare("age", Comparator.AtLeast, "3年"),
                    Criteria.Compare("area", Comparator.LessThan, "300亩"))),
        ],
    }.Compile().OrThrow();

    /// <summary>RulesEngine with the same rule.</summary>
    public static RulesEngine.RulesEngine Engine() =>
        new([new Workflow { WorkflowName = Name, Rules = [new Rule { RuleName = Name, Expression = Expression, RuleExpressionType = RuleExpressionType.LambdaExpression }] }]);

    /// <summary>Subjects, always the same ones: figures near the thresholds, some of them missing.</summary>
    /// <param name="count">How many.</param>
    /// <param name="missingPercent">The share of facts that nobody knows.</param>
    public static Subject[] Subjects(int count, int missingPercent)
    {
        var state = 12_345u;
        return [.. Enumerable.Range(0, count).Select(_ => new Subject(
            Maybe(Pick(19_999_999m, 20_000_000m, 35_000_000.5m, 80_000_000m)), Maybe(Pick(20m, 300m, 500m, 501m)), Maybe(Pick(600_000m, 1_050_000.02m, 2_400_000m, 3_000_000m)),
            Maybe(Next(16) == 0), Maybe(Next(16) != 0), Maybe(Pick(-1m, 0m, 100_000m, 5_000_000m)), Maybe(Pick(1_000_000m, 5_000_000m, 9_000_000m, 9_000_000m)),
            Next(100) < missingPercent ? null : new[] { "38", "3812", "27", "65" }[Next(4)], Maybe(Pick(2m, 3m, 8m, 12m)), Maybe(Pick(20m, 299.99m, 150m, 300m))))];

        T? Maybe<T>(T value)
            where T : struct => Next(100) < missingPercent ? null : value;

        decimal Pick(decimal a, decimal b, decimal c, decimal d) => Next(4) switch { 0 => a, 1 => b, 2 => c, _ => d };

        int Next(int below)
        {
            state = unchecked((state * 1_664_525u) + 1_013_904_223u);
            return (int)((state >> 8) % (uint)below);
        }
    }

    private static FactDefinition Fact(string key, string unit, FactPeriodicity periodicity) => new() { Key = key, Name = Text, Kind = FactKind.Quantity, Unit = CompoundUnit.Of(Units.Get(unit)), Periodicity = periodicity, Minimum = null };

    private static FactDefinition Flag(string key) => new() { Key = key, Name = Text, Kind = FactKind.Flag };

    private static class Criteria
    {
        public static Model.Rules.Criteria.AllOf All(params ValueList<Criterion> of) => new Model.Rules.Criteria.AllOf(of);

        public static Model.Rules.Criteria.Comparison Compare(string fact, Comparator comparator, string figure) => new Model.Rules.Criteria.Comparison(new Model.Rules.Formulas.Reference(fact), comparator, Figure(figure));

        public static Model.Rules.Formulas.Constant Figure(string text) => new(CompoundQuantity.Parse(text));
    }
}
