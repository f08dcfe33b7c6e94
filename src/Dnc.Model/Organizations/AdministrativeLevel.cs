namespace Dnc.Model.Organizations;

/// <summary>A level of government, the highest first (行政层级).</summary>
public enum AdministrativeLevel
{
    /// <summary>The state (国家级).</summary>
    National,

    /// <summary>A province (省级).</summary>
    Provincial,

    /// <summary>A city with districts (市级).</summary>
    Municipal,

    /// <summary>A county, a district or a city without districts (区县级).</summary>
    District,

    /// <summary>A functional zone (功能区).</summary>
    Zone,

    /// <summary>A town or sub-district (镇街).</summary>
    Town,
}
