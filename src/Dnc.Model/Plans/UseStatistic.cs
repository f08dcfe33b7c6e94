using Dnc.Model.Indicators;
using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <summary>Another figure of the indicator is meant (统计口径).</summary>
/// <param name="Statistic">The figure that is meant.</param>
/// <remarks>It applies to targets.</remarks>
public sealed record UseStatistic(Statistic Statistic) : ReadingEffect
{
    /// <summary>The figure that is meant.</summary>
    public Statistic Statistic { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Statistic);

    /// <inheritdoc/>
    public override bool AppliesTo(Commitment commitment) => commitment is Target;

    internal override Commitment Change(Commitment commitment) => commitment is Target target ? target with { Specification = target.Specification with { Statistic = Statistic } } : commitment;
}
