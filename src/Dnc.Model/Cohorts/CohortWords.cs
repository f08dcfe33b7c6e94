using Dnc.Model.Primitives;

namespace Dnc.Model.Cohorts;

/// <summary>The words of cohort rules and their results.</summary>
public static class CohortWords
{
    /// <summary>An order in words.</summary>
    /// <param name="order">The order.</param>
    /// <param name="language">The language.</param>
    /// <returns>Such as 从高到低, or highest first.</returns>
    public static string ToText(this RankOrder order, Language language) => (Guard.Defined(order), language) switch
    {
        (RankOrder.HighestFirst, Language.Zh) => "从高到低",
        (RankOrder.HighestFirst, _) => "highest first",
        (_, Language.Zh) => "从低到高",
        _ => "lowest first",
    };

    /// <summary>A tie rule in words.</summary>
    /// <param name="ties">The rule.</param>
    /// <param name="language">The language.</param>
    /// <returns>Such as 并列均入围, or all with equal scores inside.</returns>
    public static string ToText(this TieRule ties, Language language) => (Guard.Defined(ties), language) switch
    {
        (TieRule.AllInside, Language.Zh) => "并列均入围",
        (TieRule.AllInside, _) => "all with equal scores inside",
        (TieRule.NoneInside, Language.Zh) => "并列均不入围",
        (TieRule.NoneInside, _) => "none with equal scores inside",
        (TieRule.BySecondKey, Language.Zh) => "并列按次序指标",
        (TieRule.BySecondKey, _) => "equal scores by the second key",
        (TieRule.ByIdentifier, Language.Zh) => "并列按标识",
        (TieRule.ByIdentifier, _) => "equal scores by the identifier",
        (_, Language.Zh) => "并列未规定",
        _ => "equal scores not provided for",
    };

    /// <summary>A standing in words.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="language">The language.</param>
    /// <returns>Such as 确定入围, or certainly inside.</returns>
    public static string ToText(this QuotaStanding standing, Language language) => (Guard.Defined(standing), language) switch
    {
        (QuotaStanding.CertainWinner, Language.Zh) => "确定入围",
        (QuotaStanding.CertainWinner, _) => "certainly inside",
        (QuotaStanding.CertainLoser, Language.Zh) => "确定不入围",
        (QuotaStanding.CertainLoser, _) => "certainly outside",
        (_, Language.Zh) => "可能入围",
        _ => "possibly inside",
    };

    /// <summary>A change of class in words.</summary>
    /// <param name="kind">The kind of change.</param>
    /// <param name="language">The language.</param>
    /// <returns>Such as 直接定档, or forced.</returns>
    public static string ToText(this ClassChangeKind kind, Language language) => (Guard.Defined(kind), language) switch
    {
        (ClassChangeKind.Forced, Language.Zh) => "直接定档",
        (ClassChangeKind.Forced, _) => "forced",
        (ClassChangeKind.NotBelow, Language.Zh) => "保底",
        (ClassChangeKind.NotBelow, _) => "not below",
        (_, Language.Zh) => "封顶",
        _ => "not above",
    };

    /// <summary>What a forced class does to the ranking, in words.</summary>
    /// <param name="place">The treatment.</param>
    /// <param name="language">The language.</param>
    /// <returns>Such as 保留名次, or keeps its place.</returns>
    public static string ToText(this ForcedPlace place, Language language) => (Guard.Defined(place), language) switch
    {
        (ForcedPlace.Kept, Language.Zh) => "保留名次",
        (ForcedPlace.Kept, _) => "keeps its place in the ranking",
        (_, Language.Zh) => "不占名次",
        _ => "leaves the ranking",
    };

    /// <summary>A method of sharing in words.</summary>
    /// <param name="method">The method.</param>
    /// <param name="language">The language.</param>
    /// <returns>Such as 等比例压减, or pro rata.</returns>
    public static string ToText(this BudgetMethod method, Language language) => (Guard.Defined(method), language) switch
    {
        (BudgetMethod.ProRata, Language.Zh) => "等比例压减",
        (BudgetMethod.ProRata, _) => "pro rata",
        (BudgetMethod.Queue, Language.Zh) => "先到先得",
        (BudgetMethod.Queue, _) => "first come, first served",
        (_, Language.Zh) => "按得分排序",
        _ => "by rank",
    };

    /// <summary>What happens to a claim that does not fit, in words.</summary>
    /// <param name="misfit">The rule.</param>
    /// <param name="language">The language.</param>
    /// <returns>Such as 可拆分, or paid what is left.</returns>
    public static string ToText(this MisfitRule misfit, Language language) => (Guard.Defined(misfit), language) switch
    {
        (MisfitRule.PayPart, Language.Zh) => "余额不足的拨付余额",
        (MisfitRule.PayPart, _) => "paid what is left",
        (MisfitRule.Skip, Language.Zh) => "余额不足的跳过",
        (MisfitRule.Skip, _) => "skipped when too little is left",
        (_, Language.Zh) => "余额不足即截止",
        _ => "payments end when too little is left",
    };

    /// <summary>Why a claim is paid as it is, in words.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language.</param>
    /// <returns>Such as 足额拨付, or paid in full.</returns>
    public static string ToText(this BudgetReason reason, Language language) => (Guard.Defined(reason), language) switch
    {
        (BudgetReason.InFull, Language.Zh) => "足额拨付",
        (BudgetReason.InFull, _) => "paid in full",
        (BudgetReason.CutProRata, Language.Zh) => "预算不足，等比例压减",
        (BudgetReason.CutProRata, _) => "cut pro rata: the budget is too small",
        (BudgetReason.BudgetExhausted, Language.Zh) => "轮到时余额不足，拨付余额",
        (BudgetReason.BudgetExhausted, _) => "paid what was left when its turn came",
        (BudgetReason.DoesNotFit, Language.Zh) => "不可拆分，轮到时余额不足",
        (BudgetReason.DoesNotFit, _) => "not divisible, and more than what was left when its turn came",
        (BudgetReason.AfterStop, Language.Zh) => "前序未能足额，停止拨付",
        (BudgetReason.AfterStop, _) => "after one that did not fit, which ended the payments",
        (BudgetReason.Undetermined, Language.Zh) => "尚未确定",
        (BudgetReason.Undetermined, _) => "not determined yet",
        (_, Language.Zh) => "不符合条件",
        _ => "not entitled",
    };
}
