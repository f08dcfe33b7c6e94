using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>A duty laid on named bodies (责任分工).</summary>
/// <param name="Duty">Which duty.</param>
/// <param name="Bearers">Who bears it.</param>
/// <param name="Matter">For what.</param>
public sealed record ResponsibilityInstrument(ResponsibilityDuty Duty, ValueList<OrganizationId> Bearers, LocalizedText Matter) : Instrument
{
    /// <summary>Which duty.</summary>
    public ResponsibilityDuty Duty { get; init => field = Guard.Defined(value); } = Guard.Defined(Duty);

    /// <summary>Who bears it.</summary>
    public ValueList<OrganizationId> Bearers { get; init => field = Distinct(value); } = Distinct(Bearers);

    /// <summary>For what.</summary>
    public LocalizedText Matter { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Matter);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Responsibility;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [("bearers", Bearers)];
}
