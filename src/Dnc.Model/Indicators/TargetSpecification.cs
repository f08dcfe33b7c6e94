using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>A numeric outcome that can be judged: indicator × statistic × bound × due date (量化目标).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Statistic">What is computed from its figures.</param>
/// <param name="Bound">What the result is compared with.</param>
/// <param name="Due">The last day on which the target may be reached; included.</param>
public sealed record TargetSpecification(IndicatorId Indicator, Statistic Statistic, Bound Bound, LocalDate Due)
{
    /// <summary>What is computed.</summary>
    public Statistic Statistic { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Statistic);

    /// <summary>What the result is compared with.</summary>
    public Bound Bound { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Bound);

    /// <summary>The value from which the target starts; null when none is known.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>How the target is expected to be approached; null when nobody has said, then linear is assumed.</summary>
    public Trajectory? Trajectory { get; init; }
}
