using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Projects.Lifecycle;

/// <summary>How many of the projects that entered a stage came as far as a later one (阶段转化率), such as from signed to started.</summary>
public sealed record StageConversion
{
    private StageConversion(ProjectStage from, ProjectStage to, ValueList<ProjectId> entered, ValueList<ProjectId> converted) =>
        (From, To, Entered, Converted) = (from, to, entered, converted);

    /// <summary>The stage from which is counted.</summary>
    public ProjectStage From { get; }

    /// <summary>The stage that counts as success.</summary>
    public ProjectStage To { get; }

    /// <summary>The projects that entered the first stage in the range.</summary>
    public ValueList<ProjectId> Entered { get; }

    /// <summary>Those of them that have entered the later stage, or one after it, by the day of the question.</summary>
    public ValueList<ProjectId> Converted { get; }

    /// <summary>The exact share; null when no project entered.</summary>
    public Rational? Rate => Entered.Count == 0 ? null : new Rational(Converted.Count, Entered.Count);

    /// <summary>Counts.</summary>
    /// <param name="log">The log.</param>
    /// <param name="from">The stage from which is counted.</param>
    /// <param name="to">The stage that counts as success; after the first in the order of the stages.</param>
    /// <param name="entered">The days on which the first stage was entered. A project that the log found in it has no such day and does not count.</param>
    /// <param name="asOf">The day by which the later stage is entered, and up to when records count.</param>
    /// <param name="among">The projects that count; null for all.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="KeyNotFoundException">There is no such stage.</exception>
    /// <exception cref="ArgumentException">The second stage does not come after the first.</exception>
    public static StageConversion Of(StageLog log, string from, string to, DateRange entered, AsOf asOf, IEnumerable<ProjectId>? among = null)
    {
        Guard.NotNull(log);
        var goal = log.Stages.PlaceOf(to);
        Guard.That(goal > log.Stages.PlaceOf(from), "Conversion leads to a later stage.", nameof(to));
        var states = (among?.Distinct().Order() ?? log.Projects.AsEnumerable()).Select(p => (Project: p, State: log.StateOf(p, asOf))).ToList();
        var those = states.Where(s => s.State.EnteredOn(from) is { } day && entered.Contains(day)).ToList();
        return new StageConversion(
            log.Stages[from],
            log.Stages[to],
            those.Select(s => s.Project).ToValueList(),
            those.Where(s => s.State.Path.SkipWhile(m => m.To != from).Any(m => log.Stages.PlaceOf(m.To) >= goal)).Select(s => s.Project).ToValueList());
    }
}
