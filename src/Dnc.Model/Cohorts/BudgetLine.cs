using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>What one claim is paid (拨付明细).</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Paid">What is paid, in whole fen, whatever is not known turns out to be; exact when that is settled; without an upper end only where neither the claim nor the budget has one.</param>
/// <param name="Shortfall">What the claim is not paid; without an upper end when the claim has none.</param>
/// <param name="Reason">Why.</param>
/// <remarks>The least payment and the greatest shortfall of an exact claim add up to it, and so do the greatest and the least.</remarks>
public sealed record BudgetLine(BudgetClaim Claim, Interval<Money> Paid, Interval<Money> Shortfall, BudgetReason Reason)
{
    /// <summary>The claim.</summary>
    public BudgetClaim Claim { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Claim);

    /// <summary>Why.</summary>
    public BudgetReason Reason { get; init => field = Guard.Defined(value); } = Guard.Defined(Reason);
}
