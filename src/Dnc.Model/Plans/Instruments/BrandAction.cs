namespace Dnc.Model.Plans.Instruments;

/// <summary>What is done for brands.</summary>
public enum BrandAction
{
    /// <summary>A brand strategy (品牌战略).</summary>
    Strategy,

    /// <summary>New varieties of goods (增品种).</summary>
    NewVarieties,

    /// <summary>New brands (创品牌).</summary>
    NewBrands,

    /// <summary>High-end brands (高端品牌).</summary>
    HighEnd,

    /// <summary>Registration abroad (国际注册).</summary>
    InternationalRegistration,

    /// <summary>The brand of a town (小镇品牌).</summary>
    TownBrand,
}
