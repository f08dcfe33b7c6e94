using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>Figures that contradict each other, while nobody has chosen between their sources (数据冲突).</summary>
/// <param name="Indicator">The indicator that the figures are of.</param>
/// <param name="Time">The days that they are about.</param>
/// <param name="Claims">The sides, at least two.</param>
public sealed record FigureConflict(IndicatorId Indicator, DateRange Time, ValueList<SourceClaim> Claims)
{
    /// <summary>The sides, at least two.</summary>
    public ValueList<SourceClaim> Claims { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Claims);
}
