using Dnc.Model.Primitives;

namespace Dnc.Model.Projects.RollUps;

/// <summary>A project that a roll-up leaves out, because another one counts for it (不重复计算).</summary>
/// <param name="Project">The project.</param>
/// <param name="CountedWith">The whole, or one of the packages, with which it counts.</param>
public sealed record LeftOut(ProjectId Project, ProjectId CountedWith);
