using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>An association of firms (联盟).</summary>
/// <param name="Form">What kind of association.</param>
/// <param name="Industries">Of which industries.</param>
public sealed record AllianceInstrument(AllianceForm Form, ValueList<LocalizedText> Industries) : Instrument
{
    /// <summary>What kind of association.</summary>
    public AllianceForm Form { get; init => field = Guard.Defined(value); } = Guard.Defined(Form);

    /// <summary>Of which industries.</summary>
    public ValueList<LocalizedText> Industries { get; init => field = Some(value); } = Some(Industries);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Alliance;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
