using BenchmarkDotNet.Attributes;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;

namespace Dnc.Model.Benchmarks;

/// <summary>One firm under 100 policies, with and without explanation, and a population of 1,000 under the same, on the interpreter.</summary>
[MemoryDiagnoser]
public class SupportBenchmarks
{
    private CompiledCatalog _catalog = null!;
    private CohortFirm[] _firms = null!;

    /// <summary>Builds the catalogue and the firms.</summary>
    [GlobalSetup]
    public void Setup() => (_catalog, _firms) = (SupportPopulation.Catalog(), SupportPopulation.Firms(1_000));

    /// <summary>One firm: amounts and status of each policy.</summary>
    [Benchmark]
    public AwardRange? OneFirm() => _catalog.Evaluate(_firms[500].Facts, AwardLedger.Nothing, SupportPopulation.Day).Total;

    /// <summary>One firm with the explanation of every policy.</summary>
    [Benchmark]
    public int OneFirmExplained() => _catalog.Evaluate(_firms[500].Facts, AwardLedger.Nothing, SupportPopulation.Day).Explain().Children.Count;

    /// <summary>A population: divide by 100,000 for one firm and policy.</summary>
    [Benchmark]
    public AwardRange Population() => CohortEvaluator.Evaluate(_catalog, _firms, SupportPopulation.Day).Total;
}
