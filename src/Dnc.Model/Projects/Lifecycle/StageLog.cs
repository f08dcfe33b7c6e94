using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Projects.Lifecycle;

/// <summary>Which project entered which stage when, on which evidence, and when that was known (项目阶段台账): a view of a <see cref="History{T}"/>.</summary>
/// <remarks>
/// <para>Every vintage is a path of the stage set: a move is refused when it contradicts what was known at its recording, or what has been recorded
/// since. Moves of one day come in the order of the stages.</para>
/// <para>Within one source, a move of the same project into the same stage on the same day replaces the earlier one; a move that names another in
/// <see cref="StageMove.Supersedes"/> replaces that one. Two logs are equal when their stages and histories are.</para>
/// </remarks>
public sealed class StageLog : IEquatable<StageLog>
{
    private readonly Lazy<ILookup<string, HistoryEntry<StageMove>>> _byProject;

    /// <summary>Creates a log without moves.</summary>
    /// <param name="stages">The stages.</param>
    public StageLog(StageSet stages)
        : this(Guard.NotNull(stages), History<StageMove>.Empty)
    {
    }

    private StageLog(StageSet stages, History<StageMove> history)
    {
        Stages = stages;
        History = history;
        _byProject = new(() => history.Entries.ToLookup(e => ProjectOf(e.Subject), StringComparer.Ordinal));
    }

    /// <summary>The stages.</summary>
    public StageSet Stages { get; }

    /// <summary>The log that this is a view of.</summary>
    public History<StageMove> History { get; }

    /// <summary>The projects that have moves, in the order of their identifiers.</summary>
    public ValueList<ProjectId> Projects => _byProject.Value.Select(g => ProjectId.Parse(g.Key)).Order().ToValueList();

    /// <summary>Whether two logs have equal stages and histories.</summary>
    public static bool operator ==(StageLog? left, StageLog? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two logs differ.</summary>
    public static bool operator !=(StageLog? left, StageLog? right) => !(left == right);

    /// <summary>The log with one more move.</summary>
    /// <param name="project">The project.</param>
    /// <param name="move">The move. One that is there already changes nothing.</param>
    /// <returns>The new log, or the issues that prevent it, see <see cref="RecordAll"/>.</returns>
    public Result<StageLog> Record(ProjectId project, StageMove move) => RecordAll([(project, move)]);

    /// <summary>The log with more moves. All of them are recorded, or none.</summary>
    /// <param name="moves">Which project moves where, in any order.</param>
    /// <returns>
    /// The new log, or the issues that prevent it: a stage that there is not, a move that the stages do not allow from where the project is, evidence that
    /// is missing, and what <see cref="History{T}.AppendAll"/> refuses.
    /// </returns>
    public Result<StageLog> RecordAll(IEnumerable<(ProjectId Project, StageMove Move)> moves) => Restore(Guard.NotNull(moves).Select(m => (m, (Instant?)null)));

    /// <summary>The log with a move withdrawn by the source that told of it, with nothing in its place.</summary>
    /// <param name="project">The project.</param>
    /// <param name="move">The move as it was recorded.</param>
    /// <param name="recordedAt">When the withdrawal was recorded; after the move.</param>
    /// <returns>The new log, or the issues that prevent it: the moves that are left must be legal without it.</returns>
    public Result<StageLog> Withdraw(ProjectId project, StageMove move, Instant recordedAt) => Checked([Retraction(Entry(project, move), recordedAt)]);

    /// <summary>The stage of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The stage with the moves that led there.</returns>
    public StageState StateOf(ProjectId project, AsOf asOf)
    {
        var path = PathOf(project, asOf.KnownUntil).Where(m => m.On <= asOf.Day).ToValueList();
        return new StageState(path, path is [.., var last] ? Stages[last.To] : null);
    }

    /// <summary>All moves of a project, those of later days included.</summary>
    /// <param name="project">The project.</param>
    /// <param name="knownAt">The instant up to which records count; null for all.</param>
    /// <returns>The moves, the earliest first.</returns>
    public ValueList<StageMove> PathOf(ProjectId project, Instant? knownAt = null) => Path(OwnHistory(project.ToString()), knownAt);

    /// <inheritdoc/>
    public bool Equals(StageLog? other) => other is not null && Stages == other.Stages && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StageLog);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Stages, History);

    /// <summary>The log with more moves, each of which may have been withdrawn since.</summary>
    internal Result<StageLog> Restore(IEnumerable<((ProjectId Project, StageMove Move) Record, Instant? WithdrawnAt)> moves)
    {
        var list = moves.ToList();
        var known = Stages.Stages.Select(s => s.Id).ToList();
        var unknown = list.Where(m => !Stages.TryGet(m.Record.Move.To, out _)).Select(m => ErrorMessages.UnknownStage(m.Record.Move.To, known, "$")).ToValueList();
        var entries = list.Select(m => Entry(m.Record.Project, m.Record.Move)).ToList();
        return unknown.Count > 0
            ? Result.Failed<StageLog>(unknown)
            : Checked([.. entries, .. list.Zip(entries).Where(m => m.First.WithdrawnAt is not null).Select(m => Retraction(m.Second, m.First.WithdrawnAt!.Value))]);
    }

    private static HistoryEntry<StageMove> Retraction(HistoryEntry<StageMove> entry, Instant recordedAt) =>
        HistoryEntry.Retraction<StageMove>(entry.Valid, recordedAt, entry.Source) with { Subject = entry.Subject, Supersedes = entry.Id };

    private static string ProjectOf(string subject) => subject[..subject.IndexOf(' ', StringComparison.Ordinal)];

    private static HistoryEntry<StageMove> Entry(ProjectId project, StageMove move)
    {
        Guard.That(!project.IsEmpty, "A move is that of a project with an identifier.", nameof(project));
        return HistoryEntry.Of(Guard.NotNull(move), DateRange.OfDay(move.On), move.RecordedAt, move.Source) with
        {
            Subject = $"{project} {move.To}",
            Id = move.Id is { } id ? $"{project} {id}" : null,
            Supersedes = move.Supersedes is { } superseded ? $"{project} {superseded}" : null,
        };
    }

    private History<StageMove> OwnHistory(string project) => History<StageMove>.Empty.AppendAll(_byProject.Value[project]).OrThrow();

    private ValueList<StageMove> Path(History<StageMove> own, Instant? knownAt) =>
        own.KnownAt(knownAt).Entries.Select(e => e.Value).OrderBy(m => m.On).ThenBy(m => Stages.PlaceOf(m.To)).ToValueList();

    private Result<StageLog> Checked(List<HistoryEntry<StageMove>> entries)
    {
        var appended = History.AppendAll(entries);
        if (!appended.TryGetValue(out var history))
        {
            return Result.Failed<StageLog>(appended.Issues);
        }

        var log = new StageLog(Stages, history);
        var issues = entries.Select(e => ProjectOf(e.Subject)).Distinct(StringComparer.Ordinal).SelectMany(log.Faults).ToValueList();
        return issues.Count > 0 ? Result.Failed<StageLog>(issues) : Result.Of(log);
    }

    private IEnumerable<Issue> Faults(string project)
    {
        var own = OwnHistory(project);
        return own.Entries.Select(e => e.RecordedAt).Distinct().Order().SelectMany(i => FaultsOf(project, Path(own, i))).Distinct();
    }

    private IEnumerable<Issue> FaultsOf(string project, ValueList<StageMove> path)
    {
        string? stage = null;
        foreach (var move in path)
        {
            var next = Stages.NextOf(stage);
            if (move.IsFound ? stage is not null : !next.Any(s => s.Id == move.To))
            {
                yield return ErrorMessages.IllegalMove(project, move, stage is null ? null : Stages[stage], Stages[move.To], next);
            }

            foreach (var missing in move.IsFound ? [] : Stages[move.To].Evidence.Where(r => !move.Evidence.Any(e => e.Requirement == r.Id)))
            {
                yield return ErrorMessages.MissingEvidence(project, move, Stages[move.To], missing);
            }

            stage = move.To;
        }
    }
}
