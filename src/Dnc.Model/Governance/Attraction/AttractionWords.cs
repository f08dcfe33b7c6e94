using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Attraction;

/// <summary>Kinds, stages, events and sums of investment attraction in words.</summary>
public static class AttractionWords
{
    /// <summary>The kind in words.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 区域总部 or regional headquarters.</returns>
    public static string ToText(this AttractionKind kind, Language language) => (Guard.Defined(kind), language) switch
    {
        (AttractionKind.Industry, Language.Zh) => "产业项目",
        (AttractionKind.Services, Language.Zh) => "服务业项目",
        (AttractionKind.RegionalHeadquarters, Language.Zh) => "区域总部",
        (AttractionKind.ResearchCentre, Language.Zh) => "研发中心",
        (AttractionKind.SettlementCentre, Language.Zh) => "结算中心",
        (_, Language.Zh) => "其他项目",
        (AttractionKind.Industry, _) => "industry",
        (AttractionKind.Services, _) => "services",
        (AttractionKind.RegionalHeadquarters, _) => "regional headquarters",
        (AttractionKind.ResearchCentre, _) => "research centre",
        (AttractionKind.SettlementCentre, _) => "settlement centre",
        _ => "other",
    };

    /// <summary>Whether a project brings a function of a firm rather than a plant (功能性机构).</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>True for headquarters, research centres and settlement centres.</returns>
    public static bool IsFunctionalBody(this AttractionKind kind) =>
        Guard.Defined(kind) is AttractionKind.RegionalHeadquarters or AttractionKind.ResearchCentre or AttractionKind.SettlementCentre;

    /// <summary>The stage in words.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 签约 or signed.</returns>
    public static string ToText(this AttractionStage stage, Language language) => (Guard.Defined(stage), language) switch
    {
        (AttractionStage.NotRegistered, Language.Zh) => "未登记",
        (AttractionStage.Lead, Language.Zh) => "线索",
        (AttractionStage.Negotiating, Language.Zh) => "在谈",
        (AttractionStage.Contracted, Language.Zh) => "签约",
        (AttractionStage.Started, Language.Zh) => "开工",
        (AttractionStage.Produced, Language.Zh) => "投产",
        (_, Language.Zh) => "流失",
        (AttractionStage.NotRegistered, _) => "not registered",
        (AttractionStage.Lead, _) => "lead",
        (AttractionStage.Negotiating, _) => "in negotiation",
        (AttractionStage.Contracted, _) => "signed",
        (AttractionStage.Started, _) => "started",
        (AttractionStage.Produced, _) => "in production",
        _ => "lost",
    };

    /// <summary>The event in words.</summary>
    /// <param name="kind">The event.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 签约 or signing.</returns>
    public static string ToText(this AttractionEventKind kind, Language language) => (Guard.Defined(kind), language) switch
    {
        (AttractionEventKind.Lead, Language.Zh) => "登记线索",
        (AttractionEventKind.Negotiation, Language.Zh) => "洽谈",
        (AttractionEventKind.Signing, Language.Zh) => "签约",
        (AttractionEventKind.Credit, Language.Zh) => "分成约定",
        (AttractionEventKind.Figures, Language.Zh) => "数据报送",
        (AttractionEventKind.Start, Language.Zh) => "开工",
        (AttractionEventKind.Production, Language.Zh) => "投产",
        (_, Language.Zh) => "流失",
        (AttractionEventKind.Lead, _) => "lead",
        (AttractionEventKind.Negotiation, _) => "negotiation",
        (AttractionEventKind.Signing, _) => "signing",
        (AttractionEventKind.Credit, _) => "credit split",
        (AttractionEventKind.Figures, _) => "figures",
        (AttractionEventKind.Start, _) => "start of works",
        (AttractionEventKind.Production, _) => "start of production",
        _ => "loss",
    };

    /// <summary>The sum in words.</summary>
    /// <param name="kind">The sum.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 到账资金 or funds paid in.</returns>
    public static string ToText(this AttractionAmountKind kind, Language language) => (Guard.Defined(kind), language) switch
    {
        (AttractionAmountKind.ContractSum, Language.Zh) => "合同额",
        (AttractionAmountKind.RegisteredCapital, Language.Zh) => "注册资本",
        (AttractionAmountKind.PaidIn, Language.Zh) => "到账资金",
        (AttractionAmountKind.FixedAssets, Language.Zh) => "形成固定资产",
        (AttractionAmountKind.ForeignContracted, Language.Zh) => "合同外资",
        (_, Language.Zh) => "到账外资",
        (AttractionAmountKind.ContractSum, _) => "contract sum",
        (AttractionAmountKind.RegisteredCapital, _) => "registered capital",
        (AttractionAmountKind.PaidIn, _) => "funds paid in",
        (AttractionAmountKind.FixedAssets, _) => "fixed assets formed",
        (AttractionAmountKind.ForeignContracted, _) => "foreign capital contracted",
        _ => "foreign capital paid in",
    };
}
