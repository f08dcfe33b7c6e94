using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>Sources disagree so far that the answer depends on which is right, and nobody has chosen (来源冲突).</summary>
/// <param name="Matter">What the sources disagree on.</param>
/// <param name="Claims">What each source says.</param>
public sealed record ConflictingSources(LocalizedText Matter, ValueList<LocalizedText> Claims) : UndeterminedReason
{
    /// <summary>What the sources disagree on.</summary>
    public LocalizedText Matter { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Matter);

    /// <summary>What each source says.</summary>
    public ValueList<LocalizedText> Claims { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Claims);

    /// <inheritdoc/>
    public override LocalizedText Text => new(
        $"来源冲突：{Matter.Zh}（{string.Join("；", Claims.Select(c => c.Zh))}）",
        $"sources conflict: {Matter.En} ({string.Join("; ", Claims.Select(c => c.En))})");

    /// <inheritdoc/>
    public override string Word => "conflict";

    internal override void Close()
    {
    }
}
