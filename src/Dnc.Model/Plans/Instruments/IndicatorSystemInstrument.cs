using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>A system of indicators to be made (指标体系).</summary>
/// <param name="Purpose">What it shows.</param>
/// <param name="Principles">The principles that it follows.</param>
public sealed record IndicatorSystemInstrument(LocalizedText Purpose, ValueList<LocalizedText> Principles) : Instrument
{
    /// <summary>What it shows.</summary>
    public LocalizedText Purpose { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Purpose);

    /// <summary>The principles that it follows.</summary>
    public ValueList<LocalizedText> Principles { get; init => field = Some(value); } = Some(Principles);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.IndicatorSystem;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
