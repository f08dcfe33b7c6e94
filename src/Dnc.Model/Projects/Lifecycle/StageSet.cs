using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Projects.Lifecycle;

/// <summary>The stages of a city's projects in order, and the moves between them (项目阶段体系).</summary>
/// <remarks>Lists differ from city to city; what they share is told by <see cref="ProjectStage.Role"/>. Two sets are equal when their stages are.</remarks>
public sealed record StageSet
{
    private readonly Dictionary<string, int> _places;

    private StageSet(ValueList<ProjectStage> stages)
    {
        Stages = stages;
        _places = stages.Select((s, i) => (s.Id, i)).ToDictionary(s => s.Id, s => s.i, StringComparer.Ordinal);
    }

    /// <summary>The usual list: reserve, signed, preparation, started, under construction, completed, in production, full capacity.</summary>
    /// <remarks>A project without an investor to sign with goes from reserve to preparation. No evidence is asked for: that is for each city to say.</remarks>
    public static StageSet Standard { get; } = Create(
    [
        Usual("reserve", "储备", "in reserve", StageRole.Reserve, ProjectMechanism.Screening),
        Usual("signed", "签约", "signed", StageRole.Contracted, ProjectMechanism.Decision) with { IsEntry = true },
        Usual("preparation", "前期", "in preparation", StageRole.Preparation, ProjectMechanism.Funding) with { From = ["reserve", "signed"], IsEntry = true },
        Usual("started", "开工", "started", StageRole.Started, ProjectMechanism.Construction),
        Usual("underConstruction", "在建", "under construction", StageRole.UnderConstruction, ProjectMechanism.Construction),
        Usual("completed", "竣工", "completed", StageRole.Completed, ProjectMechanism.Construction),
        Usual("inProduction", "投产", "in production", StageRole.InProduction, ProjectMechanism.Adjustment),
        Usual("fullCapacity", "达产", "at full capacity", StageRole.FullCapacity, ProjectMechanism.Adjustment),
    ]).OrThrow();

    /// <summary>The stages, the earliest first.</summary>
    public ValueList<ProjectStage> Stages { get; }

    /// <summary>The stage with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ProjectStage this[string id] => Stages[_places[id]];

    /// <summary>Creates a set.</summary>
    /// <param name="stages">The stages in order; identifiers are distinct, the stages from which one is entered exist, and each can be reached.</param>
    /// <returns>The set, or an issue for each fault, located as <c>$.stages[n]</c>.</returns>
    public static Result<StageSet> Create(ValueList<ProjectStage> stages)
    {
        var issues = Faults(Guard.NotNull(stages)).ToValueList();
        return issues.Count == 0 ? Result.Of(new StageSet(stages)) : Result.Failed<StageSet>(issues);
    }

    /// <summary>Gives the stage with an identifier, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="stage">The stage, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out ProjectStage? stage)
    {
        stage = _places.TryGetValue(Guard.NotNull(id), out var place) ? Stages[place] : null;
        return stage is not null;
    }

    /// <summary>The place of a stage in the order, from 0.</summary>
    /// <param name="id">The stage.</param>
    /// <returns>The place.</returns>
    /// <exception cref="KeyNotFoundException">There is no such stage.</exception>
    public int PlaceOf(string id) => _places[id];

    /// <summary>The first stage with a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The stage; null when none has it.</returns>
    public ProjectStage? Of(StageRole role) => Stages.FirstOrDefault(s => s.Role == role);

    /// <summary>The stages that may follow a stage, or that a project may begin with.</summary>
    /// <param name="from">The stage; null for a project that has none yet.</param>
    /// <returns>The stages in their order; empty where the life of a project ends.</returns>
    public ValueList<ProjectStage> NextOf(string? from) =>
        from is null ? Stages.Where((s, i) => s.IsEntry || i == 0).ToValueList() : Stages.Where((s, i) => Sources(Stages, i).Contains(from, StringComparer.Ordinal)).ToValueList();

    /// <inheritdoc/>
    public bool Equals(StageSet? other) => other is not null && Stages == other.Stages;

    /// <inheritdoc/>
    public override int GetHashCode() => Stages.GetHashCode();

    private static ProjectStage Usual(string id, string zh, string en, StageRole role, ProjectMechanism mechanism) =>
        new(id, new LocalizedText(zh, en)) { Role = role, Mechanism = mechanism };

    private static ValueList<string> Sources(ValueList<ProjectStage> stages, int place) =>
        stages[place].From ?? (place > 0 ? [stages[place - 1].Id] : []);

    private static IEnumerable<Issue> Faults(ValueList<ProjectStage> stages)
    {
        if (stages.Count == 0)
        {
            yield return ErrorMessages.NoStages();
        }

        var known = stages.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var reached = new HashSet<string>(stages.Where((s, i) => s.IsEntry || i == 0).Select(s => s.Id), StringComparer.Ordinal);
        while (stages.Where((_, i) => Sources(stages, i).Any(reached.Contains)).Any(s => reached.Add(s.Id)))
        {
            // Each round reaches one stage more.
        }

        for (var i = 0; i < stages.Count; i++)
        {
            var stage = stages[i];
            if (stages.Take(i).Any(s => s.Id == stage.Id))
            {
                yield return ErrorMessages.DuplicateStage(stage.Id, i);
            }

            foreach (var from in (stage.From ?? []).Where(f => !known.Contains(f)))
            {
                yield return ErrorMessages.UnknownStage(from, known, FormattableString.Invariant($"$.stages[{i}].from"));
            }

            if (!reached.Contains(stage.Id))
            {
                yield return ErrorMessages.UnreachableStage(stage.Id, i);
            }

            foreach (var twice in stage.Evidence.GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
            {
                yield return ErrorMessages.DuplicateEvidence(stage.Id, twice.Key, i);
            }
        }
    }
}
