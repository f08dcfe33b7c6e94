using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Winning or forming people (人才).</summary>
/// <param name="Groups">Which people are meant.</param>
/// <param name="Means">How they are won or formed.</param>
public sealed record TalentInstrument(ValueList<TalentGroup> Groups, ValueList<TalentMeans> Means) : Instrument
{
    /// <summary>Which people are meant.</summary>
    public ValueList<TalentGroup> Groups { get; init => field = Words(value); } = Words(Groups);

    /// <summary>How they are won or formed.</summary>
    public ValueList<TalentMeans> Means { get; init => field = Words(value); } = Words(Means);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Talent;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
