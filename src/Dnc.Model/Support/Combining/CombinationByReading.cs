using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Combining;

/// <summary>It differs by the reading of an open question (按解释组合).</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Options">The combination under each reading.</param>
public sealed record CombinationByReading(string Question, ValueList<CombinationOption> Options) : GroupCombination
{
    /// <summary>The id of the question.</summary>
    public string Question { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Question);

    /// <summary>The combination under each reading.</summary>
    public ValueList<CombinationOption> Options { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Options);

    /// <inheritdoc/>
    public override bool IsOpen => true;

    internal override void Close()
    {
    }
}
