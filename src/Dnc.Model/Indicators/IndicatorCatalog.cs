using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>Indicators by identifier.</summary>
/// <remarks>Two catalogues are equal when they list equal indicators in the same order.</remarks>
public sealed class IndicatorCatalog : IEquatable<IndicatorCatalog>
{
    private readonly Dictionary<IndicatorId, Indicator> _byId;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="indicators">The indicators, with distinct identifiers.</param>
    /// <exception cref="ArgumentException">Two indicators have one identifier.</exception>
    public IndicatorCatalog(ValueList<Indicator> indicators)
    {
        All = Guard.NotNull(indicators);
        _byId = [];
        foreach (var indicator in indicators)
        {
            Guard.That(_byId.TryAdd(indicator.Id, indicator), $"The indicator '{indicator.Id}' is there twice.", nameof(indicators));
        }
    }

    /// <summary>Every indicator, in the order given.</summary>
    public ValueList<Indicator> All { get; }

    /// <summary>The indicator with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Indicator this[IndicatorId id] => _byId[id];

    /// <summary>Whether two catalogues list equal indicators in the same order.</summary>
    public static bool operator ==(IndicatorCatalog? left, IndicatorCatalog? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two catalogues differ in an indicator or in order.</summary>
    public static bool operator !=(IndicatorCatalog? left, IndicatorCatalog? right) => !(left == right);

    /// <summary>Gives the indicator with an identifier, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="indicator">The indicator, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(IndicatorId id, [NotNullWhen(true)] out Indicator? indicator) => _byId.TryGetValue(id, out indicator);

    /// <inheritdoc/>
    public bool Equals(IndicatorCatalog? other) => other is not null && All == other.All;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorCatalog);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();
}
