using Dnc.Model.Documents;
using Dnc.Model.Plans;
using Dnc.Model.Tests.Conventions;

namespace Dnc.Model.Tests.Seeds;

/// <summary>The seed documents of this repository.</summary>
internal static class Seed
{
    public static string Path(string relative) => System.IO.Path.Combine(Library.Root.FullName, "seeds", relative);

    public static Plan Jiaozhou2018 { get; } = PlanJson.Read(File.ReadAllText(Path("jiaozhou-2018/plan.json")), "plan.json").OrThrow();
}
