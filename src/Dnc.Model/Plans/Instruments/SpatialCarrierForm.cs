namespace Dnc.Model.Plans.Instruments;

/// <summary>What kind of place carries an industry.</summary>
public enum SpatialCarrierForm
{
    /// <summary>A valley of science and technology (科技谷).</summary>
    Valley,

    /// <summary>A complex (综合体).</summary>
    Complex,

    /// <summary>A base (基地).</summary>
    Base,

    /// <summary>A town with an industry of its own (特色小镇).</summary>
    Town,

    /// <summary>A park (园区).</summary>
    Park,

    /// <summary>A zone (区).</summary>
    Zone,

    /// <summary>An enclave run by or for another region (飞地).</summary>
    Enclave,

    /// <summary>A corridor (走廊).</summary>
    Corridor,
}
