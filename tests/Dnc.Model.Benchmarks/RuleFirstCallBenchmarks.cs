using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Dnc.Model.Reasoning;
using RulesEngine.Models;

namespace Dnc.Model.Benchmarks;

/// <summary>From nothing to the first answer in a new process: rules made and compiled, one subject evaluated.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class RuleFirstCallBenchmarks
{
    private static readonly Subject First = NineClauses.Subjects(1, missingPercent: 0)[0];

    /// <summary>Nullable C#.</summary>
    [Benchmark(Baseline = true)]
    public bool? HandWritten() => First.IsEligible();

    /// <summary>Rules of this library.</summary>
    [Benchmark]
    public Verdict? Rules() => NineClauses.Compile().Evaluate(NineClauses.Name, First.ToFacts(), NineClauses.Context).Verdict;

    /// <summary>RulesEngine, which compiles its expression at the first call.</summary>
    [Benchmark]
    public bool MicrosoftRulesEngine() =>
        NineClauses.Engine().ExecuteAllRulesAsync(NineClauses.Name, new RuleParameter("s", First)).AsTask().GetAwaiter().GetResult()[0].IsSuccess;
}
