using System.Diagnostics;
using System.Globalization;
using Dnc.Model.Support.Populations;

namespace Dnc.Model.Benchmarks;

/// <summary>Populations of growing size under 100 policies on the interpreter, one run each, after one to warm up.</summary>
/// <remarks>The baseline, in the same run: the same rules for one policy written by hand over plain decimals, times 100.</remarks>
internal static class CohortScale
{
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static void Run()
    {
        var catalog = SupportPopulation.Catalog();
        _ = CohortEvaluator.Evaluate(catalog, SupportPopulation.Firms(500), SupportPopulation.Day);
        Console.WriteLine("firms    seconds  ns a firm and policy  bytes a firm and policy  by hand ns");
        foreach (var size in Sizes)
        {
            var firms = SupportPopulation.Firms(size);
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            var result = CohortEvaluator.Evaluate(catalog, firms, SupportPopulation.Day);
            var seconds = watch.Elapsed.TotalSeconds;
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            GC.KeepAlive(result);
            var pairs = (double)size * SupportPopulation.Policies;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,7}  {seconds,7:F1}  {seconds * 1e9 / pairs,20:F0}  {bytes / pairs,23:F0}  {ByHand(size) * 1e9 / pairs,10:F1}"));
        }
    }

    private static double ByHand(int size)
    {
        var watch = Stopwatch.StartNew();
        var total = 0m;
        for (var firm = 0; firm < size; firm++)
        {
            var sales = 500_000m * (1 + (firm % 10_000));
            var research = sales * (firm % 10) / 100;
            for (var policy = 0; policy < SupportPopulation.Policies; policy++)
            {
                if (sales >= 10_000_000m * policy && research >= sales * (policy % 10) / 100)
                {
                    total += Math.Min(research * (1 + (policy % 5)) / 100, 1_000_000m);
                }
            }
        }

        GC.KeepAlive(total);
        return watch.Elapsed.TotalSeconds;
    }
}
