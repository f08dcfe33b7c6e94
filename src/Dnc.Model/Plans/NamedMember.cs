using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <summary>One member of a <see cref="NamedList"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Organization">The body that it is, when the register of the plan knows it.</param>
public sealed record NamedMember(LocalizedText Name, OrganizationId? Organization = null)
{
    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
