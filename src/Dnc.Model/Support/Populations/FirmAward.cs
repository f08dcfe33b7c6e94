using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Populations;

/// <summary>What a firm of a population gets under one policy.</summary>
/// <param name="Policy">The identifier of the policy.</param>
/// <param name="Status">How the firm stands.</param>
/// <param name="Amount">The amount before budgets.</param>
public sealed record FirmAward(string Policy, PolicyStatus Status, AwardRange Amount)
{
    /// <summary>The identifier of the policy.</summary>
    public string Policy { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Policy);
}
