using Dnc.Model.Primitives;

namespace Dnc.Model.Enterprises;

/// <summary>Levels of labels in words.</summary>
public static class LabelLevels
{
    /// <summary>The level in words.</summary>
    /// <param name="level">The level.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 省级 or provincial.</returns>
    public static string ToText(this LabelLevel level, Language language) => (Guard.Defined(level), language) switch
    {
        (LabelLevel.National, Language.Zh) => "国家级",
        (LabelLevel.Provincial, Language.Zh) => "省级",
        (LabelLevel.Municipal, Language.Zh) => "市级",
        (_, Language.Zh) => "区市级",
        (LabelLevel.National, _) => "national",
        (LabelLevel.Provincial, _) => "provincial",
        (LabelLevel.Municipal, _) => "municipal",
        _ => "district",
    };
}
