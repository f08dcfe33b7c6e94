using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Projects.Lifecycle;

/// <summary>The stage of a project on a day, with the moves that led there (项目所处阶段).</summary>
public sealed record StageState
{
    internal StageState(ValueList<StageMove> path, ProjectStage? stage) => (Path, Stage) = (path, stage);

    /// <summary>The moves up to the day, the earliest first.</summary>
    public ValueList<StageMove> Path { get; }

    /// <summary>The stage; null when the log has nothing about the project up to the day.</summary>
    public ProjectStage? Stage { get; }

    /// <summary>The first day in the stage, or that on which the log found it there; null without a stage.</summary>
    public LocalDate? Since => Path is [.., var last] ? last.On : null;

    /// <summary>The day on which a stage was entered for the last time.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The day; null when the log does not show that it was entered, as for one in which the log found the project.</returns>
    public LocalDate? EnteredOn(string stage) => Path.LastOrDefault(m => m.To == stage && !m.IsFound)?.On;
}
