using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A tier of a scale (档): from an end to an end, each included or not, and what it gives.</summary>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="LowIncluded">Whether the lower end belongs to the tier.</param>
/// <param name="High">The upper end; null for none.</param>
/// <param name="HighIncluded">Whether the upper end belongs to the tier.</param>
/// <param name="Value">What the tier gives.</param>
public sealed record Band(CompoundQuantity? Low, bool LowIncluded, CompoundQuantity? High, bool HighIncluded, Formula Value)
{
    /// <summary>What the tier gives.</summary>
    public Formula Value { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Value);
}
