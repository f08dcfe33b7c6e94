namespace Dnc.Model.Plans.Instruments;

/// <summary>A level of standards.</summary>
public enum StandardLevel
{
    /// <summary>International standards (国际标准).</summary>
    International,

    /// <summary>National standards (国家标准).</summary>
    National,

    /// <summary>Standards of an industry (行业标准).</summary>
    Industry,

    /// <summary>Provincial standards (地方标准).</summary>
    Provincial,
}
