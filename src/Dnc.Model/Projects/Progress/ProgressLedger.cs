using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Projects.Progress;

/// <summary>The monthly reports of all projects, and when each was known (项目进度台账): a view of a <see cref="History{T}"/>.</summary>
/// <remarks>
/// Within one source a later report about the same project and month replaces the earlier one; reports of different sources stand side by side. What is
/// recorded later never changes what was known before. Two ledgers are equal when their histories are.
/// </remarks>
public sealed class ProgressLedger : IEquatable<ProgressLedger>
{
    private ProgressLedger(History<ProjectReport> history) => History = history;

    /// <summary>The ledger without reports.</summary>
    public static ProgressLedger Empty { get; } = new(History<ProjectReport>.Empty);

    /// <summary>The log that this is a view of.</summary>
    public History<ProjectReport> History { get; }

    /// <summary>Whether two ledgers have equal histories.</summary>
    public static bool operator ==(ProgressLedger? left, ProgressLedger? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two ledgers differ.</summary>
    public static bool operator !=(ProgressLedger? left, ProgressLedger? right) => !(left == right);

    /// <summary>The ledger with one more report.</summary>
    /// <param name="report">The report. One that is there already changes nothing.</param>
    /// <returns>The new ledger, or the issue that prevents it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<ProgressLedger> Record(ProjectReport report) => RecordAll([report]);

    /// <summary>The ledger with more reports. All of them are recorded, or none.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <returns>The new ledger, or the issues that prevent it, see <see cref="History{T}.AppendAll"/>.</returns>
    public Result<ProgressLedger> RecordAll(IEnumerable<ProjectReport> reports) => Restore(Guard.NotNull(reports).Select(r => (r, (Instant?)null)));

    /// <summary>The ledger with a report withdrawn by its source, with nothing in its place.</summary>
    /// <param name="report">The report as it was recorded.</param>
    /// <param name="recordedAt">When the withdrawal was recorded; after the report.</param>
    /// <returns>The new ledger, or the issue that prevents it.</returns>
    public Result<ProgressLedger> Withdraw(ProjectReport report, Instant recordedAt) => Of(History.Append(Retraction(Entry(report), recordedAt)));

    /// <summary>The reports as known at an instant.</summary>
    /// <param name="instant">The instant; null for all that is recorded.</param>
    /// <returns>A frozen view to ask questions of. Build it once and keep it: building it reads the whole ledger.</returns>
    public ProgressVintage KnownAt(Instant? instant) => new(History.KnownAt(instant));

    /// <inheritdoc/>
    public bool Equals(ProgressLedger? other) => other is not null && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgressLedger);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    /// <summary>The ledger with more reports, each of which may have been withdrawn since.</summary>
    internal Result<ProgressLedger> Restore(IEnumerable<(ProjectReport Record, Instant? WithdrawnAt)> reports)
    {
        var entries = reports.Select(r => (Entry: Entry(r.Record), r.WithdrawnAt)).ToList();
        return Of(History.AppendAll([.. entries.Select(e => e.Entry), .. entries.Where(e => e.WithdrawnAt is not null).Select(e => Retraction(e.Entry, e.WithdrawnAt!.Value))]));
    }

    private static HistoryEntry<ProjectReport> Retraction(HistoryEntry<ProjectReport> entry, Instant recordedAt) =>
        HistoryEntry.Retraction<ProjectReport>(entry.Valid, recordedAt, entry.Source) with { Subject = entry.Subject };

    private static Result<ProgressLedger> Of(Result<History<ProjectReport>> history) =>
        history.TryGetValue(out var value) ? Result.Of(new ProgressLedger(value)) : Result.Failed<ProgressLedger>(history.Issues);

    private static HistoryEntry<ProjectReport> Entry(ProjectReport report)
    {
        Guard.That(!Guard.NotNull(report).Project.IsEmpty, "A report is about a project with an identifier.", nameof(report));
        return HistoryEntry.Of(report, report.Month.ToDateRange(), report.RecordedAt, report.Source) with { Subject = report.Project.ToString() };
    }
}
