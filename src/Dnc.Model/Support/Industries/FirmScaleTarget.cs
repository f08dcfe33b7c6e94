using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Support.Industries;

/// <summary>A threshold that firms of an industry are to reach, such as 10 billion yuan (百亿级企业).</summary>
/// <param name="Id">Its identifier within the strategy.</param>
/// <param name="Name">Its name.</param>
/// <param name="Reach">The amount: at least (达到), or more than (超过).</param>
/// <param name="Count">How many firms are to reach it, 1 or more; null when the text says "a batch" (一批) or no number.</param>
/// <param name="Due">The day by which they are to reach it, included; null when the text names none.</param>
/// <param name="Clause">Where the text states it; null when it is not cited.</param>
public sealed record FirmScaleTarget(string Id, LocalizedText Name, Bound Reach, int? Count = null, LocalDate? Due = null, ClauseReference? Clause = null)
{
    /// <summary>Its identifier within the strategy.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The amount: at least, or more than.</summary>
    public Bound Reach { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reach);

    /// <summary>How many firms are to reach it; null when the text names no number.</summary>
    public int? Count { get; init => field = Some(value); } = Some(Count);

    private static int? Some(int? count)
    {
        Guard.That(count is not <= 0, "A number of firms to reach a threshold is 1 or more.", nameof(count));
        return count;
    }
}
