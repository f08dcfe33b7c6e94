using Dnc.Model.Primitives;

namespace Dnc.Model.Projects.Lifecycle;

/// <summary>A document that shows that a stage could be entered (佐证材料).</summary>
/// <param name="Requirement">What it answers, by the identifier of the requirement; any other name for what nobody asked for.</param>
/// <param name="Document">The document.</param>
public sealed record StageEvidence(string Requirement, SourceReference Document)
{
    /// <summary>What it answers.</summary>
    public string Requirement { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Requirement);

    /// <summary>The document.</summary>
    public SourceReference Document { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Document);
}
