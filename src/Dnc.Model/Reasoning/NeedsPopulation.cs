using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>It depends on the other members of a population (取决于全体参评对象), such as a rank or a share of a budget.</summary>
/// <param name="Matter">What depends on them.</param>
public sealed record NeedsPopulation(LocalizedText Matter) : UndeterminedReason
{
    /// <summary>What depends on them.</summary>
    public LocalizedText Matter { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Matter);

    /// <inheritdoc/>
    public override LocalizedText Text => new($"取决于其他参评企业：{Matter.Zh}", $"it depends on the other firms: {Matter.En}");

    /// <inheritdoc/>
    public override string Word => "population";

    internal override void Close()
    {
    }
}
