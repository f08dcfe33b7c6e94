using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A part of a score (评分项).</summary>
/// <param name="Id">Its id, unique in the score.</param>
/// <param name="Name">Its name.</param>
/// <param name="Points">The points, a number.</param>
/// <param name="Most">The most that count; null for no limit.</param>
public sealed record ScorePart(string Id, LocalizedText Name, Formula Points, CompoundQuantity? Most = null)
{
    /// <summary>Its id, unique in the score.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The points, a number.</summary>
    public Formula Points { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Points);
}
