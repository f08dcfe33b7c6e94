using Dnc.Model.Primitives;

namespace Dnc.Model.Support;

/// <summary>What a payer pays (资金来源).</summary>
/// <param name="Payer">The identifier of the payer.</param>
/// <param name="Name">What the payer is called.</param>
/// <param name="Amount">The amount.</param>
public sealed record FundingLine(string Payer, LocalizedText Name, AwardRange Amount)
{
    /// <summary>The identifier of the payer.</summary>
    public string Payer { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Payer);

    /// <summary>What the payer is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
