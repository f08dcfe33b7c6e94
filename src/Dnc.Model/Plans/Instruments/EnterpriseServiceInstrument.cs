using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Services for enterprises (企业服务).</summary>
/// <param name="Services">Which services.</param>
/// <param name="Matter">In what matter.</param>
public sealed record EnterpriseServiceInstrument(ValueList<EnterpriseServiceTask> Services, LocalizedText Matter) : Instrument
{
    /// <summary>Which services.</summary>
    public ValueList<EnterpriseServiceTask> Services { get; init => field = Words(value); } = Words(Services);

    /// <summary>In what matter.</summary>
    public LocalizedText Matter { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Matter);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.EnterpriseService;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
