namespace Dnc.Model.Enterprises;

/// <summary>What happens to an enterprise in a cultivation register.</summary>
public enum CultivationStepKind
{
    /// <summary>It is taken into the register (入库).</summary>
    Entry,

    /// <summary>It has come closer to the recognition, or somebody has looked at how far it is (培育进展).</summary>
    Progress,

    /// <summary>It has obtained the recognition that it was cultivated for, and leaves (认定出库).</summary>
    Graduation,

    /// <summary>It leaves without the recognition (退出).</summary>
    Exit,
}
