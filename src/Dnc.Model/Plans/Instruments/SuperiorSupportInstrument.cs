using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Using the policies and money of higher levels (争取上级支持).</summary>
/// <param name="Levels">Which levels.</param>
/// <param name="Actions">What is done.</param>
/// <param name="Matters">For what.</param>
public sealed record SuperiorSupportInstrument(ValueList<SuperiorLevel> Levels, ValueList<SuperiorSupportAction> Actions, ValueList<LocalizedText> Matters) : Instrument
{
    /// <summary>Which levels.</summary>
    public ValueList<SuperiorLevel> Levels { get; init => field = Words(value); } = Words(Levels);

    /// <summary>What is done.</summary>
    public ValueList<SuperiorSupportAction> Actions { get; init => field = Words(value); } = Words(Actions);

    /// <summary>For what.</summary>
    public ValueList<LocalizedText> Matters { get; init => field = Some(value); } = Some(Matters);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.SuperiorSupport;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
