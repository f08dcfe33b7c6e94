using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Projects;

/// <summary>A source of money for a project.</summary>
/// <param name="Kind">Where the money comes from.</param>
/// <param name="Amount">How much; null when it is not known.</param>
public sealed record FinancingSource(FinancingKind Kind, Money? Amount = null)
{
    /// <summary>Where the money comes from.</summary>
    public FinancingKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);
}
