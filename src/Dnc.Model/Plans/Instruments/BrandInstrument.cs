using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Making and raising brands (品牌).</summary>
/// <param name="Actions">What is done.</param>
public sealed record BrandInstrument(ValueList<BrandAction> Actions) : Instrument
{
    /// <summary>What is done.</summary>
    public ValueList<BrandAction> Actions { get; init => field = Words(value); } = Words(Actions);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Brand;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
