using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Support.Industries;

/// <summary>A threshold that the scale of an industry is to reach, such as 100 billion yuan (千亿级产业).</summary>
/// <param name="Id">Its identifier within the strategy.</param>
/// <param name="Name">Its name.</param>
/// <param name="Reach">The amount: at least (达到), or more than (超过).</param>
/// <param name="Due">The day by which it is to be reached, included; null when the text names none.</param>
/// <param name="Clause">Where the text states it; null when it is not cited.</param>
public sealed record ScaleTarget(string Id, LocalizedText Name, Bound Reach, LocalDate? Due = null, ClauseReference? Clause = null)
{
    /// <summary>Its identifier within the strategy.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The amount: at least, or more than.</summary>
    public Bound Reach { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reach);
}
