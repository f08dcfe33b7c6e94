namespace Dnc.Model.Cohorts;

/// <summary>What one claim is paid and what it lacks, in smallest units, over everything that is not known.</summary>
internal readonly record struct Payment(UnitRange Paid, UnitRange Shortfall, BudgetReason Reason)
{
    /// <summary>A payment with its reason: not settled, in full, or the one told.</summary>
    public static Payment Of(UnitRange claim, UnitRange paid, UnitRange shortfall, BudgetReason otherwise) => new(
        paid, shortfall, !paid.IsExact ? BudgetReason.Undetermined : paid == claim ? BudgetReason.InFull : otherwise);
}
