using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Bringing bodies, projects or capital from outside (招商引资引智).</summary>
/// <param name="Objects">Whom or what it is after.</param>
/// <param name="Approach">How it goes about it.</param>
public sealed record AttractionInstrument(ValueList<AttractionObject> Objects, AttractionApproach Approach) : Instrument
{
    /// <summary>Whom or what it is after.</summary>
    public ValueList<AttractionObject> Objects { get; init => field = Words(value); } = Words(Objects);

    /// <summary>How it goes about it.</summary>
    public AttractionApproach Approach { get; init => field = Guard.Defined(value); } = Guard.Defined(Approach);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Attraction;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
