using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>A place that carries an industry (空间载体).</summary>
/// <param name="Form">What kind of place.</param>
/// <param name="Places">Where.</param>
/// <param name="Industries">For which industries; null when the text names none.</param>
public sealed record SpatialCarrierInstrument(SpatialCarrierForm Form, ValueList<LocalizedText> Places, ValueList<LocalizedText>? Industries = null) : Instrument
{
    /// <summary>What kind of place.</summary>
    public SpatialCarrierForm Form { get; init => field = Guard.Defined(value); } = Guard.Defined(Form);

    /// <summary>Where.</summary>
    public ValueList<LocalizedText> Places { get; init => field = Some(value); } = Some(Places);

    /// <summary>For which industries; null when the text names none.</summary>
    public ValueList<LocalizedText>? Industries { get; init => field = value is null ? null : Some(value); } = Industries is null ? null : Some(Industries);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.SpatialCarrier;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
