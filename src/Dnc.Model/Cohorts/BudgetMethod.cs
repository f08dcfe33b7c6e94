namespace Dnc.Model.Cohorts;

/// <summary>How a budget that is too small is shared (总量控制方式).</summary>
public enum BudgetMethod
{
    /// <summary>
    /// Every claim is cut in the same proportion (等比例压减); the fen that are left over go to the largest remainders, and between equal ones to the
    /// first identifier.
    /// </summary>
    ProRata,

    /// <summary>The lowest order key, such as the number or time of the application, is paid first (先到先得).</summary>
    Queue,

    /// <summary>The highest order key, such as a score, is paid first (按得分排序).</summary>
    Ranked,
}
