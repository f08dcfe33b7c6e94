namespace Dnc.Model.Enterprises;

/// <summary>The level of government that gives a label, the highest first.</summary>
public enum LabelLevel
{
    /// <summary>The state (国家级).</summary>
    National,

    /// <summary>A province (省级).</summary>
    Provincial,

    /// <summary>A municipality, such as Qingdao (市级).</summary>
    Municipal,

    /// <summary>A district or county-level city, such as Jiaozhou (区市级).</summary>
    District,
}
