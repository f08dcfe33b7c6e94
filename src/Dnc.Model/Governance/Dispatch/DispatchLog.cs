using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>The log of what units handed in (报送台账): a view of a <see cref="History{T}"/>.</summary>
/// <remarks>
/// A report is received, and then sent back or accepted; after that it may be received again. An answer to a report that was not received is refused, in
/// every vintage. That a report is missing is known only where the log is declared complete. Two logs are equal when their histories are.
/// </remarks>
public sealed class DispatchLog : IEquatable<DispatchLog>
{
    private readonly CourseLog<Submission> _log;

    private DispatchLog(CourseLog<Submission> log) => _log = log;

    /// <summary>The log without reports; nothing is declared complete.</summary>
    public static DispatchLog Empty { get; } = new(CourseLog<Submission>.Empty);

    /// <summary>The history that the log is a view of.</summary>
    public History<Submission> History => _log.History;

    /// <summary>Whether two logs have equal histories.</summary>
    public static bool operator ==(DispatchLog? left, DispatchLog? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two logs differ.</summary>
    public static bool operator !=(DispatchLog? left, DispatchLog? right) => !(left == right);

    /// <summary>The log with one more record.</summary>
    /// <param name="submission">The record. One that is there already changes nothing.</param>
    /// <returns>The new log, or the issue that prevents it.</returns>
    public Result<DispatchLog> Record(Submission submission) => RecordAll([submission]);

    /// <summary>The log with more records. All of them are recorded, or none.</summary>
    /// <param name="submissions">The records, in any order.</param>
    /// <returns>The new log, or the issues that prevent it.</returns>
    public Result<DispatchLog> RecordAll(IEnumerable<Submission> submissions) => RecordAll(submissions, null);

    /// <summary>The log with somebody's word that it misses nothing, so that a report that is not there was not handed in.</summary>
    /// <param name="range">The days of receipt over which nothing is missing.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="recordedAt">When that was recorded.</param>
    /// <param name="duty">The duty that it is about; null for every duty.</param>
    /// <returns>The new log.</returns>
    public DispatchLog DeclareComplete(DateRange range, SourceReference source, Instant recordedAt, DutyId? duty = null) =>
        new(_log.Declare(new CompletenessDeclaration(range, source, recordedAt, duty?.ToString())));

    /// <summary>What happened to the report of a unit for a period.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="period">The period.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The records up to the day, in their order.</returns>
    public ValueList<Submission> Of(DutyId duty, OrganizationId unit, ReportingPeriod period, AsOf asOf) => _log.EventsOf(Submission.CourseOf(duty, unit, period), asOf);

    /// <inheritdoc/>
    public bool Equals(DispatchLog? other) => other is not null && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DispatchLog);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    /// <summary>Everything that was recorded, each record with its withdrawal.</summary>
    internal IEnumerable<Submission> Records() => _log.Records();

    internal Result<DispatchLog> RecordAll(IEnumerable<Submission> submissions, Func<RecordedEvent, IssueLocation>? at)
    {
        var log = _log.Record(Guard.NotNull(submissions), Check, at);
        return log.TryGetValue(out var value) ? Result.Of(new DispatchLog(value)) : Result.Failed<DispatchLog>(log.Issues);
    }

    internal DispatchLog Declare(CompletenessDeclaration declaration) => new(_log.Declare(declaration));

    /// <summary>The units that handed something in for a period.</summary>
    internal IEnumerable<OrganizationId> UnitsOf(DutyId duty, ReportingPeriod period, AsOf asOf)
    {
        var (head, tail) = ($"{duty}/", $"/{period}");
        return
            from course in _log.Courses
            where course.StartsWith(head, StringComparison.Ordinal) && course.EndsWith(tail, StringComparison.Ordinal)
            let unit = OrganizationId.Parse(course[head.Length..^tail.Length])
            where Of(duty, unit, period, asOf).Count > 0
            select unit;
    }

    private static CourseFault? Check(ValueList<Submission> submissions)
    {
        for (var i = 0; i < submissions.Count; i++)
        {
            if (submissions[i].Kind != SubmissionKind.Receipt && (i == 0 || submissions[i - 1].Kind != SubmissionKind.Receipt))
            {
                return new CourseFault(submissions[i], ErrorMessages.NothingToAnswer(submissions[i]));
            }
        }

        return null;
    }
}
