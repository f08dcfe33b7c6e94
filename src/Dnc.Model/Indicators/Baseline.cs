using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>The value from which a target starts (基期值).</summary>
/// <param name="Quantity">The value.</param>
/// <param name="On">The day of the value; progress is counted from the day after.</param>
/// <param name="Source">The document that states it; null when the target's own text does.</param>
public sealed record Baseline(Quantity Quantity, LocalDate On, SourceReference? Source = null);
