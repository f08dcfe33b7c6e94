using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Taking part in standards (标准).</summary>
/// <param name="Levels">Of which levels.</param>
/// <param name="Roles">In what part.</param>
public sealed record StandardInstrument(ValueList<StandardLevel> Levels, ValueList<StandardRole> Roles) : Instrument
{
    /// <summary>Of which levels.</summary>
    public ValueList<StandardLevel> Levels { get; init => field = Words(value); } = Words(Levels);

    /// <summary>In what part.</summary>
    public ValueList<StandardRole> Roles { get; init => field = Words(value); } = Words(Roles);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Standard;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
