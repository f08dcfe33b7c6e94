using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Support.Populations;

/// <summary>How what a firm gets differs between two evaluations.</summary>
/// <param name="Id">The firm.</param>
/// <param name="Before">What it gets in the first; null when it is not there, or could not be evaluated.</param>
/// <param name="After">What it gets in the second.</param>
public sealed record FirmChange(string Id, AwardRange? Before, AwardRange? After)
{
    /// <summary>The firm.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Whether it gets more in the second.</summary>
    public Verdict IsMore => Compare(Before, After);

    /// <summary>Whether it gets less in the second.</summary>
    public Verdict IsLess => Compare(After, Before);

    // More for certain when the least of one is above the most of the other.
    private static Verdict Compare(AwardRange? before, AwardRange? after) =>
        before is not { } from || after is not { } to ? Verdict.Unknown
        : from.High is { } high && to.Low.Amount > high.Amount ? Verdict.True
        : to.High is { } most && most.Amount <= from.Low.Amount ? Verdict.False
        : Verdict.Unknown;
}
