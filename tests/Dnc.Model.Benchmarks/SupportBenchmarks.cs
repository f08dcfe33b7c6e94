using BenchmarkDotNet.Attributes;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Combining;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using Dnc.Model.Time;

namespace Dnc.Model.Benchmarks;

/// <summary>One firm under 100 policies, with and without explanation, and a population of 1,000 under the same, on the interpreter.</summary>
[MemoryDiagnoser]
public class SupportBenchmarks
{
    private const int Policies = 100;
    private const int Firms = 1_000;

    private static readonly AsOf Day = AsOf.Date(2025, 6, 30);
    private static readonly Fact<Money> Revenue = Fact.Money("revenue").Yearly().AtLeastZero();
    private static readonly Fact<Money> Research = Fact.Money("rd").Yearly().AtLeastZero();

    private CompiledCatalog _catalog = null!;
    private CohortFirm[] _firms = null!;

    /// <summary>Builds the catalogue and the firms.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _catalog = new PolicyCatalog
        {
            Rules = new RuleSet { Id = "benchmark", Title = LocalizedText.Same("benchmark"), Facts = [Revenue, Research] },
            Policies = [.. Enumerable.Range(0, Policies).Select(Policy)],
            Groups = [.. Enumerable.Range(0, 10).Select(g => new PolicyGroup($"g{g}", LocalizedText.Same($"g{g}"), [$"p{g * 10}", $"p{(g * 10) + 1}"], new HighestOnly()))],
        }.Compile().OrThrow();
        _firms = [.. Enumerable.Range(0, Firms).Select(Firm)];
    }

    /// <summary>One firm: amounts and status of each policy.</summary>
    [Benchmark]
    public AwardRange? OneFirm() => _catalog.Evaluate(_firms[500].Facts, AwardLedger.Nothing, Day).Total;

    /// <summary>One firm with the explanation of every policy.</summary>
    [Benchmark]
    public int OneFirmExplained() => _catalog.Evaluate(_firms[500].Facts, AwardLedger.Nothing, Day).Explain().Children.Count;

    /// <summary>A population: divide by 100,000 for one firm and policy.</summary>
    [Benchmark]
    public AwardRange Population() => CohortEvaluator.Evaluate(_catalog, _firms, Day).Total;

    private static SupportPolicy Policy(int number) => new()
    {
        Id = $"p{number}",
        Name = LocalizedText.Same($"p{number}"),
        When = Revenue.AtLeast(Money.Cny(10_000_000m * number)) & (Research / Revenue).AtLeast(Ratio.FromPercent(number % 10)),
        Award = Research * Ratio.FromPercent(1 + (number % 5)),
        Cap = Formula.Constant(Money.Cny(1_000_000)),
    };

    private static CohortFirm Firm(int number)
    {
        var sales = 500_000m * (1 + number);
        return new CohortFirm($"f{number}", FactSet.Empty.With(Revenue, 2024, Money.Cny(sales)).With(Research, 2024, Money.Cny(sales * (number % 10) / 100)), AwardLedger.Nothing);
    }
}
