using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Support;

/// <summary>Who pays which share of an award (资金分担).</summary>
/// <param name="Payer">The identifier of the payer, such as <c>city</c>.</param>
/// <param name="Name">What the payer is called.</param>
/// <param name="Share">The share, more than 0 and at most 1.</param>
public sealed record FundingShare(string Payer, LocalizedText Name, Ratio Share)
{
    /// <summary>The identifier of the payer.</summary>
    public string Payer { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Payer);

    /// <summary>What the payer is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
