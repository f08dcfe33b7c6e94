using Dnc.Model.Primitives;

namespace Dnc.Model.Enterprises;

/// <summary>Statuses in a cultivation register in words.</summary>
public static class CultivationStatuses
{
    /// <summary>The status in words.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 在库培育 or in cultivation.</returns>
    public static string ToText(this CultivationStatus status, Language language) => (Guard.Defined(status), language) switch
    {
        (CultivationStatus.NotEntered, Language.Zh) => "未入库",
        (CultivationStatus.InCultivation, Language.Zh) => "在库培育",
        (CultivationStatus.Graduated, Language.Zh) => "已认定出库",
        (_, Language.Zh) => "已退库",
        (CultivationStatus.NotEntered, _) => "not entered",
        (CultivationStatus.InCultivation, _) => "in cultivation",
        (CultivationStatus.Graduated, _) => "graduated",
        _ => "exited",
    };
}
