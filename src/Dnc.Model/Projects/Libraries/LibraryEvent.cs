using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Projects.Libraries;

/// <summary>A project enters a library, changes its class there, or leaves (入库、调整、出库).</summary>
/// <param name="Project">The project.</param>
/// <param name="Library">The library, by its identifier.</param>
/// <param name="Kind">What happens.</param>
/// <param name="On">The day from which it is so: that of an entry is the first inside, that of an exit the first outside.</param>
/// <param name="Source">The decision that says so.</param>
/// <param name="RecordedAt">When it was recorded; what is known earlier does not see it.</param>
public sealed record LibraryEvent(ProjectId Project, string Library, LibraryEventKind Kind, LocalDate On, SourceReference Source, Instant RecordedAt)
{
    /// <summary>The library, by its identifier.</summary>
    public string Library { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Library);

    /// <summary>What happens.</summary>
    public LibraryEventKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>The decision that says so.</summary>
    public SourceReference Source { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Source);

    /// <summary>The class that it enters or goes to; null for an exit, and in a library without classes.</summary>
    public string? Class { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>Why, such as a change of the market for an exit; null when that is not told.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>A name of this record, unique among the events of the project in the library; null when nothing refers to it.</summary>
    public string? Id { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The id of the event that this one corrects; null when it corrects none.</summary>
    public string? Supersedes { get; init => field = value is null ? null : Guard.NotBlank(value); }
}
