using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>The log of the reviews that were held (调度会台账): a view of a <see cref="History{T}"/>.</summary>
/// <remarks>
/// Within one source, a record of the same cadence, day and period replaces the earlier one; a record that names another replaces that one. That no review
/// was held is known only where the log is declared complete. Two logs are equal when their histories are.
/// </remarks>
public sealed class MeetingLog : IEquatable<MeetingLog>
{
    private MeetingLog(History<ReviewMeeting> history) => History = history;

    /// <summary>The log without reviews; nothing is declared complete.</summary>
    public static MeetingLog Empty { get; } = new(History<ReviewMeeting>.Empty);

    /// <summary>The history that the log is a view of.</summary>
    public History<ReviewMeeting> History { get; }

    /// <summary>Whether two logs have equal histories.</summary>
    public static bool operator ==(MeetingLog? left, MeetingLog? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two logs differ.</summary>
    public static bool operator !=(MeetingLog? left, MeetingLog? right) => !(left == right);

    /// <summary>The log with one more review.</summary>
    /// <param name="meeting">The review. One that is there already changes nothing.</param>
    /// <returns>The new log, or the issue that prevents it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<MeetingLog> Record(ReviewMeeting meeting) => RecordAll([meeting]);

    /// <summary>The log with more reviews. All of them are recorded, or none.</summary>
    /// <param name="meetings">The reviews, in any order.</param>
    /// <returns>The new log, or the issues that prevent it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<MeetingLog> RecordAll(IEnumerable<ReviewMeeting> meetings)
    {
        var appended = History.AppendAll(Guard.NotNull(meetings).Select(Entry));
        return appended.TryGetValue(out var history) ? Result.Of(new MeetingLog(history)) : Result.Failed<MeetingLog>(appended.Issues);
    }

    /// <summary>The log with somebody's word that it misses nothing, so that a review that is not there was not held.</summary>
    /// <param name="range">The days over which nothing is missing.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="recordedAt">When that was recorded.</param>
    /// <param name="cadence">The cadence that it is about; null for every one.</param>
    /// <returns>The new log.</returns>
    public MeetingLog DeclareComplete(DateRange range, SourceReference source, Instant recordedAt, CommitmentId? cadence = null) =>
        Declare(new CompletenessDeclaration(range, source, recordedAt, cadence?.ToString()));

    /// <summary>The reviews of a cadence.</summary>
    /// <param name="cadence">The cadence.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The reviews held by the day, in their order.</returns>
    public ValueList<ReviewMeeting> Of(CommitmentId cadence, AsOf asOf) =>
        History.KnownAt(asOf.KnownUntil).Entries.Select(e => e.Value).Where(m => m.Cadence == cadence && m.On <= asOf.Day).ToValueList();

    /// <inheritdoc/>
    public bool Equals(MeetingLog? other) => other is not null && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MeetingLog);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    internal MeetingLog Declare(CompletenessDeclaration declaration) => new(History.Declare(declaration));

    internal bool IsCompleteOver(DateRange range, CommitmentId cadence, Instant? knownUntil) => History.IsCompleteOver(range, knownUntil, cadence.ToString());

    private static HistoryEntry<ReviewMeeting> Entry(ReviewMeeting meeting) =>
        HistoryEntry.Of(Guard.NotNull(meeting), DateRange.OfDay(meeting.On), meeting.RecordedAt, meeting.Source) with
        {
            Subject = $"{meeting.Cadence} {meeting.Period}",
            Id = meeting.Id,
            Supersedes = meeting.Supersedes,
        };
}
