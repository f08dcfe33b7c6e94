using System.Globalization;
using BenchmarkDotNet.Attributes;
using Dnc.Model.Documents;
using Dnc.Model.Evaluation;
using Dnc.Model.Jiaozhou;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Benchmarks;

/// <summary>The ground floors: a million quantities, a million working-day sums, one plan read and judged.</summary>
[MemoryDiagnoser]
public class GroundFloors
{
    private static readonly string[] Spellings = ["2000亿元", "30亿美元", "35万平方米", "1.2万件", "5%", "6‰", "USD 3,000,000,000", "200家"];
    private static readonly string[] Figures = ["2000", "30", "35", "1.2", "5", "6", "3,000,000,000", "200"];
    private static readonly LocalDate Start = new(2018, 1, 1);
    private readonly string _plan = PlanJson.Write(JiaozhouPlan.Plan);

    /// <summary>The bare figures by the framework, as a yardstick for <see cref="ParseQuantities"/>.</summary>
    [Benchmark]
    public decimal ParseDecimals()
    {
        var sum = 0m;
        for (var i = 0; i < 1_000_000; i++)
        {
            sum += decimal.Parse(Figures[i & 7], NumberStyles.Number, CultureInfo.InvariantCulture);
        }

        return sum;
    }

    /// <summary>A million quantities as officials write them.</summary>
    [Benchmark]
    public decimal ParseQuantities()
    {
        var sum = 0m;
        for (var i = 0; i < 1_000_000; i++)
        {
            sum += Quantity.Parse(Spellings[i & 7]).Value;
        }

        return sum;
    }

    /// <summary>A million times some working days after a day.</summary>
    [Benchmark]
    public int AddWorkingDays()
    {
        var known = 0;
        for (var i = 0; i < 1_000_000; i++)
        {
            known += WorkingDayCalendar.China.AddWorkingDays(Start.PlusDays(i % 2500), i % 60) is { IsKnown: true } ? 1 : 0;
        }

        return known;
    }

    /// <summary>The plan of 183 commitments from text to a valid plan.</summary>
    [Benchmark]
    public object ReadPlan() => PlanJson.Read(_plan).OrThrow();

    /// <summary>All of its commitments judged.</summary>
    [Benchmark]
    public object EvaluatePlan() => PlanEvaluator.Evaluate(JiaozhouPlan.Plan, JiaozhouPlan.PublishedFigures, AsOf.Date(2021, 12, 31));
}
