using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>A project (项目) that somebody answers for.</summary>
/// <param name="Id">Its identifier.</param>
public sealed record ProjectSubject(ProjectId Id) : ResponsibilitySubject
{
    /// <inheritdoc/>
    public override LocalizedText Text => new($"项目{Id}", $"project {Id}");

    internal override string Key => $"project:{Id}";
}
