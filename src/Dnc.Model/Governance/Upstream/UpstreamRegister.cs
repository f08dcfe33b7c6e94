using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Upstream;

/// <summary>The register of what is to be won from the municipality, the province and the state (向上争取台账).</summary>
/// <remarks>
/// Something is sought, applied for, won, taken on by a unit with a plan, and put into effect; it may be granted unasked, and may lapse before it takes
/// effect. An event that this order does not allow is refused, in every vintage. Two registers are equal when their histories are.
/// </remarks>
public sealed class UpstreamRegister : IEquatable<UpstreamRegister>
{
    private readonly CourseLog<UpstreamEvent> _log;

    private UpstreamRegister(CourseLog<UpstreamEvent> log) => _log = log;

    /// <summary>The register without entries.</summary>
    public static UpstreamRegister Empty { get; } = new(CourseLog<UpstreamEvent>.Empty);

    /// <summary>The log that the register is a view of.</summary>
    public History<UpstreamEvent> History => _log.History;

    /// <summary>Whether two registers have equal histories.</summary>
    public static bool operator ==(UpstreamRegister? left, UpstreamRegister? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two registers differ.</summary>
    public static bool operator !=(UpstreamRegister? left, UpstreamRegister? right) => !(left == right);

    /// <summary>The register with one more event.</summary>
    /// <param name="happened">The event. One that is there already changes nothing.</param>
    /// <returns>The new register, or the issue that prevents it.</returns>
    public Result<UpstreamRegister> Record(UpstreamEvent happened) => RecordAll([happened]);

    /// <summary>The register with more events. All of them are recorded, or none.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <returns>The new register, or the issues that prevent it.</returns>
    public Result<UpstreamRegister> RecordAll(IEnumerable<UpstreamEvent> events) => RecordAll(events, null);

    /// <summary>The register with an event withdrawn by its source, with nothing in its place.</summary>
    /// <param name="happened">The event as it was recorded.</param>
    /// <param name="recordedAt">When the withdrawal was recorded; after the event.</param>
    /// <returns>The new register, or the issues that prevent it: events that are left must be legal without it.</returns>
    public Result<UpstreamRegister> Withdraw(UpstreamEvent happened, Instant recordedAt) => Record(Guard.NotNull(happened) with { WithdrawnAt = recordedAt });

    /// <summary>How far something is.</summary>
    /// <param name="policy">What is asked for.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The status; null when it is not registered by then.</returns>
    public UpstreamStatus? StatusOf(UpstreamPolicyId policy, AsOf asOf)
    {
        var events = _log.EventsOf(policy.ToString(), asOf);
        return events is [UpstreamRegistration first, ..] ? new UpstreamStatus(first.Item, UpstreamCourse.Of(events).State, events, asOf) : null;
    }

    /// <summary>How far everything is that is registered by a day.</summary>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The statuses in the order of the identifiers.</returns>
    public ValueList<UpstreamStatus> All(AsOf asOf) =>
        _log.Courses.Where(c => c.Length > 0).Select(c => StatusOf(UpstreamPolicyId.Parse(c), asOf)).OfType<UpstreamStatus>().ToValueList();

    /// <summary>What is in a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The statuses, the longest in that state first.</returns>
    public ValueList<UpstreamStatus> In(UpstreamState state, AsOf asOf) =>
        All(asOf).Where(s => s.State == Guard.Defined(state)).OrderBy(s => s.Since).ThenBy(s => s.Policy.Id).ToValueList();

    /// <summary>What is sought from or won of a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The statuses in the order of the identifiers.</returns>
    public ValueList<UpstreamStatus> Of(AdministrativeLevel level, AsOf asOf) => All(asOf).Where(s => s.Policy.Level == Guard.Defined(level)).ToValueList();

    /// <inheritdoc/>
    public bool Equals(UpstreamRegister? other) => other is not null && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UpstreamRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    /// <summary>Everything that was recorded, each event with its withdrawal.</summary>
    internal IEnumerable<UpstreamEvent> Records() => _log.Records();

    internal Result<UpstreamRegister> RecordAll(IEnumerable<UpstreamEvent> events, Func<RecordedEvent, IssueLocation>? at) =>
        Of(_log.Record(Guard.NotNull(events), Check, at));

    private static CourseFault? Check(ValueList<UpstreamEvent> events) => UpstreamCourse.Of(events).Fault;

    private static Result<UpstreamRegister> Of(Result<CourseLog<UpstreamEvent>> log) =>
        log.TryGetValue(out var value) ? Result.Of(new UpstreamRegister(value)) : Result.Failed<UpstreamRegister>(log.Issues);
}
