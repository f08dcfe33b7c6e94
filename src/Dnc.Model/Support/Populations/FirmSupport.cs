using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Support.Populations;

/// <summary>What a firm of a population gets (企业测算结果).</summary>
/// <param name="Id">The firm.</param>
/// <param name="Awards">The policies that it is in force for and not excluded from by its conditions, in the order of the catalogue.</param>
/// <param name="Total">What it gets in all before budgets, ceilings apart; null when it could not be evaluated.</param>
/// <param name="Classes">Its class in each classification, by the identifier of the classification; several where that is not settled.</param>
/// <param name="Error">Why it could not be evaluated; null when it could.</param>
public sealed record FirmSupport(
    string Id, ValueList<FirmAward> Awards, AwardRange? Total, ValueList<KeyValuePair<string, ValueList<string>>> Classes, RuleError? Error = null)
{
    /// <summary>The firm.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>The policies that it is in force for and not excluded from by its conditions.</summary>
    public ValueList<FirmAward> Awards { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Awards);

    /// <summary>Its class in each classification.</summary>
    public ValueList<KeyValuePair<string, ValueList<string>>> Classes { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Classes);

    /// <summary>What it gets under a policy; null when it does not qualify.</summary>
    /// <param name="policy">The identifier of the policy.</param>
    /// <returns>The award.</returns>
    public FirmAward? Of(string policy) => Awards.FirstOrDefault(a => a.Policy == policy);
}
