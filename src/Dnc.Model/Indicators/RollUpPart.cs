using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>A unit below the whole, with its own figure.</summary>
/// <param name="Organization">The unit.</param>
/// <param name="Value">What is known of its figure.</param>
public sealed record RollUpPart(OrganizationId Organization, StatisticValue Value)
{
    /// <summary>What is known of its figure.</summary>
    public StatisticValue Value { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Value);
}
