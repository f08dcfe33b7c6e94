namespace Dnc.Model.Plans.Instruments;

/// <summary>What part is taken in a standard.</summary>
public enum StandardRole
{
    /// <summary>Leading the drafting (主导).</summary>
    Lead,

    /// <summary>Joining the drafting (参与).</summary>
    Join,

    /// <summary>Being a standardisation pilot (试点示范).</summary>
    Pilot,
}
