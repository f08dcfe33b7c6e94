using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Support;

/// <summary>The date from which awards on some terms are barred (公平竞争审查条例).</summary>
public static class ComplianceReview
{
    /// <summary>The day on which the Regulation on Fair Competition Review came into force: 2024-08-01.</summary>
    public static LocalDate InForceFrom { get; } = new(2024, 8, 1);

    /// <summary>The regulation.</summary>
    public static SourceReference Regulation { get; } = new("fair-competition-review", "公平竞争审查条例（国务院令第783号）") { PublishedOn = new LocalDate(2024, 6, 6) };

    /// <summary>Whether an award is barred: it is flagged, rests on no law or approval, and is paid on or after the day.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="paidOn">The day of payment.</param>
    /// <returns>Whether it is.</returns>
    public static bool Bars(SupportPolicy policy, LocalDate paidOn) =>
        Guard.NotNull(policy) is { Flags.Count: > 0, LawfulBasis: null } && paidOn >= InForceFrom;

    /// <summary>A flag in words.</summary>
    /// <param name="flag">The flag.</param>
    /// <returns>The words.</returns>
    public static LocalizedText ToText(ComplianceConcern flag) => Guard.Defined(flag) switch
    {
        ComplianceConcern.TaxLinked => new("与纳税挂钩", "linked to taxes paid"),
        ComplianceConcern.NamedFirm => new("针对特定经营者", "for a named firm"),
        _ => new("以注册地或迁入为条件", "conditional on registering or moving here"),
    };
}
