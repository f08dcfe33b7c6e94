using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>Creates <see cref="HistoryEntry{T}"/> values.</summary>
public static class HistoryEntry
{
    /// <summary>An entry with a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="valid">The days that it speaks about.</param>
    /// <param name="recordedAt">When it was recorded.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>The entry.</returns>
    public static HistoryEntry<T> Of<T>(T value, DateRange valid, Instant recordedAt, SourceReference source)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return new HistoryEntry<T>(true, value, valid, recordedAt, source);
    }

    /// <summary>The retraction of what the same source said about a subject and a range, with nothing in its place.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="valid">The range of the entries withdrawn.</param>
    /// <param name="recordedAt">When the retraction was recorded.</param>
    /// <param name="source">The source that withdraws.</param>
    /// <returns>The entry; set <see cref="HistoryEntry{T}.Subject"/>, or <see cref="HistoryEntry{T}.Supersedes"/> to withdraw one entry by its id.</returns>
    public static HistoryEntry<T> Retraction<T>(DateRange valid, Instant recordedAt, SourceReference source)
        where T : notnull => new(false, default, valid, recordedAt, source);
}
