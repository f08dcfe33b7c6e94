namespace Dnc.Model.Support;

/// <summary>The level of government that offers an award (政策层级).</summary>
public enum PolicyLevel
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
