using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>A project of investment attraction (招商项目) that somebody answers for.</summary>
/// <param name="Id">Its identifier.</param>
public sealed record AttractionSubject(AttractionProjectId Id) : ResponsibilitySubject
{
    /// <inheritdoc/>
    public override LocalizedText Text => new($"招商项目{Id}", $"attraction project {Id}");

    internal override string Key => $"attraction:{Id}";
}
