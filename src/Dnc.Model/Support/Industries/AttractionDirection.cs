using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Industries;

/// <summary>Whom an industry is to attract (招商方向).</summary>
/// <param name="Id">Its identifier within the strategy.</param>
/// <param name="Name">Its name.</param>
/// <param name="Link">The link of the chain that it is to fill, by its identifier; null when it fills no single one.</param>
/// <param name="Clause">Where the text states it; null when it is not cited.</param>
public sealed record AttractionDirection(string Id, LocalizedText Name, string? Link = null, ClauseReference? Clause = null)
{
    /// <summary>Its identifier within the strategy.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The link of the chain that it is to fill; null when it fills no single one.</summary>
    public string? Link { get; init => field = value is null ? null : Guard.NotBlank(value); } = Link is null ? null : Guard.NotBlank(Link);
}
