using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Bringing money together (投融资).</summary>
/// <param name="Modes">Where the money comes from.</param>
/// <param name="Use">What it is used for.</param>
public sealed record FinancingInstrument(ValueList<FinancingMode> Modes, LocalizedText Use) : Instrument
{
    /// <summary>Where the money comes from.</summary>
    public ValueList<FinancingMode> Modes { get; init => field = Words(value); } = Words(Modes);

    /// <summary>What it is used for.</summary>
    public LocalizedText Use { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Use);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Financing;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
