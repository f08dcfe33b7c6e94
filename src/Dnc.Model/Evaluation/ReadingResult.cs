using Dnc.Model.Indicators;
using Dnc.Model.Primitives;

namespace Dnc.Model.Evaluation;

/// <summary>How a target stands under one way to read its text.</summary>
/// <param name="Options">The option taken for each open question, by question; empty when nothing is open.</param>
/// <param name="Name">The reading in words.</param>
/// <param name="Assessment">How the target stands under it.</param>
public sealed record ReadingResult(ValueList<ReadingOption> Options, LocalizedText Name, Assessment Assessment)
{
    /// <summary>The option taken for each open question.</summary>
    public ValueList<ReadingOption> Options { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Options);

    /// <summary>The reading in words.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>How the target stands under it.</summary>
    public Assessment Assessment { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Assessment);
}
