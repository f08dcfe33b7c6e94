namespace Dnc.Model.Plans.Instruments;

/// <summary>A level of government above the plan’s own.</summary>
public enum SuperiorLevel
{
    /// <summary>Qingdao (青岛市).</summary>
    Qingdao,

    /// <summary>Shandong province (山东省).</summary>
    Shandong,

    /// <summary>The state (国家).</summary>
    State,
}
