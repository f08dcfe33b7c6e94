namespace Dnc.Model.Support.Cases;

/// <summary>The targets of expectations that are no policy, group, rule or definition.</summary>
internal static class SupportTargets
{
    public const string Total = "total";
    public const string Payable = "payable";
    public const string Ceilings = "ceilings";

    public static bool IsOf(CompiledCatalog catalog, string target) =>
        target is Total or Payable or Ceilings || catalog.Catalog.Policies.Any(p => p.Id == target) || catalog.Catalog.Groups.Any(g => g.Id == target) || catalog.Catalog.Budgets.Any(b => b.Id == target);
}
