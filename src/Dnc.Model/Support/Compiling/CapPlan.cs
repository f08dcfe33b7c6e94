using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Compiling;

/// <summary>A shared cap, ready to be settled.</summary>
/// <param name="Cap">The cap.</param>
/// <param name="Members">The policies under it, by their indexes.</param>
/// <param name="Needs">The awards that its formulas rest on.</param>
/// <param name="HasOneReference">Whether its policies are judged on one reference date, so that its amount and its year are theirs.</param>
internal sealed record CapPlan(SharedCap Cap, ValueList<int> Members, ValueList<GeneratedName> Needs, bool HasOneReference)
{
    public string Most => $"cap.{Cap.Id}.most";

    public string? Others => Cap.UsedByOthers is null ? null : $"cap.{Cap.Id}.others";
}
