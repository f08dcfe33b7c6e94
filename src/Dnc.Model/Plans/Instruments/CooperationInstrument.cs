using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Cooperation with others (合作).</summary>
/// <param name="Partners">With whom.</param>
/// <param name="Matters">In what.</param>
public sealed record CooperationInstrument(ValueList<LocalizedText> Partners, ValueList<LocalizedText> Matters) : Instrument
{
    /// <summary>With whom.</summary>
    public ValueList<LocalizedText> Partners { get; init => field = Some(value); } = Some(Partners);

    /// <summary>In what.</summary>
    public ValueList<LocalizedText> Matters { get; init => field = Some(value); } = Some(Matters);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Cooperation;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
