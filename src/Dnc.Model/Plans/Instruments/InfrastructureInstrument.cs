using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Works of infrastructure (基础设施).</summary>
/// <param name="Works">What is built.</param>
/// <param name="Connects">What it connects.</param>
public sealed record InfrastructureInstrument(ValueList<InfrastructureWorks> Works, ValueList<LocalizedText> Connects) : Instrument
{
    /// <summary>What is built.</summary>
    public ValueList<InfrastructureWorks> Works { get; init => field = Words(value); } = Words(Works);

    /// <summary>What it connects.</summary>
    public ValueList<LocalizedText> Connects { get; init => field = Some(value); } = Some(Connects);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Infrastructure;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
