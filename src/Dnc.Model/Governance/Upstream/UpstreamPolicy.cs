using Dnc.Model.Organizations;
using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Upstream;

/// <summary>A policy, pilot, sum or designation that is to be won from a higher level (向上争取事项).</summary>
/// <param name="Id">Its identifier; not empty.</param>
/// <param name="Level">The level that grants it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
public sealed record UpstreamPolicy(UpstreamPolicyId Id, AdministrativeLevel Level, UpstreamKind Kind, LocalizedText Name)
{
    /// <summary>Its identifier; not empty.</summary>
    public UpstreamPolicyId Id { get; init => field = Named(value); } = Named(Id);

    /// <summary>The level that grants it.</summary>
    public AdministrativeLevel Level { get; init => field = Guard.Defined(value); } = Guard.Defined(Level);

    /// <summary>What it is.</summary>
    public UpstreamKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The body that grants it; null when that is not told.</summary>
    public LocalizedText? Issuer { get; init; }

    /// <summary>The unit that seeks it; null when that is not told.</summary>
    public OrganizationId? SoughtBy { get; init; }

    /// <summary>The commitment of the plan that it serves; null when it serves none.</summary>
    public CommitmentId? Commitment { get; init; }

    private static UpstreamPolicyId Named(UpstreamPolicyId id)
    {
        Guard.That(!id.IsEmpty, "What is sought has an identifier.", nameof(id));
        return id;
    }
}
