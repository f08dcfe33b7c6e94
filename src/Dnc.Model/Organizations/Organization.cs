using Dnc.Model.Primitives;

namespace Dnc.Model.Organizations;

/// <summary>A body that a plan names: an office, a department, a zone, a town, an operator, a company, or a class of such bodies (机构).</summary>
public sealed record Organization
{
    /// <summary>Creates an organisation.</summary>
    /// <param name="id">Its identifier; not empty.</param>
    /// <param name="kind">What kind of body it is.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    public Organization(OrganizationId id, OrganizationKind kind, LocalizedText name)
    {
        Guard.That(!id.IsEmpty, "An organisation has an identifier.", nameof(id));
        Id = id;
        Kind = Guard.Defined(kind);
        Name = name;
    }

    /// <summary>Its identifier.</summary>
    public OrganizationId Id { get; }

    /// <summary>What kind of body it is.</summary>
    public OrganizationKind Kind { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The body that it belongs to; null for a body at the top.</summary>
    public OrganizationId? Parent { get; init; }

    /// <summary>Whether this stands for a class of bodies, such as every town (各镇), rather than for one.</summary>
    public bool IsCollective { get; init; }

    /// <summary>Its unified social credit code; null when it has none or it is not known.</summary>
    public UnifiedSocialCreditCode? CreditCode { get; init; }
}
