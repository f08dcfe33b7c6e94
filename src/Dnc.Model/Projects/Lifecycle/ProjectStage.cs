using Dnc.Model.Primitives;

namespace Dnc.Model.Projects.Lifecycle;

/// <summary>A stage of projects (项目阶段): what it is called, from where it is entered, and with which evidence.</summary>
/// <param name="Id">A short stable name, unique in its set.</param>
/// <param name="Name">What it is called.</param>
public sealed record ProjectStage(string Id, LocalizedText Name)
{
    /// <summary>A short stable name, unique in its set.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>What it means elsewhere; null when it has no match.</summary>
    public StageRole? Role { get; init => field = value is { } role ? Guard.Defined(role) : null; }

    /// <summary>The mechanism that it falls under; null when that is not told.</summary>
    public ProjectMechanism? Mechanism { get; init => field = value is { } mechanism ? Guard.Defined(mechanism) : null; }

    /// <summary>The stages from which it is entered; null for the one before it in the set.</summary>
    public ValueList<string>? From { get; init; }

    /// <summary>Whether a project may begin its life here; the first stage of a set always may.</summary>
    public bool IsEntry { get; init; }

    /// <summary>What has to be shown on entering it; empty when nothing is asked for.</summary>
    public ValueList<EvidenceRequirement> Evidence { get; init => field = Guard.NotNull(value); } = [];
}
