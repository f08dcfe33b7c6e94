using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Upstream;

/// <summary>States and events of what is won from higher levels, in words.</summary>
public static class UpstreamWords
{
    /// <summary>The state in words.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 已争取到 or won.</returns>
    public static string ToText(this UpstreamState state, Language language) => (Guard.Defined(state), language) switch
    {
        (UpstreamState.NotRegistered, Language.Zh) => "未登记",
        (UpstreamState.Sought, Language.Zh) => "争取中",
        (UpstreamState.Applied, Language.Zh) => "已申报",
        (UpstreamState.Won, Language.Zh) => "已争取到",
        (UpstreamState.Landing, Language.Zh) => "落地中",
        (UpstreamState.Landed, Language.Zh) => "已落地",
        (_, Language.Zh) => "未成或失效",
        (UpstreamState.NotRegistered, _) => "not registered",
        (UpstreamState.Sought, _) => "sought",
        (UpstreamState.Applied, _) => "applied for",
        (UpstreamState.Won, _) => "won",
        (UpstreamState.Landing, _) => "landing",
        (UpstreamState.Landed, _) => "landed",
        _ => "lapsed",
    };

    /// <summary>The event in words.</summary>
    /// <param name="kind">The event.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 申报 or application.</returns>
    public static string ToText(this UpstreamEventKind kind, Language language) => (Guard.Defined(kind), language) switch
    {
        (UpstreamEventKind.Registration, Language.Zh) => "登记争取",
        (UpstreamEventKind.Application, Language.Zh) => "申报",
        (UpstreamEventKind.Grant, Language.Zh) => "获批",
        (UpstreamEventKind.LandingPlan, Language.Zh) => "落地方案",
        (UpstreamEventKind.Landing, Language.Zh) => "落地",
        (_, Language.Zh) => "未成或失效",
        (UpstreamEventKind.Registration, _) => "registration",
        (UpstreamEventKind.Application, _) => "application",
        (UpstreamEventKind.Grant, _) => "grant",
        (UpstreamEventKind.LandingPlan, _) => "landing plan",
        (UpstreamEventKind.Landing, _) => "landing",
        _ => "lapse",
    };
}
