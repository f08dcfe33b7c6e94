using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Bringing technology into use (技术转移).</summary>
/// <param name="Channel">Through what.</param>
/// <param name="Forms">In what forms.</param>
public sealed record TechnologyTransferInstrument(TransferChannel Channel, ValueList<LocalizedText> Forms) : Instrument
{
    /// <summary>Through what.</summary>
    public TransferChannel Channel { get; init => field = Guard.Defined(value); } = Guard.Defined(Channel);

    /// <summary>In what forms.</summary>
    public ValueList<LocalizedText> Forms { get; init => field = Some(value); } = Some(Forms);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.TechnologyTransfer;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
