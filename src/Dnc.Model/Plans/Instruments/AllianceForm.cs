namespace Dnc.Model.Plans.Instruments;

/// <summary>What kind of association of firms is meant.</summary>
public enum AllianceForm
{
    /// <summary>An alliance (联盟).</summary>
    Alliance,

    /// <summary>An ecosystem around a leading firm or platform (生态圈).</summary>
    Ecosystem,
}
