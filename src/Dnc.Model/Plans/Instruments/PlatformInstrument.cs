using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>A platform: research, incubation, service or trade under one roof (平台).</summary>
/// <param name="Action">What is done with it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Fields">The fields that it covers.</param>
public sealed record PlatformInstrument(PlatformAction Action, PlatformPurpose Purpose, ValueList<LocalizedText> Fields) : Instrument
{
    /// <summary>What is done with it.</summary>
    public PlatformAction Action { get; init => field = Guard.Defined(value); } = Guard.Defined(Action);

    /// <summary>What it is for.</summary>
    public PlatformPurpose Purpose { get; init => field = Guard.Defined(value); } = Guard.Defined(Purpose);

    /// <summary>The fields that it covers.</summary>
    public ValueList<LocalizedText> Fields { get; init => field = Some(value); } = Some(Fields);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Platform;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
