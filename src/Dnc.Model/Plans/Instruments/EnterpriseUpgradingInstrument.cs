using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Improving what enterprises are and do (企业提升).</summary>
/// <param name="Aspects">Which sides of them.</param>
/// <param name="Population">Whom it is for.</param>
public sealed record EnterpriseUpgradingInstrument(ValueList<EnterpriseAspect> Aspects, LocalizedText Population) : Instrument
{
    /// <summary>Which sides of them.</summary>
    public ValueList<EnterpriseAspect> Aspects { get; init => field = Words(value); } = Words(Aspects);

    /// <summary>Whom it is for.</summary>
    public LocalizedText Population { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Population);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.EnterpriseUpgrading;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
