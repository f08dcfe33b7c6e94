using Dnc.Model.Primitives;

namespace Dnc.Model.Enterprises;

/// <summary>The person whom an enterprise can turn to (服务专员).</summary>
/// <param name="Name">The name.</param>
/// <param name="Organization">The organisation that the person works for; null when it is not told.</param>
/// <param name="Contact">A telephone number or address at work; null when it is not told.</param>
public sealed record ServiceManager(string Name, OrganizationId? Organization = null, string? Contact = null)
{
    /// <summary>The name.</summary>
    public string Name { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Name);
}
