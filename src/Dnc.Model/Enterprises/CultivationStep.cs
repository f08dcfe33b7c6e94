using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Enterprises;

/// <summary>A step of an enterprise in a cultivation register (培育记录).</summary>
/// <param name="Kind">What happens.</param>
/// <param name="On">The day from which it is so: that of an entry is the first in the register, that of leaving the first outside.</param>
/// <param name="Source">The notice or minutes that say so.</param>
/// <param name="RecordedAt">When it was recorded; what is known earlier does not see it.</param>
public sealed record CultivationStep(CultivationStepKind Kind, LocalDate On, SourceReference Source, Instant RecordedAt)
{
    /// <summary>What happens.</summary>
    public CultivationStepKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>The notice or minutes that say so.</summary>
    public SourceReference Source { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Source);

    /// <summary>What was reached, or why the enterprise leaves; null when that is not told.</summary>
    public LocalizedText? Remark { get; init; }

    /// <summary>A name of this record, unique among the steps of the enterprise; null when nothing refers to it.</summary>
    public string? Id { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The id of the enterprise's step that this one corrects; null when it corrects none.</summary>
    public string? Supersedes { get; init => field = value is null ? null : Guard.NotBlank(value); }
}
