using System.Collections.Immutable;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>
/// An append-only log of what sources say about subjects, for which days, and when that was recorded: the bitemporal base of every
/// ledger, register and label (双时态记录).
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>
/// <para><b>Vintages.</b> <see cref="KnownAt"/> gives the entries recorded at or before an instant; what is appended later with a
/// later recording time never changes it.</para>
/// <para><b>Supersession.</b> Within one source, subject and valid range an entry recorded later supersedes the earlier ones. An
/// entry that names an id in <see cref="HistoryEntry{T}.Supersedes"/> supersedes that entry, whatever its source. What is superseded
/// stays so in all later vintages: withdrawing a correction does not bring back what it corrected. Nothing else supersedes: entries
/// of different sources stand beside each other, and the conflict is for the reader to see.</para>
/// <para><b>Order.</b> The result depends on the entries only, not on the order in which they were appended. Entries come by valid
/// start, valid end (an open one last), recorded-at, source id, subject and id, the texts in ordinal order. Two histories are equal
/// when their entries and declarations are.</para>
/// </remarks>
public sealed partial class History<T> : IEquatable<History<T>>
    where T : notnull
{
    private readonly ImmutableSortedSet<HistoryEntry<T>> _entries;
    private readonly ImmutableDictionary<string, HistoryEntry<T>> _byId;
    private readonly ImmutableDictionary<string, Instant> _earliestCorrection;
    private readonly ImmutableHashSet<CompletenessDeclaration> _declarations;

    private History(
        ImmutableSortedSet<HistoryEntry<T>> entries,
        ImmutableDictionary<string, HistoryEntry<T>> byId,
        ImmutableDictionary<string, Instant> earliestCorrection,
        ImmutableHashSet<CompletenessDeclaration> declarations)
    {
        _entries = entries;
        _byId = byId;
        _earliestCorrection = earliestCorrection;
        _declarations = declarations;
    }

    /// <summary>The history without entries; nothing is declared complete.</summary>
    public static History<T> Empty { get; } = new(
        ImmutableSortedSet.Create<HistoryEntry<T>>(HistoryEntryOrder<T>.Instance),
        ImmutableDictionary.Create<string, HistoryEntry<T>>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, Instant>(StringComparer.Ordinal),
        []);

    /// <summary>Everything ever appended, superseded entries and retractions included, in the order of the history.</summary>
    public IReadOnlyCollection<HistoryEntry<T>> Entries => _entries;

    /// <summary>The declarations of completeness, in no particular order.</summary>
    public IReadOnlyCollection<CompletenessDeclaration> Declarations => _declarations;

    /// <summary>Whether two histories have equal entries and declarations.</summary>
    public static bool operator ==(History<T>? left, History<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two histories differ.</summary>
    public static bool operator !=(History<T>? left, History<T>? right) => !(left == right);

    /// <summary>The vintage of an instant: the entries recorded at or before it that nothing known by then supersedes.</summary>
    /// <param name="instant">The instant; null for everything that is recorded.</param>
    /// <returns>A frozen view to ask questions of. Build it once and keep it: building it reads the whole history.</returns>
    public Vintage<T> KnownAt(Instant? instant)
    {
        var known = new List<HistoryEntry<T>>(_entries.Count);
        var latest = new Dictionary<(string Subject, string Source, DateRange Valid), Instant>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in _entries)
        {
            if (entry.RecordedAt > instant)
            {
                continue;
            }

            // The order of the history brings the entries of one group by recorded-at, so the last one seen is the latest.
            known.Add(entry);
            latest[Group(entry)] = entry.RecordedAt;
            if (entry.Supersedes is { } id)
            {
                named.Add(id);
            }
        }

        known.RemoveAll(e => !e.HasValue || e.RecordedAt < latest[Group(e)] || (e.Id is { } id && named.Contains(id)));
        return new Vintage<T>([.. known], [.. _declarations.Where(d => !(d.RecordedAt > instant))], instant);
    }

    /// <summary>Whether declarations known at an instant cover all days of a range, so that absence there means "no".</summary>
    /// <param name="range">The days asked about.</param>
    /// <param name="knownAt">The instant; null for everything that is recorded.</param>
    /// <param name="subject">The subject asked about; null for every subject.</param>
    /// <returns>Whether the union of the declarations covers the range.</returns>
    public bool IsCompleteOver(DateRange range, Instant? knownAt = null, string? subject = null) =>
        DateRanges.Cover(
            DateRanges.Merged(_declarations.Where(d => !(d.RecordedAt > knownAt) && (d.Subject is null || d.Subject == subject)).Select(d => d.Range)),
            range);

    /// <inheritdoc/>
    public bool Equals(History<T>? other) =>
        other is not null
        && (ReferenceEquals(this, other) || (_entries.SequenceEqual(other._entries) && _declarations.SetEquals(other._declarations)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as History<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var entry in _entries)
        {
            hash.Add(entry);
        }

        hash.Add(_declarations.Count);
        return hash.ToHashCode();
    }

    private static (string Subject, string Source, DateRange Valid) Group(HistoryEntry<T> entry) => (entry.Subject, entry.Source.Id, entry.Valid);
}
