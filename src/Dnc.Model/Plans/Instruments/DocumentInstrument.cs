using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>A document to be made (文件).</summary>
/// <param name="Form">What kind of document.</param>
/// <param name="Contents">What it holds.</param>
public sealed record DocumentInstrument(DocumentForm Form, ValueList<LocalizedText> Contents) : Instrument
{
    /// <summary>What kind of document.</summary>
    public DocumentForm Form { get; init => field = Guard.Defined(value); } = Guard.Defined(Form);

    /// <summary>What it holds.</summary>
    public ValueList<LocalizedText> Contents { get; init => field = Some(value); } = Some(Contents);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Document;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
