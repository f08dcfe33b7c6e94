using Dnc.Model.Documents;
using Dnc.Model.Evaluation;
using Dnc.Model.Plans;

namespace Dnc.Model.Jiaozhou;

/// <summary>Reads the documents that are part of this package.</summary>
internal static class SeedData
{
    public static Plan Plan(string folder)
    {
        using var stream = Open($"{folder}/plan.json");
        return PlanJson.Read(stream, $"{folder}/plan.json").OrThrow();
    }

    public static PlanFacts Facts(string folder, Plan plan)
    {
        using var reader = new StreamReader(Open($"{folder}/observations.csv"));
        return new PlanFacts(ObservationsCsv.Read(reader.ReadToEnd(), plan, $"{folder}/observations.csv").OrThrow());
    }

    // INVARIANT: the names are the logical names of the project file.
    private static Stream Open(string name) => typeof(SeedData).Assembly.GetManifestResourceStream(name)!;
}
