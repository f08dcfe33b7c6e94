namespace Dnc.Model.Cohorts;

/// <summary>Why a claim is paid as it is (拨付说明).</summary>
public enum BudgetReason
{
    /// <summary>Paid in full (足额拨付).</summary>
    InFull,

    /// <summary>Cut like all others, because the budget is too small (等比例压减).</summary>
    CutProRata,

    /// <summary>Paid what was left when its turn came, possibly nothing (余额不足).</summary>
    BudgetExhausted,

    /// <summary>Not divisible and more than what was left when its turn came (不可拆分，余额不足).</summary>
    DoesNotFit,

    /// <summary>Not divisible and after one that did not fit, where that ends the payments (前序未能足额，停止拨付).</summary>
    AfterStop,

    /// <summary>Not determined: its own claim is open, or the claims of others that share the budget are (未确定).</summary>
    Undetermined,

    /// <summary>Not entitled (不符合条件).</summary>
    NotEntitled,
}
