using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Policy worked out industry by industry (一业一策).</summary>
/// <param name="Holders">Who works it out and holds it.</param>
/// <param name="Contents">What it holds.</param>
public sealed record PerIndustryPolicyInstrument(ValueList<OrganizationId> Holders, ValueList<LocalizedText> Contents) : Instrument
{
    /// <summary>Who works it out and holds it.</summary>
    public ValueList<OrganizationId> Holders { get; init => field = Distinct(value); } = Distinct(Holders);

    /// <summary>What it holds.</summary>
    public ValueList<LocalizedText> Contents { get; init => field = Some(value); } = Some(Contents);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.PerIndustryPolicy;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [("holders", Holders)];
}
