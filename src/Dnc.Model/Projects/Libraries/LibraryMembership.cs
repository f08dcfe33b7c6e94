using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Projects.Libraries;

/// <summary>A stay of a project in a library (在库状态).</summary>
/// <param name="Project">The project.</param>
/// <param name="Library">The library.</param>
/// <param name="Class">The class that it has; null in a library without classes.</param>
/// <param name="Since">The first day in the library.</param>
public sealed record LibraryMembership(ProjectId Project, ProjectLibrary Library, LibraryClass? Class, LocalDate Since)
{
    /// <summary>The library.</summary>
    public ProjectLibrary Library { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Library);
}
