using Dnc.Model.Rules.Executing;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules;

public sealed partial record FactSet
{
    // The last ones that were asked for. Both rest on nothing but the claims, so that it does not matter which of two threads writes last.
    private FactRow? _row;
    private BoundFacts? _bound;

    /// <summary>The facts by their places in a catalogue, as known at an instant.</summary>
    internal FactRow RowOf(FactCatalog catalog, Instant? known)
    {
        var row = _row;
        return row is not null && ReferenceEquals(row.Catalog, catalog) && row.IsKnownAt(known) ? row : _row = new FactRow(this, catalog, known);
    }

    /// <summary>The claims that count at an as-of question.</summary>
    internal BoundFacts BoundTo(FactCatalog catalog, AsOf asOf)
    {
        var bound = _bound;
        return bound is not null && ReferenceEquals(bound.Catalog, catalog) && bound.KnownUntil == asOf.KnownUntil ? bound : _bound = new BoundFacts(this, catalog, asOf);
    }
}
