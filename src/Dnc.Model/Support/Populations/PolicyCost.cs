using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Populations;

/// <summary>What a policy costs over a population (政策成本测算).</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Entitled">How many firms get something for certain.</param>
/// <param name="Undetermined">How many may get something.</param>
/// <param name="Barred">How many would get something but for fair competition review.</param>
/// <param name="Amount">What it costs before budgets: the sum over all firms.</param>
/// <remarks>Ceilings count with what may be granted.</remarks>
public sealed record PolicyCost(SupportPolicy Policy, int Entitled, int Undetermined, int Barred, AwardRange Amount)
{
    /// <summary>The policy.</summary>
    public SupportPolicy Policy { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Policy);
}
