using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>A step of a roadmap with the entry that it belongs to (路线图节点).</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Step">The step.</param>
public sealed record RoadmapStep(Responsibility Entry, Milestone Step)
{
    /// <summary>The entry.</summary>
    public Responsibility Entry { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Entry);

    /// <summary>The step.</summary>
    public Milestone Step { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Step);
}
