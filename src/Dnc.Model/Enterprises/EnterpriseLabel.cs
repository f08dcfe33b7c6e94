using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Enterprises;

/// <summary>A recognition that an enterprise holds for a time, such as that of a high-tech enterprise (称号、资质).</summary>
/// <param name="Key">The key of the label, by which rules ask for it.</param>
/// <param name="Level">The level that gives it.</param>
/// <param name="Valid">The days on which it is held.</param>
/// <param name="Source">The list or certificate that says so.</param>
/// <param name="RecordedAt">When it was recorded; what is known earlier does not see it.</param>
/// <remarks>Rules know the key alone: what differs for rules by level has a key for each level.</remarks>
public sealed record EnterpriseLabel(string Key, LabelLevel Level, DateRange Valid, SourceReference Source, Instant RecordedAt)
{
    /// <summary>The key of the label, by which rules ask for it.</summary>
    public string Key { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Key);

    /// <summary>The level that gives it.</summary>
    public LabelLevel Level { get; init => field = Guard.Defined(value); } = Guard.Defined(Level);

    /// <summary>The list or certificate that says so.</summary>
    public SourceReference Source { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Source);

    /// <summary>Who gives it; null when that is not told.</summary>
    public LocalizedText? Issuer { get; init; }

    /// <summary>A name of this record, such as the number of the certificate, unique among the labels of a register; null when nothing refers to it.</summary>
    public string? Id { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The id of the record that this one corrects; null when it corrects none.</summary>
    public string? Supersedes { get; init => field = value is null ? null : Guard.NotBlank(value); }
}
