using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>What a <see cref="History{T}"/> says as known at one instant, frozen and ready to be asked (某时点可知的版本).</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>
/// It holds only entries with a value that nothing supersedes. Several entries for one subject and day are a conflict that is shown,
/// never resolved. Answers come in the order of the history; a question costs the logarithm of the number of entries and a little
/// for each entry of the answer. Safe to be read by many threads.
/// </remarks>
public sealed class Vintage<T>
    where T : notnull
{
    private readonly HistoryEntry<T>[] _entries;
    private readonly LocalDate[] _latestEnd;
    private readonly CompletenessDeclaration[] _declarations;
    private readonly Lazy<Dictionary<string, HistoryEntry<T>[]>> _bySubject;

    // INVARIANT: entries are in the order of HistoryEntryOrder.
    internal Vintage(HistoryEntry<T>[] entries, CompletenessDeclaration[] declarations, Instant? knownUntil, string? subject = null)
    {
        _entries = entries;
        _declarations = declarations;
        KnownUntil = knownUntil;
        Entries = new ValueList<HistoryEntry<T>>(entries);
        CompleteOver = new ValueList<DateRange>(
            DateRanges.Merged(declarations.Where(d => d.Subject is null || d.Subject == subject).Select(d => d.Range)));
        _latestEnd = new LocalDate[entries.Length];
        FillLatestEnd(0, entries.Length);
        _bySubject = new Lazy<Dictionary<string, HistoryEntry<T>[]>>(() =>
            _entries.GroupBy(e => e.Subject, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>The instant of the vintage; null when everything recorded is known.</summary>
    public Instant? KnownUntil { get; }

    /// <summary>All entries of the vintage.</summary>
    public ValueList<HistoryEntry<T>> Entries { get; }

    /// <summary>The days over which absence means "no", as ranges in order that neither overlap nor touch.</summary>
    public ValueList<DateRange> CompleteOver { get; }

    /// <summary>The subjects that have entries, in ordinal order.</summary>
    public ValueList<string> Subjects => _bySubject.Value.Keys.Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The part of the vintage that is about one subject, with the declarations for it and for every subject.</summary>
    /// <param name="subject">The subject; one without entries gives an empty vintage.</param>
    /// <returns>The vintage of the subject.</returns>
    public Vintage<T> Of(string subject) =>
        new(_bySubject.Value.GetValueOrDefault(Guard.NotNull(subject)) ?? [], _declarations, KnownUntil, subject);

    /// <summary>The entries that speak about a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The entries whose valid range contains the day.</returns>
    public ValueList<HistoryEntry<T>> InForce(LocalDate day) => Overlapping(DateRange.OfDay(day));

    /// <summary>The entries that speak about a day of a range.</summary>
    /// <param name="range">The range.</param>
    /// <returns>The entries whose valid range has a day in common with it.</returns>
    public ValueList<HistoryEntry<T>> Overlapping(DateRange range)
    {
        var found = new List<HistoryEntry<T>>();
        Collect(0, _entries.Length, range.Start, range.LastDay, found);
        return found.ToValueList();
    }

    /// <summary>The entries for exactly a range, such as a year's figure.</summary>
    /// <param name="range">The range.</param>
    /// <returns>The entries whose valid range equals it.</returns>
    public ValueList<HistoryEntry<T>> For(DateRange range)
    {
        var first = FirstNotBefore(range);
        var end = first;
        while (end < _entries.Length && _entries[end].Valid == range)
        {
            end++;
        }

        return ValueList.Create<HistoryEntry<T>>(_entries.AsSpan(first, end - first));
    }

    /// <summary>Whether absence of an entry on the days of a range means "no".</summary>
    /// <param name="range">The days asked about.</param>
    /// <returns>Whether <see cref="CompleteOver"/> covers the range.</returns>
    public bool IsCompleteOver(DateRange range) => DateRanges.Cover(CompleteOver.AsSpan(), range);

    private int FirstNotBefore(DateRange range)
    {
        var (low, high) = (0, _entries.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_entries[middle].Valid < range)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // The sorted array is read as a balanced tree: the middle of a slice is its root, and holds the latest end within the slice.
    private LocalDate FillLatestEnd(int low, int high)
    {
        if (low >= high)
        {
            return Dates.Min;
        }

        var middle = (low + high) >>> 1;
        var below = LocalDate.Max(FillLatestEnd(low, middle), FillLatestEnd(middle + 1, high));
        return _latestEnd[middle] = LocalDate.Max(below, _entries[middle].Valid.LastDay);
    }

    private void Collect(int low, int high, LocalDate from, LocalDate to, List<HistoryEntry<T>> found)
    {
        var middle = (low + high) >>> 1;
        if (low >= high || _latestEnd[middle] < from)
        {
            return;
        }

        Collect(low, middle, from, to, found);
        var valid = _entries[middle].Valid;
        if (valid.Start <= to)
        {
            if (valid.LastDay >= from)
            {
                found.Add(_entries[middle]);
            }

            Collect(middle + 1, high, from, to, found);
        }
    }
}
