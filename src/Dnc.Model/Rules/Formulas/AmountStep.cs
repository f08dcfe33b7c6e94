using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A step of a scale of amounts: when a figure is reached, an amount is added.</summary>
/// <param name="From">The figure.</param>
/// <param name="FromIncluded">Whether the figure itself reaches the step: true for at least, false for more than.</param>
/// <param name="Amount">What is added.</param>
public sealed record AmountStep(CompoundQuantity From, bool FromIncluded, Formula Amount)
{
    /// <summary>What is added.</summary>
    public Formula Amount { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Amount);
}
