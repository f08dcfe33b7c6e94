using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>All published figures, append-only, by the time they are about and the time they became known (观测台账).</summary>
/// <remarks>
/// A view of <see cref="History{T}"/>: a later figure of the same source for the same days is a revision and supersedes the earlier one; figures of
/// different sources coexist until somebody records a choice. The result never depends on the order of recording. Two ledgers are equal when they hold
/// equal figures, choices and declarations of completeness.
/// </remarks>
public sealed class ObservationLedger : IEquatable<ObservationLedger>
{
    private readonly History<Observation> _history;

    private ObservationLedger(History<Observation> history, ValueList<ConflictChoice> choices)
    {
        _history = history;
        Choices = choices;
    }

    /// <summary>The ledger without figures.</summary>
    public static ObservationLedger Empty { get; } = new(History<Observation>.Empty, []);

    /// <summary>Every figure ever recorded, superseded ones included, in a fixed order.</summary>
    public ValueList<Observation> Observations => _history.Entries.Where(e => e.HasValue).Select(e => e.Value).ToValueList();

    /// <summary>The decisions between sources, by the time they were recorded.</summary>
    public ValueList<ConflictChoice> Choices { get; }

    /// <summary>Whether two ledgers hold equal figures, choices and declarations.</summary>
    public static bool operator ==(ObservationLedger? left, ObservationLedger? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two ledgers differ in a figure, a choice or a declaration.</summary>
    public static bool operator !=(ObservationLedger? left, ObservationLedger? right) => !(left == right);

    /// <summary>The ledger with one more figure.</summary>
    /// <param name="observation">The figure. One that is there already changes nothing.</param>
    /// <returns>A new ledger, or the issue that prevents it; see <see cref="AppendAll"/>.</returns>
    public Result<ObservationLedger> Append(Observation observation) => AppendAll([Guard.NotNull(observation)]);

    /// <summary>The ledger with more figures. All of them are appended, or none.</summary>
    /// <param name="observations">The figures, in any order.</param>
    /// <returns>A new ledger, or an issue for each figure that says something else than another of the same source, days and recording instant.</returns>
    public Result<ObservationLedger> AppendAll(IEnumerable<Observation> observations)
    {
        var result = _history.AppendAll(Guard.NotNull(observations).Select(Entry));
        return result.TryGetValue(out var history) ? Result.Of(new ObservationLedger(history, Choices)) : Result.Failed<ObservationLedger>(result.Issues);
    }

    /// <summary>The ledger with a decision between sources.</summary>
    /// <param name="choice">The decision. One that is there already changes nothing; of several for the same days the last recorded one counts.</param>
    /// <returns>A new ledger.</returns>
    public ObservationLedger Choose(ConflictChoice choice) => new(_history, Choices
        .Add(Guard.NotNull(choice))
        .Distinct()
        .OrderBy(c => c.RecordedAt)
        .ThenBy(c => Subject(c.Indicator, c.Organization), StringComparer.Ordinal)
        .ThenBy(c => c.Range)
        .ThenBy(c => c.Source, StringComparer.Ordinal)
        .ThenBy(c => c.ChosenBy.Zh, StringComparer.Ordinal)
        .ThenBy(c => c.Basis.Zh, StringComparer.Ordinal)
        .ToValueList());

    /// <summary>The ledger with somebody's word that no figure is missing over a range of days, so that a flow without a figure there is zero.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="organization">The organisation or area.</param>
    /// <param name="range">The days over which nothing is missing.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="recordedAt">When that became known; an earlier vintage does not see it.</param>
    /// <returns>A new ledger. Declarations are never withdrawn.</returns>
    public ObservationLedger DeclareComplete(IndicatorId indicator, OrganizationId organization, DateRange range, SourceReference source, Instant recordedAt) =>
        new(_history.Declare(new CompletenessDeclaration(range, source, recordedAt, Subject(indicator, organization))), Choices);

    /// <summary>The ledger as it was known at an instant.</summary>
    /// <param name="instant">The instant; null for everything recorded.</param>
    /// <returns>The figures, decisions and declarations recorded at or before it.</returns>
    public LedgerVintage KnownAt(Instant? instant) =>
        new(_history.KnownAt(instant), Choices.Where(c => instant is not { } known || c.RecordedAt <= known).ToValueList());

    /// <inheritdoc/>
    public bool Equals(ObservationLedger? other) => other is not null && _history == other._history && Choices == other.Choices;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ObservationLedger);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_history, Choices);

    // INVARIANT: identifiers hold no "@", so that a subject names one indicator and one organisation.
    internal static string Subject(IndicatorId indicator, OrganizationId organization) => $"{indicator}@{organization}";

    private static HistoryEntry<Observation> Entry(Observation observation) =>
        HistoryEntry.Of(observation, observation.Time.Range, observation.RecordedAt, observation.Source) with
        {
            Subject = Subject(observation.Indicator, observation.Organization),
            Status = observation.Status,
        };
}
