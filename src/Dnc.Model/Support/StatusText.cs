using Dnc.Model.Primitives;

namespace Dnc.Model.Support;

/// <summary>Statuses in words.</summary>
public static class StatusText
{
    /// <summary>A status in words.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The words.</returns>
    public static LocalizedText Of(PolicyStatus status) => Guard.Defined(status) switch
    {
        PolicyStatus.Entitled => new("可享受", "entitled"),
        PolicyStatus.Ceiling => new("可申请，额度由主管部门确定", "may apply, the authority decides how much"),
        PolicyStatus.Undetermined => new("未定", "undetermined"),
        PolicyStatus.NotEligible => new("不符合条件", "not eligible"),
        PolicyStatus.NotInForce => new("不在有效期", "not in force"),
        PolicyStatus.Excluded => new("已改按其他政策兑现", "another award is paid instead"),
        PolicyStatus.AlreadyHad => new("此前已享受", "had earlier"),
        PolicyStatus.UsedUp => new("封顶额度已用完", "the shared cap is used up"),
        PolicyStatus.NotChosen => new("未入选", "not among those chosen"),
        PolicyStatus.NothingDue => new("金额为零", "nothing due"),
        PolicyStatus.Barred => new("按公平竞争审查规定不予兑现", "barred by fair competition review"),
        PolicyStatus.OutsideWindow => new("未在申报期内申请", "applied outside the window"),
        _ => new("评估失败", "evaluation failed"),
    };
}
