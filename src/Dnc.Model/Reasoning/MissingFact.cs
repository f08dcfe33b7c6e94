using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>A fact that nobody has given (缺少数据). Missing is not zero.</summary>
/// <param name="Fact">The fact and its period, such as <c>high-level talent brought in, 2019</c>.</param>
public sealed record MissingFact(LocalizedText Fact) : UndeterminedReason
{
    /// <summary>The fact and its period.</summary>
    public LocalizedText Fact { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Fact);

    /// <inheritdoc/>
    public override LocalizedText Text => new($"缺少数据：{Fact.Zh}", $"missing: {Fact.En}");

    /// <inheritdoc/>
    public override string Word => "missing";

    internal override void Close()
    {
    }
}
