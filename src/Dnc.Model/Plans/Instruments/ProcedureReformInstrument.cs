using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>Making a procedure easier (流程改革).</summary>
/// <param name="Procedure">Which procedure.</param>
/// <param name="Methods">How it is made easier.</param>
public sealed record ProcedureReformInstrument(LocalizedText Procedure, ValueList<ProcedureMethod> Methods) : Instrument
{
    /// <summary>Which procedure.</summary>
    public LocalizedText Procedure { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Procedure);

    /// <summary>How it is made easier.</summary>
    public ValueList<ProcedureMethod> Methods { get; init => field = Words(value); } = Words(Methods);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.ProcedureReform;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [];
}
