using System.Diagnostics;
using System.Globalization;
using Dnc.Model.Documents;
using Dnc.Model.Evaluation.Briefings;
using Dnc.Model.Projects.Lights;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Time;
using MonthlyDispatch;

namespace Dnc.Model.Benchmarks;

/// <summary>The monthly briefing over more and more made-up projects with reports of 36 months: cost against size, one run each, after one to warm up.</summary>
/// <remarks>The baseline, in the same run: what it takes to add up the year's totals of the same reports in plain loops.</remarks>
internal static class BriefingScale
{
    private static readonly int[] Sizes = [1_250, 2_500, 5_000, 10_000, 20_000];

    public static void Run(string lights)
    {
        var scheme = LightScheme.Create(RulesJson.Compile(File.ReadAllText(lights)).OrThrow()).OrThrow();
        _ = Measure(scheme, 500);
        Console.WriteLine("projects  reports  record ms  plain sums ms  briefing ms  with lights ms  µs a project  KB a project");
        foreach (var size in Sizes)
        {
            Console.WriteLine(Measure(scheme, size));
        }
    }

    private static string Measure(LightScheme scheme, int size)
    {
        var portfolio = SyntheticProjects.Create(size, 36);
        var reports = portfolio.Progress.History.Entries.Select(e => e.Value).ToList();
        var month = ReportingPeriod.OfMonth(2020, 6);
        var asOf = AsOf.Date(2020, 6, 30);
        var input = new BriefingInput { Projects = portfolio };
        var record = Time(() => ProgressLedger.Empty.RecordAll(reports).OrThrow());
        var sums = Time(() => reports.Where(r => r.Month == month).Sum(r => r.DoneThisYear?.Amount ?? 0m));
        var plain = Time(() => Briefing.Monthly(input, month, asOf));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var lit = Time(() => Briefing.Monthly(input with { Lights = scheme }, month, asOf));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return string.Create(CultureInfo.InvariantCulture, $"{size,8}  {reports.Count,7}  {record,9:F0}  {sums,13:F1}  {plain,11:F0}  {lit,14:F0}  {lit * 1000 / size,12:F0}  {allocated / 1024.0 / size,12:F1}");
    }

    private static double Time<T>(Func<T> work)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(work());
        return watch.Elapsed.TotalMilliseconds;
    }
}
