using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Instruments;

/// <summary>A library of projects (项目库).</summary>
/// <param name="Aspect">Which part of its work is meant.</param>
/// <param name="Levels">At whose levels.</param>
public sealed record ProjectLibraryInstrument(ProjectLibraryAspect Aspect, ValueList<OrganizationId> Levels) : Instrument
{
    /// <summary>Which part of its work is meant.</summary>
    public ProjectLibraryAspect Aspect { get; init => field = Guard.Defined(value); } = Guard.Defined(Aspect);

    /// <summary>At whose levels.</summary>
    public ValueList<OrganizationId> Levels { get; init => field = Distinct(value); } = Distinct(Levels);

    /// <inheritdoc/>
    public override InstrumentKind Kind => InstrumentKind.ProjectLibrary;

    internal override ValueList<(string Member, ValueList<OrganizationId> Organizations)> References => [("levels", Levels)];
}
