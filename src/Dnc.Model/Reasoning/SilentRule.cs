using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>The rule does not say what happens here (规则未规定).</summary>
/// <param name="Matter">What the rule is silent on.</param>
/// <param name="Clause">The clause that should say it; null when there is none.</param>
public sealed record SilentRule(LocalizedText Matter, ClauseReference? Clause = null) : UndeterminedReason
{
    /// <summary>What the rule is silent on.</summary>
    public LocalizedText Matter { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Matter);

    /// <inheritdoc/>
    public override LocalizedText Text => new($"规则未规定：{Matter.Zh}", $"the rule does not say: {Matter.En}");

    /// <inheritdoc/>
    public override string Word => "silent";

    internal override void Close()
    {
    }
}
