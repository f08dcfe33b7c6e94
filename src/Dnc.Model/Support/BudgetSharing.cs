namespace Dnc.Model.Support;

/// <summary>How a budget is shared when it is not enough (资金不足时的分配方式).</summary>
public enum BudgetSharing
{
    /// <summary>All awards are cut in proportion (等比例压减).</summary>
    ProRata,

    /// <summary>The least in order is paid first, such as the earliest application (先到先得).</summary>
    Queue,

    /// <summary>The greatest in order is paid first (择优).</summary>
    Ranked,
}
