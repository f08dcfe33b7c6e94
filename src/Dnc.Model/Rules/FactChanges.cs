using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>Changes to the definition of a typed fact.</summary>
internal static class FactChanges
{
    /// <summary>The changed definition, which still is what the type of the fact says.</summary>
    public static FactDefinition Apply(FactDefinition definition, Func<FactDefinition, FactDefinition> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var changed = Guard.NotNull(change(definition));
        Guard.That(changed.Kind == definition.Kind && changed.Unit == definition.Unit, "The kind and the unit of a typed fact do not change.", nameof(change));
        return changed;
    }
}
