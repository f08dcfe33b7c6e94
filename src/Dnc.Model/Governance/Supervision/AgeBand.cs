using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>Open matters of an age (滞办时长分档).</summary>
/// <param name="FromDays">The least age in days, included.</param>
/// <param name="ToDays">The greatest age in days, included; null for the last band, which has no end.</param>
/// <param name="Matters">The matters, the oldest first.</param>
public sealed record AgeBand(int FromDays, int? ToDays, ValueList<MatterStatus> Matters)
{
    /// <summary>The matters, the oldest first.</summary>
    public ValueList<MatterStatus> Matters { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Matters);
}
