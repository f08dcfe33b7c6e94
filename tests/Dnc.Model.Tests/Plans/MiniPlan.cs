using Dnc.Model.Documents;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Tests.Conventions;

namespace Dnc.Model.Tests.Plans;

/// <summary>A small plan with every kind of commitment, every instrument, every statistic and every effect.</summary>
internal static class MiniPlan
{
    public static string Path { get; } = System.IO.Path.Combine(Library.Root.FullName, "tests", "Dnc.Model.Tests", "Plans", "mini-plan.approved.json");

    public static string Json { get; } = File.ReadAllText(Path);

    public static Plan Plan { get; } = PlanJson.Read(Json).OrThrow();

    /// <summary>The document with one text replaced, which must occur exactly once.</summary>
    public static string With(string text, string replacement)
    {
        Json.Split(text).Length.ShouldBe(2, text);
        return Json.Replace(text, replacement, StringComparison.Ordinal);
    }

    /// <summary>A builder with the pieces of a plan, each as a function leaves it.</summary>
    public static PlanBuilder Builder(
        Plan plan,
        Func<Section, Section>? section = null,
        Func<Commitment, Commitment>? commitment = null,
        Func<PlanInterpretation, PlanInterpretation>? interpretation = null)
    {
        var builder = new PlanBuilder(plan.Id, plan.Name, plan.Period.Range, plan.Jurisdiction)
            .UseSchemaAddress(plan.SchemaAddress)
            .UseScheduleBands(plan.ScheduleBands);
        Each(plan.Documents, d => builder.Add(d));
        Each(plan.Organizations.All, o => builder.Add(o));
        Each(plan.AddedUnits, u => builder.Add(u));
        Each(plan.Sections, s => builder.Add(section?.Invoke(s) ?? s));
        Each(plan.Indicators, i => builder.Add(i));
        Each(plan.Commitments, c => builder.Add(commitment?.Invoke(c) ?? c));
        Each(plan.Interpretations, i => builder.Add(interpretation?.Invoke(i) ?? i));
        Each(plan.Decompositions, d => builder.Add(d));
        return builder;
    }

    private static void Each<T>(ValueList<T> list, Action<T> action)
    {
        foreach (var item in list)
        {
            action(item);
        }
    }
}
