using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Projects.Lifecycle;

/// <summary>A project enters a stage (阶段变动).</summary>
/// <param name="To">The stage that it enters.</param>
/// <param name="On">The first day in it.</param>
/// <param name="Author">Who says so, such as the unit or the officer.</param>
/// <param name="Source">The report or notice that says so.</param>
/// <param name="RecordedAt">When it was recorded; what is known earlier does not see it.</param>
public sealed record StageMove(string To, LocalDate On, string Author, SourceReference Source, Instant RecordedAt)
{
    /// <summary>The stage that it enters.</summary>
    public string To { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(To);

    /// <summary>Who says so.</summary>
    public string Author { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Author);

    /// <summary>The report or notice that says so.</summary>
    public SourceReference Source { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Source);

    /// <summary>
    /// Whether this is the stage in which the log finds the project when it begins (期初阶段): it may be any, needs no evidence, and the project may have
    /// been in it before.
    /// </summary>
    public bool IsFound { get; init; }

    /// <summary>What shows that the stage could be entered.</summary>
    public ValueList<StageEvidence> Evidence { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Why; null when that is not told.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>A name of this record, unique among the moves of the project; null when nothing refers to it.</summary>
    public string? Id { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The id of the project's move that this one corrects; null when it corrects none.</summary>
    public string? Supersedes { get; init => field = value is null ? null : Guard.NotBlank(value); }
}
