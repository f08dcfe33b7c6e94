using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>Creates <see cref="DatedEntry{T}"/> values.</summary>
public static class DatedEntry
{
    /// <summary>A value in force from a date on.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="from">The first day.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>The entry.</returns>
    public static DatedEntry<T> Of<T>(LocalDate from, T value, SourceReference source)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return new DatedEntry<T>(from, true, value, source);
    }

    /// <summary>The end of a value (废止): from a date on there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="from">The first day without a value.</param>
    /// <param name="source">Where that comes from.</param>
    /// <returns>The entry.</returns>
    public static DatedEntry<T> End<T>(LocalDate from, SourceReference source)
        where T : notnull => new(from, false, default, source);
}
