using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>A register or list to be kept (名录).</summary>
/// <param name="Subject">What is listed.</param>
/// <param name="Selection">How it is selected.</param>
public sealed record RegisterInstrument(LocalizedText Subject, LocalizedText Selection) : Instrument
{
    /// <summary>What is listed.</summary>
    public LocalizedText Subject { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Subject);

    /// <summary>How it is selected.</summary>
    public LocalizedText Selection { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Selection);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Register;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
