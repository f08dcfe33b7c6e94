using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Attraction;

/// <summary>The register of investment attraction (招商项目台账): from lead to production, with sums and the credit of units.</summary>
/// <remarks>
/// A project is a lead, is negotiated or not, is signed, starts and produces, or is lost on the way. An event that this order does not allow is refused,
/// in every vintage. Two registers are equal when their histories are.
/// </remarks>
public sealed class AttractionRegister : IEquatable<AttractionRegister>
{
    private readonly CourseLog<AttractionEvent> _log;

    private AttractionRegister(CourseLog<AttractionEvent> log) => _log = log;

    /// <summary>The register without projects.</summary>
    public static AttractionRegister Empty { get; } = new(CourseLog<AttractionEvent>.Empty);

    /// <summary>The log that the register is a view of.</summary>
    public History<AttractionEvent> History => _log.History;

    /// <summary>Whether two registers have equal histories.</summary>
    public static bool operator ==(AttractionRegister? left, AttractionRegister? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two registers differ.</summary>
    public static bool operator !=(AttractionRegister? left, AttractionRegister? right) => !(left == right);

    /// <summary>The register with one more event.</summary>
    /// <param name="happened">The event. One that is there already changes nothing.</param>
    /// <returns>The new register, or the issue that prevents it.</returns>
    public Result<AttractionRegister> Record(AttractionEvent happened) => RecordAll([happened]);

    /// <summary>The register with more events. All of them are recorded, or none.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <returns>The new register, or the issues that prevent it.</returns>
    public Result<AttractionRegister> RecordAll(IEnumerable<AttractionEvent> events) => RecordAll(events, null);

    /// <summary>The register with an event withdrawn by its source, with nothing in its place.</summary>
    /// <param name="happened">The event as it was recorded.</param>
    /// <param name="recordedAt">When the withdrawal was recorded; after the event.</param>
    /// <returns>The new register, or the issues that prevent it: events that are left must be legal without it.</returns>
    public Result<AttractionRegister> Withdraw(AttractionEvent happened, Instant recordedAt) => Record(Guard.NotNull(happened) with { WithdrawnAt = recordedAt });

    /// <summary>How far a project is.</summary>
    /// <param name="project">The project.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The status; null when it is not registered by then.</returns>
    public AttractionStatus? StatusOf(AttractionProjectId project, AsOf asOf)
    {
        var events = _log.EventsOf(project.ToString(), asOf);
        return events is [AttractionLead first, ..] ? new AttractionStatus(first.Item, AttractionCourse.Of(events).Stage, events) : null;
    }

    /// <summary>How far every project is that is registered by a day.</summary>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The statuses in the order of the identifiers.</returns>
    public ValueList<AttractionStatus> All(AsOf asOf) =>
        _log.Courses.Where(c => c.Length > 0).Select(c => StatusOf(AttractionProjectId.Parse(c), asOf)).OfType<AttractionStatus>().ToValueList();

    /// <summary>The projects that bring a function of a firm: headquarters, research, settlement.</summary>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The statuses in the order of the identifiers.</returns>
    public ValueList<AttractionStatus> FunctionalBodies(AsOf asOf) => All(asOf).Where(p => p.Project.Kind.IsFunctionalBody()).ToValueList();

    /// <summary>What reached which stage within a range of days, and how much has gone on since.</summary>
    /// <param name="range">The days.</param>
    /// <param name="asOf">The day until which "since" runs, and up to when records count.</param>
    /// <returns>The numbers and rates.</returns>
    public AttractionFunnel Funnel(DateRange range, AsOf asOf) => AttractionFunnel.Of(range, All(asOf));

    /// <summary>A sum over the projects that reached a stage within a range of days, by currency and unit.</summary>
    /// <param name="kind">Which sum.</param>
    /// <param name="stage">The stage, such as signed.</param>
    /// <param name="range">The days.</param>
    /// <param name="asOf">The day of which the sums are taken, and up to when records count.</param>
    /// <returns>The sums, with the projects of which nothing certain is known.</returns>
    public AttractionSums Sums(AttractionAmountKind kind, AttractionStage stage, DateRange range, AsOf asOf) =>
        AttractionSums.Of(Guard.Defined(kind), All(asOf).Where(p => p.ReachedOn(stage) is { } day && range.Contains(day)).ToValueList());

    /// <summary>What rules can ask about a unit: the projects for which it is credited, each with its part of the sums.</summary>
    /// <param name="unit">The unit, such as one that is to be rewarded.</param>
    /// <param name="catalog">The facts of the rules, <see cref="CompiledRules.Facts"/>; without items of the key <see cref="AttractionFactKeys.Projects"/> nothing is told.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The facts. The items are said to be incomplete while there are projects for which no shares are agreed.</returns>
    public FactSet ToFacts(OrganizationId unit, FactCatalog catalog, AsOf asOf)
    {
        var none = new FactSet(unit.ToString(), []);
        if (!Guard.NotNull(catalog).TryGet(AttractionFactKeys.Projects, out var fact) || fact.Kind != FactKind.Items)
        {
            return none;
        }

        var all = All(asOf);
        var items = all.Where(p => p.Credit?.ShareOf(unit) is not null).Select(p => p.ToFacts(unit, fact.Items)).ToValueList();
        var complete = all.All(p => p.Credit is not null || p.Stage == AttractionStage.Lost);
        return none.With(new FactClaim(AttractionFactKeys.Projects, FactTime.None, new FactItems(items, complete), AttractionFactKeys.Source));
    }

    /// <inheritdoc/>
    public bool Equals(AttractionRegister? other) => other is not null && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttractionRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    /// <summary>Everything that was recorded, each event with its withdrawal.</summary>
    internal IEnumerable<AttractionEvent> Records() => _log.Records();

    internal Result<AttractionRegister> RecordAll(IEnumerable<AttractionEvent> events, Func<RecordedEvent, IssueLocation>? at) =>
        Of(_log.Record(Guard.NotNull(events), Check, at));

    private static CourseFault? Check(ValueList<AttractionEvent> events) => AttractionCourse.Of(events).Fault;

    private static Result<AttractionRegister> Of(Result<CourseLog<AttractionEvent>> log) =>
        log.TryGetValue(out var value) ? Result.Of(new AttractionRegister(value)) : Result.Failed<AttractionRegister>(log.Issues);
}
