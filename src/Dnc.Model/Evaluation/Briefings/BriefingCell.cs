using Dnc.Model.Primitives;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Value">What programs read, exact: an identifier, a figure with its unit, a fraction; null when it is not known.</param>
public sealed record BriefingCell(LocalizedText Text, string? Value)
{
    /// <summary>What people read.</summary>
    public LocalizedText Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);
}
