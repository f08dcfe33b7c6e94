using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>The items of a subject, each with facts of its own.</summary>
/// <param name="Items">The items.</param>
/// <param name="IsComplete">Whether all items are told; false when there may be others.</param>
public sealed record FactItems(ValueList<FactSet> Items, bool IsComplete = true) : FactValue
{
    /// <summary>The items.</summary>
    public ValueList<FactSet> Items { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Items);

    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Items;

    internal override void Close()
    {
    }
}
