using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Growing enterprises or places into a status (培育).</summary>
/// <param name="Status">What they become.</param>
/// <param name="Population">Who is cultivated.</param>
/// <param name="Criteria">By what they are known to have become it.</param>
public sealed record CultivationInstrument(LocalizedText Status, LocalizedText Population, ValueList<LocalizedText> Criteria) : Instrument
{
    /// <summary>What they become.</summary>
    public LocalizedText Status { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Status);

    /// <summary>Who is cultivated.</summary>
    public LocalizedText Population { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Population);

    /// <summary>By what they are known to have become it.</summary>
    public ValueList<LocalizedText> Criteria { get; init => field = Some(value); } = Some(Criteria);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Cultivation;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
