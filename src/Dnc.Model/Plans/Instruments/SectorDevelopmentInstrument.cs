using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Developing an industry or a form of the economy (产业发展).</summary>
/// <param name="Sector">The industry or form.</param>
/// <param name="Means">By what means.</param>
public sealed record SectorDevelopmentInstrument(LocalizedText Sector, ValueList<LocalizedText> Means) : Instrument
{
    /// <summary>The industry or form.</summary>
    public LocalizedText Sector { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Sector);

    /// <summary>By what means.</summary>
    public ValueList<LocalizedText> Means { get; init => field = Some(value); } = Some(Means);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.SectorDevelopment;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
