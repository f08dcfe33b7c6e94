using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>A part of an award that is paid when a milestone is reached (分期拨付).</summary>
/// <param name="Id">Its identifier, unique in the policy.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Share">The share of the award, more than 0 and at most 1.</param>
/// <param name="When">The milestone; null for payment with the award.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
public sealed record Instalment(string Id, LocalizedText Name, Ratio Share, Criterion? When = null, ClauseReference? Clause = null)
{
    /// <summary>Its identifier, unique in the policy.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
