using Dnc.Model.Primitives;

namespace Dnc.Model.Enterprises;

/// <summary>A tier of a ladder (层级).</summary>
/// <param name="Id">Its identifier within the ladder.</param>
/// <param name="Name">Its name.</param>
/// <param name="Criterion">The rule or definition by which an enterprise is of the tier, by its name; <c>document:name</c> for one of a used document.</param>
/// <param name="Clause">The clause that it comes from; null for none.</param>
public sealed record Tier(string Id, LocalizedText Name, string Criterion, ClauseReference? Clause = null)
{
    /// <summary>Its identifier within the ladder.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The rule or definition by which an enterprise is of the tier, by its name.</summary>
    public string Criterion { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Criterion);
}
