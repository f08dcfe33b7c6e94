using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Governance.Attraction;

/// <summary>The share of a unit in the credit for a project (分成比例).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Share">The share; more than 0 %, at most 100 %.</param>
public sealed record CreditShare(OrganizationId Unit, Ratio Share)
{
    /// <summary>The share; more than 0 %, at most 100 %.</summary>
    public Ratio Share { get; init => field = Positive(value); } = Positive(Share);

    private static Ratio Positive(Ratio share)
    {
        Guard.That(share.Value is > 0 and <= 1, "A share is more than 0 % and at most 100 %.", nameof(share));
        return share;
    }
}
