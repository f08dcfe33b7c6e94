using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Support worked out enterprise by enterprise (一企一策).</summary>
/// <param name="Beneficiaries">Whom it is for.</param>
/// <param name="Support">What is given or sought.</param>
/// <param name="Stages">The stages of development that it tells apart; null when the text names none.</param>
public sealed record PerEnterpriseSupportInstrument(ValueList<LocalizedText> Beneficiaries, LocalizedText Support, ValueList<LocalizedText>? Stages = null) : Instrument
{
    /// <summary>Whom it is for.</summary>
    public ValueList<LocalizedText> Beneficiaries { get; init => field = Some(value); } = Some(Beneficiaries);

    /// <summary>What is given or sought.</summary>
    public LocalizedText Support { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Support);

    /// <summary>The stages of development that it tells apart; null when the text names none.</summary>
    public ValueList<LocalizedText>? Stages { get; init => field = value is null ? null : Some(value); } = Stages is null ? null : Some(Stages);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.PerEnterpriseSupport;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
