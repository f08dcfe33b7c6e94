using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>A problem or request of an enterprise (企业诉求): one case, one item.</summary>
/// <remarks>Plan, commitment 103b: what enterprises bring up is collected, answered and disposed of (问题收集、反馈、处置机制).</remarks>
/// <param name="Id">Its identifier; not empty.</param>
/// <param name="Enterprise">The enterprise; not empty.</param>
/// <param name="Title">What it asks for.</param>
public sealed record EnterpriseCase(CaseId Id, EnterpriseId Enterprise, LocalizedText Title)
{
    /// <summary>Its identifier; not empty.</summary>
    public CaseId Id { get; init => field = Named(value); } = Named(Id);

    /// <summary>The enterprise; not empty.</summary>
    public EnterpriseId Enterprise { get; init => field = Named(value); } = Named(Enterprise);

    /// <summary>What it asks for.</summary>
    public LocalizedText Title { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Title);

    /// <summary>The class of the procedure by which it is handled; null for a case on which no clock runs.</summary>
    public string? Class { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>What it is about, by the topics of the procedure; null when it is not sorted.</summary>
    public string? Topic { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>How it came in, such as a hotline, a visit (三进三促) or a window; null when it is not told.</summary>
    public LocalizedText? Channel { get; init; }

    /// <summary>The project that it is about; null when it is about none.</summary>
    public ProjectId? Project { get; init; }

    private static CaseId Named(CaseId id)
    {
        Guard.That(!id.IsEmpty, "A case has an identifier.", nameof(id));
        return id;
    }

    private static EnterpriseId Named(EnterpriseId id)
    {
        Guard.That(!id.IsEmpty, "A case belongs to an enterprise.", nameof(id));
        return id;
    }
}
