using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Working on an industry chain (产业链).</summary>
/// <param name="Roles">Who plays a part.</param>
/// <param name="Actions">What they do.</param>
public sealed record IndustryChainInstrument(ValueList<ChainRole> Roles, ValueList<LocalizedText> Actions) : Instrument
{
    /// <summary>Who plays a part.</summary>
    public ValueList<ChainRole> Roles { get; init => field = Words(value); } = Words(Roles);

    /// <summary>What they do.</summary>
    public ValueList<LocalizedText> Actions { get; init => field = Some(value); } = Some(Actions);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.IndustryChain;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
