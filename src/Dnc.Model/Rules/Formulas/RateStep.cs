using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A step of a marginal scale: from a figure on, the part above it counts at a rate.</summary>
/// <param name="From">Where the step begins.</param>
/// <param name="Rate">The rate on the part within the step.</param>
public sealed record RateStep(CompoundQuantity From, Formula Rate)
{
    /// <summary>The rate on the part within the step.</summary>
    public Formula Rate { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rate);
}
