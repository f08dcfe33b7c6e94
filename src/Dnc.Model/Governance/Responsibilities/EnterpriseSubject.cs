using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>A key firm (重点企业) that somebody answers for.</summary>
/// <param name="Id">Its identifier.</param>
public sealed record EnterpriseSubject(EnterpriseId Id) : ResponsibilitySubject
{
    /// <inheritdoc/>
    public override LocalizedText Text => new($"重点企业{Id}", $"firm {Id}");

    internal override string Key => $"enterprise:{Id}";
}
