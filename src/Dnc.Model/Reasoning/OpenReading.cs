using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>The text can be read in more than one way, and nobody has chosen (解释未定).</summary>
/// <param name="Question">The question.</param>
/// <param name="Words">The question in words.</param>
/// <param name="Options">The ids of the readings that lead to different answers.</param>
public sealed record OpenReading(InterpretationId Question, LocalizedText Words, ValueList<string> Options) : UndeterminedReason
{
    /// <summary>The question in words.</summary>
    public LocalizedText Words { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Words);

    /// <summary>The ids of the readings.</summary>
    public ValueList<string> Options { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Options);

    /// <inheritdoc/>
    public override LocalizedText Text => new($"解释未定（{Question}）：{Words.Zh}", $"open reading ({Question}): {Words.En}");

    /// <inheritdoc/>
    public override string Word => "reading";

    internal override void Close()
    {
    }
}
