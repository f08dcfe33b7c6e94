using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Attraction;

/// <summary>A project of investment attraction from its first lead on (招商项目).</summary>
/// <param name="Id">Its identifier; not empty.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
public sealed record AttractionProject(AttractionProjectId Id, AttractionKind Kind, LocalizedText Name)
{
    /// <summary>Its identifier; not empty.</summary>
    public AttractionProjectId Id { get; init => field = Named(value); } = Named(Id);

    /// <summary>What it is.</summary>
    public AttractionKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>Its industry; null when that is not told.</summary>
    public IndustryCode? Industry { get; init; }

    /// <summary>Who told of it first (第一引荐人); null when that is not told.</summary>
    public LocalizedText? FirstReferrer { get; init; }

    /// <summary>The unit that told of it first; null when that is not told.</summary>
    public OrganizationId? FirstReferringUnit { get; init; }

    /// <summary>The project of the library that came of it; null when there is none, or it is not told.</summary>
    public ProjectId? Project { get; init; }

    /// <summary>The firm that came of it or stands behind it; null when that is not told.</summary>
    public EnterpriseId? Enterprise { get; init; }

    private static AttractionProjectId Named(AttractionProjectId id)
    {
        Guard.That(!id.IsEmpty, "A project of investment attraction has an identifier.", nameof(id));
        return id;
    }
}
