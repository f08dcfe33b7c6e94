using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>What cases may be about (诉求类别), such as land, labour or financing.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Name">Its name.</param>
public sealed record CaseTopic(string Id, LocalizedText Name)
{
    /// <summary>Its short name.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
