using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>A fund (基金).</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="EarmarkedFor">What its money is kept for.</param>
/// <param name="Stage">How far it is promised.</param>
public sealed record FundInstrument(LocalizedText Purpose, ValueList<LocalizedText> EarmarkedFor, FundStage Stage) : Instrument
{
    /// <summary>What it is for.</summary>
    public LocalizedText Purpose { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Purpose);

    /// <summary>What its money is kept for.</summary>
    public ValueList<LocalizedText> EarmarkedFor { get; init => field = Some(value); } = Some(EarmarkedFor);

    /// <summary>How far it is promised.</summary>
    public FundStage Stage { get; init => field = Guard.Defined(value); } = Guard.Defined(Stage);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Fund;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
