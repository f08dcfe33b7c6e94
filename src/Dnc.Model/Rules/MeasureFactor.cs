using Dnc.Model.Quantities;

namespace Dnc.Model.Rules;

/// <summary>A dimension of a <see cref="Measure"/>, with its exponent.</summary>
internal readonly record struct MeasureFactor(Dimension Dimension, string Kind, int Exponent)
{
    /// <summary>The unit of the dimension and kind of which amounts are multiples.</summary>
    public Unit Base()
    {
        var (dimension, kind) = (Dimension, Kind);
        return UnitCatalog.Standard.Units.FirstOrDefault(u => u.Dimension == dimension && u.Kind == kind && u.Factor == Rational.One)
            ?? Unit.Measure(dimension, kind, kind, kind, 1, kind: kind);
    }
}
