using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>A statement of purpose: it is judged through what serves it, never by itself (目的表述不单独评分).</summary>
/// <param name="Matter">The purpose.</param>
public sealed record NotScoredByItself(LocalizedText Matter) : UndeterminedReason
{
    /// <summary>The purpose.</summary>
    public LocalizedText Matter { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Matter);

    /// <inheritdoc/>
    public override LocalizedText Text => new($"目的表述不单独评分：{Matter.Zh}", $"a purpose is not scored by itself: {Matter.En}");

    /// <inheritdoc/>
    public override string Word => "purpose";

    internal override void Close()
    {
    }
}
