using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>The enterprise is spoken to (联系企业).</summary>
/// <param name="Case">The case.</param>
public sealed record CaseContact(CaseId Case) : CaseEvent
{
    /// <inheritdoc/>
    public override CaseId Case { get; } = Case;

    /// <inheritdoc/>
    public override CaseEventKind Kind => CaseEventKind.Contact;

    internal override void Close()
    {
    }
}
