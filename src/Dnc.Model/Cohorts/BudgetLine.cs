using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Cohorts;

/// <summary>What one claim is paid (拨付明细).</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Paid">What is paid, in whole fen.</param>
/// <param name="Shortfall">What a determined claim is not paid; 0 for one that is undetermined or not entitled.</param>
/// <param name="Reason">Why.</param>
public sealed record BudgetLine(BudgetClaim Claim, Money Paid, Money Shortfall, BudgetReason Reason)
{
    /// <summary>The claim.</summary>
    public BudgetClaim Claim { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Claim);

    /// <summary>Why.</summary>
    public BudgetReason Reason { get; init => field = Guard.Defined(value); } = Guard.Defined(Reason);
}
