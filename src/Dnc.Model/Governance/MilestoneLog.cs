using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance;

/// <summary>The evidence of what exists or has happened (节点成果台账): a view of a <see cref="History{T}"/>.</summary>
/// <remarks>
/// Within one source, a record of the same commitment, thing and day replaces the earlier one; a record that names another replaces that one. That
/// nothing happened is known only where the log is declared complete. Two logs are equal when their histories are.
/// </remarks>
public sealed class MilestoneLog : IEquatable<MilestoneLog>
{
    private MilestoneLog(History<MilestoneRecord> history) => History = history;

    /// <summary>The log without records; nothing is declared complete.</summary>
    public static MilestoneLog Empty { get; } = new(History<MilestoneRecord>.Empty);

    /// <summary>The history that the log is a view of.</summary>
    public History<MilestoneRecord> History { get; }

    /// <summary>Whether two logs have equal histories.</summary>
    public static bool operator ==(MilestoneLog? left, MilestoneLog? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two logs differ.</summary>
    public static bool operator !=(MilestoneLog? left, MilestoneLog? right) => !(left == right);

    /// <summary>The log with one more record.</summary>
    /// <param name="record">The record. One that is there already changes nothing.</param>
    /// <returns>The new log, or the issue that prevents it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<MilestoneLog> Record(MilestoneRecord record) => RecordAll([record]);

    /// <summary>The log with more records. All of them are recorded, or none.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <returns>The new log, or the issues that prevent it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<MilestoneLog> RecordAll(IEnumerable<MilestoneRecord> records)
    {
        var appended = History.AppendAll(Guard.NotNull(records).Select(Entry));
        return appended.TryGetValue(out var history) ? Result.Of(new MilestoneLog(history)) : Result.Failed<MilestoneLog>(appended.Issues);
    }

    /// <summary>The log with somebody's word that it misses nothing, so that what is not there has not happened.</summary>
    /// <param name="range">The days over which nothing is missing.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="recordedAt">When that was recorded.</param>
    /// <param name="commitment">The commitment that it is about; null for every one.</param>
    /// <returns>The new log.</returns>
    public MilestoneLog DeclareComplete(DateRange range, SourceReference source, Instant recordedAt, CommitmentId? commitment = null) =>
        Declare(new CompletenessDeclaration(range, source, recordedAt, commitment?.ToString()));

    /// <summary>The evidence of a commitment.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The records up to the day, in their order.</returns>
    public ValueList<MilestoneRecord> Of(CommitmentId commitment, AsOf asOf) =>
        History.KnownAt(asOf.KnownUntil).Entries.Select(e => e.Value).Where(r => r.Commitment == commitment && r.On <= asOf.Day).ToValueList();

    /// <summary>How many things of a commitment came into being within some days.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <param name="range">The days.</param>
    /// <param name="knownUntil">The instant up to which records count; null for all.</param>
    /// <returns>The number: a range where sources differ, without an upper end where the log may miss some.</returns>
    public Interval<int> CountOf(CommitmentId commitment, DateRange range, Instant? knownUntil = null)
    {
        var things = History.KnownAt(knownUntil).Overlapping(range).Select(e => e.Value).Where(r => r.Commitment == commitment)
            .GroupBy(r => r.What?.Zh)
            .Select(g => g.GroupBy(r => r.Evidence.Id, StringComparer.Ordinal).Select(s => s.Sum(r => r.Count)).ToList())
            .ToList();
        var least = things.Sum(t => t.Min());
        return History.IsCompleteOver(range, knownUntil, commitment.ToString()) ? Interval<int>.Between(least, things.Sum(t => t.Max())) : Interval<int>.AtLeast(least);
    }

    /// <inheritdoc/>
    public bool Equals(MilestoneLog? other) => other is not null && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MilestoneLog);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    internal MilestoneLog Declare(CompletenessDeclaration declaration) => new(History.Declare(declaration));

    private static HistoryEntry<MilestoneRecord> Entry(MilestoneRecord record) =>
        HistoryEntry.Of(Guard.NotNull(record), DateRange.OfDay(record.On), record.RecordedAt, record.Evidence) with
        {
            Subject = $"{record.Commitment} {record.What?.Zh}",
            Id = record.Id,
            Supersedes = record.Supersedes,
        };
}
