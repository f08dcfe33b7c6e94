using Dnc.Model.Primitives;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>A section of a briefing: tables, and what somebody should see to (章节).</summary>
/// <param name="Id">A short stable name, unique in the briefing.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Findings">The findings, the worst first.</param>
public sealed record BriefingSection(string Id, LocalizedText Title, ValueList<BriefingTable> Tables, ValueList<Finding> Findings)
{
    /// <summary>A short stable name, unique in the briefing.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is about.</summary>
    public LocalizedText Title { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Title);

    /// <summary>The tables.</summary>
    public ValueList<BriefingTable> Tables { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Tables);

    /// <summary>The findings, the worst first.</summary>
    public ValueList<Finding> Findings { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Findings);
}
