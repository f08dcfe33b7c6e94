using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Money or recognition that moves somebody to act (激励).</summary>
/// <param name="Forms">What forms it takes.</param>
/// <param name="Beneficiaries">Whom it is for.</param>
/// <param name="Purpose">To what end.</param>
public sealed record IncentiveInstrument(ValueList<IncentiveForm> Forms, ValueList<LocalizedText> Beneficiaries, LocalizedText Purpose) : Instrument
{
    /// <summary>What forms it takes.</summary>
    public ValueList<IncentiveForm> Forms { get; init => field = Words(value); } = Words(Forms);

    /// <summary>Whom it is for.</summary>
    public ValueList<LocalizedText> Beneficiaries { get; init => field = Some(value); } = Some(Beneficiaries);

    /// <summary>To what end.</summary>
    public LocalizedText Purpose { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Purpose);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Incentive;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
