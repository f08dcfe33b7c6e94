namespace Dnc.Model.Enterprises;

/// <summary>How an enterprise stands to a cultivation register.</summary>
public enum CultivationStatus
{
    /// <summary>No step of it is recorded (未入库).</summary>
    NotEntered,

    /// <summary>It is in the register (在库培育).</summary>
    InCultivation,

    /// <summary>It left with the recognition (已认定出库).</summary>
    Graduated,

    /// <summary>It left without the recognition (已退出).</summary>
    Exited,
}
