using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Assessment of the work of bodies (考核督查).</summary>
/// <param name="Form">How it is assessed.</param>
/// <param name="Covers">Whose work is assessed.</param>
public sealed record AssessmentInstrument(AssessmentForm Form, ValueList<OrganizationId> Covers) : Instrument
{
    /// <summary>How it is assessed.</summary>
    public AssessmentForm Form { get; init => field = Guard.Defined(value); } = Guard.Defined(Form);

    /// <summary>Whose work is assessed.</summary>
    public ValueList<OrganizationId> Covers { get; init => field = Distinct(value); } = Distinct(Covers);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.Assessment;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [("covers", Covers)];
}
