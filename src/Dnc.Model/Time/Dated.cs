using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>A value that changes over time, such as a parameter of a rule: each entry holds from its date until the next (历次取值).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// Before the first entry there is no value, and none is guessed. Two histories are equal when their entries are; the order in
/// which entries are given does not matter. What was recorded when is not part of it: see <see cref="History{T}"/>.
/// </remarks>
public sealed record Dated<T>
    where T : notnull
{
    /// <summary>Creates a value history.</summary>
    /// <param name="entries">The entries, in any order, of distinct dates.</param>
    /// <exception cref="ArgumentException">Two entries begin on one date.</exception>
    public Dated(ValueList<DatedEntry<T>> entries)
    {
        var sorted = Guard.NotNull(entries).ToArray();
        Array.Sort(sorted, (a, b) => a.From.CompareTo(b.From));
        for (var i = 1; i < sorted.Length; i++)
        {
            Guard.That(sorted[i - 1].From < sorted[i].From, "The entries of a value history begin on distinct dates.", nameof(entries));
        }

        Entries = new ValueList<DatedEntry<T>>(sorted);
    }

    /// <summary>The entries by date.</summary>
    public ValueList<DatedEntry<T>> Entries { get; }

    /// <summary>A value that holds from a date on and does not change.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">Where it comes from.</param>
    /// <returns>The history of one entry.</returns>
    public static Dated<T> From(LocalDate from, T value, SourceReference source) => new([DatedEntry.Of(from, value, source)]);

    /// <summary>The entry whose value is in force on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The entry; null before the first entry and where the value has ended.</returns>
    public DatedEntry<T>? At(LocalDate date) => LatestAt(date) is { HasValue: true } entry ? entry : null;

    /// <summary>The entry that speaks about a date, whether it gives a value or ends one.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The entry; null before the first.</returns>
    public DatedEntry<T>? LatestAt(LocalDate date)
    {
        var (low, high) = (0, Entries.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Entries[middle].From <= date)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : Entries[low - 1];
    }

    /// <summary>Gives the value in force on a date, if there is one.</summary>
    /// <param name="date">The date.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGetValue(LocalDate date, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return LatestAt(date)?.TryGetValue(out value) ?? false;
    }

    /// <summary>The same history with one more entry.</summary>
    /// <param name="entry">The entry, of a date that has none.</param>
    /// <returns>A new history.</returns>
    /// <exception cref="ArgumentException">An entry begins on that date already.</exception>
    public Dated<T> With(DatedEntry<T> entry) => new(Entries.Add(Guard.NotNull(entry)));
}
