using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>The figures are known only within bounds that decide neither way (数据范围不足以判断), such as "over 1,200" against 2,000.</summary>
/// <param name="Known">What is known.</param>
/// <param name="Needed">What it is compared with.</param>
public sealed record InconclusiveBound(LocalizedText Known, LocalizedText Needed) : UndeterminedReason
{
    /// <summary>What is known.</summary>
    public LocalizedText Known { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Known);

    /// <summary>What it is compared with.</summary>
    public LocalizedText Needed { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Needed);

    /// <summary>The key of the fact that is known within bounds; null where it is told by no key.</summary>
    internal string? Key { get; init; }

    /// <summary>Whether the figure itself is asked for, so that it is compared with nothing else.</summary>
    internal bool IsAskedForItself { get; init; }

    /// <inheritdoc/>
    public override LocalizedText Text => IsAskedForItself ? new($"仅知{Known.Zh}", $"known only: {Known.En}") : new($"仅知{Known.Zh}，不足以判断是否{Needed.Zh}", $"known only: {Known.En}; this does not decide: {Needed.En}");

    /// <inheritdoc/>
    public override string Word => "bound";

    internal override void Close()
    {
    }
}
