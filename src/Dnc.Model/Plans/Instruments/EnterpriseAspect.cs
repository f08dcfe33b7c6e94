namespace Dnc.Model.Plans.Instruments;

/// <summary>Which side of an enterprise is improved.</summary>
public enum EnterpriseAspect
{
    /// <summary>Corporate governance (公司治理).</summary>
    Governance,

    /// <summary>Management (管理).</summary>
    Management,

    /// <summary>Technology (技术).</summary>
    Technology,

    /// <summary>Processes (流程).</summary>
    Process,

    /// <summary>Production (生产).</summary>
    Production,

    /// <summary>Standardisation (标准化).</summary>
    Standardisation,

    /// <summary>Research (研发).</summary>
    Research,

    /// <summary>Brands (品牌).</summary>
    Brand,

    /// <summary>Products (产品).</summary>
    Products,
}
