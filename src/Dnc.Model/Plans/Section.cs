using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <summary>A part of the text of a plan (章节).</summary>
public sealed record Section
{
    /// <summary>Creates a section.</summary>
    /// <param name="id">Its identifier; not empty.</param>
    /// <param name="name">Its heading.</param>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    public Section(SectionId id, LocalizedText name)
    {
        Guard.That(!id.IsEmpty, "A section has an identifier.", nameof(id));
        Id = id;
        Name = name;
    }

    /// <summary>Its identifier.</summary>
    public SectionId Id { get; }

    /// <summary>Its heading.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Its number as printed, such as <c>(二)</c>; null when it has none.</summary>
    public string? Number { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The section that it is a part of; null for a section at the top.</summary>
    public SectionId? Parent { get; init; }
}
