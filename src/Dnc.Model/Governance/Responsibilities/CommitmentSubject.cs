using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>A commitment of the plan (承诺事项) that somebody answers for.</summary>
/// <param name="Id">Its identifier.</param>
public sealed record CommitmentSubject(CommitmentId Id) : ResponsibilitySubject
{
    /// <inheritdoc/>
    public override LocalizedText Text => new($"承诺事项{Id}", $"commitment {Id}");

    internal override string Key => $"commitment:{Id}";
}
