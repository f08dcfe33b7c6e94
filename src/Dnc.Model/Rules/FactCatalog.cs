using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>The facts that rules may ask for (指标目录).</summary>
/// <remarks>Equality is that of the definitions in their order.</remarks>
public sealed class FactCatalog : IEquatable<FactCatalog>
{
    private readonly FrozenDictionary<string, int> _ordinals;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="facts">The definitions; of two with one key the first counts, and a rule set reports the other.</param>
    public FactCatalog(params ValueList<FactDefinition> facts)
    {
        Facts = Guard.NotNull(facts);
        _ordinals = facts.Select((f, i) => (f.Key, Ordinal: i)).DistinctBy(p => p.Key, StringComparer.Ordinal).ToFrozenDictionary(p => p.Key, p => p.Ordinal, StringComparer.Ordinal);
    }

    /// <summary>The catalogue without facts.</summary>
    public static FactCatalog Empty { get; } = new();

    /// <summary>The definitions, in their order.</summary>
    public ValueList<FactDefinition> Facts { get; }

    /// <summary>Whether two catalogues have the same definitions in the same order.</summary>
    public static bool operator ==(FactCatalog? left, FactCatalog? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two catalogues differ.</summary>
    public static bool operator !=(FactCatalog? left, FactCatalog? right) => !(left == right);

    /// <summary>The definition of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="fact">The definition, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string key, [NotNullWhen(true)] out FactDefinition? fact)
    {
        fact = _ordinals.TryGetValue(Guard.NotNull(key), out var ordinal) ? Facts[ordinal] : null;
        return fact is not null;
    }

    /// <inheritdoc/>
    public bool Equals(FactCatalog? other) => other is not null && Facts == other.Facts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactCatalog);

    /// <inheritdoc/>
    public override int GetHashCode() => Facts.GetHashCode();

    internal int OrdinalOf(string key) => _ordinals.GetValueOrDefault(key, -1);
}
