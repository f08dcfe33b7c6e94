using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>A statistic computed from the figures that are known.</summary>
/// <remarks>Amounts are exact, in the base unit of <see cref="Unit"/>, see <see cref="Quantity.Amount"/>.</remarks>
public sealed record StatisticValue
{
    internal StatisticValue(Unit unit) => Unit = unit;

    /// <summary>The unit in which the statistic is stated: that of the indicator, percent for growth and shares.</summary>
    public Unit Unit { get; init => field = Guard.NotNull(value); }

    /// <summary>What the statistic can be, given everything that is known; without ends when nothing is.</summary>
    public Interval<Rational> Range { get; init; }

    /// <summary>The latest level, or the total or mean of what has been observed; null when no figure bears on it.</summary>
    public Interval<Rational>? SoFar { get; init; }

    /// <summary>Whether the figures cover all that the statistic asks for.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The last day that a figure is about; null when there is none.</summary>
    public LocalDate? ObservedThrough { get; init; }

    /// <summary>The days of a total or an average that figures cover, in order; empty for a level.</summary>
    public ValueList<DateRange> Covered { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How many whole periods are known, for averages; otherwise 0.</summary>
    public int PeriodsKnown { get; init; }

    /// <summary>How many periods the statistic has, for averages; otherwise 0.</summary>
    public int PeriodsTotal { get; init; }

    /// <summary>The figures that were used, by time, then by source.</summary>
    public ValueList<Observation> Used { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The contradictions between figures that nobody has decided; empty when there are none.</summary>
    public ValueList<FigureConflict> Conflicts { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Why the statistic is not fully known.</summary>
    public ValueList<UndeterminedReason> Reasons { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>How the statistic was computed: conversions, sums, quotients; one line each.</summary>
    public ValueList<LocalizedText> Steps { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether a figure says "about" and nobody has said how near that is.</summary>
    public bool NeedsTolerance { get; init; }

    /// <summary>The observed levels or totals of periods, for forecasts.</summary>
    internal ValueList<SeriesPoint> Series { get; init => field = Guard.NotNull(value); } = [];
}
