using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>Somebody's word that a history misses nothing over a range of days, so that absence there means "no" (完整性声明).</summary>
/// <param name="Range">The days over which nothing is missing.</param>
/// <param name="Source">Who says so.</param>
/// <param name="RecordedAt">When the declaration was recorded; a vintage known earlier does not see it.</param>
/// <param name="Subject">The subject that it is about; null for every subject of the history.</param>
public sealed record CompletenessDeclaration(DateRange Range, SourceReference Source, Instant RecordedAt, string? Subject = null)
{
    /// <summary>Who says so.</summary>
    public SourceReference Source { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Source);
}
