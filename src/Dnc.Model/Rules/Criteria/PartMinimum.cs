using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Criteria;

/// <summary>What a part of a score must reach by itself.</summary>
/// <param name="Part">The id of the part.</param>
/// <param name="Comparator">At least or more than.</param>
/// <param name="Points">The points.</param>
public sealed record PartMinimum(string Part, Comparator Comparator, CompoundQuantity Points)
{
    /// <summary>The id of the part.</summary>
    public string Part { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Part);

    /// <summary>At least or more than.</summary>
    public Comparator Comparator { get; init => field = Guard.Defined(value); } = Guard.Defined(Comparator);
}
