using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Compiling;

/// <summary>A shared cap, ready to be settled.</summary>
internal sealed record CapPlan(SharedCap Cap, ValueList<int> Members, ValueList<GeneratedName> Needs)
{
    public string Most => $"cap.{Cap.Id}.most";

    public string? Others => Cap.UsedByOthers is null ? null : $"cap.{Cap.Id}.others";
}
