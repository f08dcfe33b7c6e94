using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules;

/// <summary>A figure with its comparator: exactly, or a bound such as "over 1,200".</summary>
/// <param name="Bound">The figure.</param>
/// <param name="Per">The units below the line of a compound unit; empty for a plain one.</param>
public sealed record FactFigure(Bound Bound, ValueList<Unit> Per) : FactValue
{
    /// <summary>The figure.</summary>
    public Bound Bound { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Bound);

    /// <summary>The units below the line of a compound unit; empty for a plain one.</summary>
    public ValueList<Unit> Per { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Per);

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Quantity;

    /// <summary>An exact figure.</summary>
    /// <param name="quantity">The figure with its unit.</param>
    /// <returns>The value.</returns>
    public static FactFigure Exactly(CompoundQuantity quantity) => new(Bound.Of(Comparator.Exactly, quantity.Quantity), quantity.Per);

    internal override void Close()
    {
    }
}
