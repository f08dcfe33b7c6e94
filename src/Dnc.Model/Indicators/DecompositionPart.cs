using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Indicators;

/// <summary>A part of a target, for a unit or a class of things.</summary>
/// <param name="Name">The part in words.</param>
/// <param name="Quantity">Its share of the target.</param>
/// <param name="Organization">The unit that answers for it; null when the part is a class of things.</param>
public sealed record DecompositionPart(LocalizedText Name, Quantity Quantity, OrganizationId? Organization = null)
{
    /// <summary>The part in words.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
