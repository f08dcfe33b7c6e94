using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Projects;

/// <summary>What holds a project back, and who has to solve it (存在问题).</summary>
/// <param name="Id">A short stable name, unique in its project.</param>
/// <param name="Text">The problem in words.</param>
/// <param name="RaisedOn">The day on which it was raised.</param>
public sealed record ProjectProblem(string Id, LocalizedText Text, LocalDate RaisedOn)
{
    /// <summary>A short stable name, unique in its project.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>The problem in words.</summary>
    public LocalizedText Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);

    /// <summary>Who has to solve it; null when nobody is named.</summary>
    public OrganizationId? Owner { get; init; }

    /// <summary>The last day in time for solving it; null when none is told.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The day on which it was solved; null when it was not as far as known.</summary>
    public LocalDate? SolvedOn { get; init; }

    /// <summary>Whether it has been raised and not been solved by the day of the question.</summary>
    /// <param name="asOf">The question.</param>
    /// <returns>True on the day on which it is raised, false on that on which it is solved.</returns>
    public bool IsOpen(AsOf asOf) => RaisedOn <= asOf.Day && !(SolvedOn <= asOf.Day);
}
