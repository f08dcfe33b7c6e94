using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Rules;

/// <summary>What a source says about a fact of a subject, for a time (数据).</summary>
/// <param name="Key">The key of the fact.</param>
/// <param name="Time">The time that it belongs to; none for a fact without one.</param>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it comes from; null when the subject itself states it.</param>
/// <param name="RecordedAt">When it was recorded; null when it was always known.</param>
/// <remarks>
/// Of several claims of one source for one key and time, the one recorded last counts. Claims of different sources that differ conflict: while nobody
/// has chosen, the fact is the hull of them.
/// </remarks>
public sealed record FactClaim(string Key, FactTime Time, FactValue Value, SourceReference? Source = null, Instant? RecordedAt = null)
{
    /// <summary>The key of the fact.</summary>
    public string Key { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Key);

    /// <summary>The value.</summary>
    public FactValue Value { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Value);
}
