namespace Dnc.Model.Plans.Instruments;

/// <summary>Through what technology is transferred.</summary>
public enum TransferChannel
{
    /// <summary>Service bodies (服务机构).</summary>
    ServiceBodies,

    /// <summary>A technology market (技术市场).</summary>
    Market,

    /// <summary>A transfer centre (转移中心).</summary>
    Centre,

    /// <summary>Trading of patents and technology (交易).</summary>
    Trading,

    /// <summary>Landing of results in local firms (落地).</summary>
    Landing,
}
