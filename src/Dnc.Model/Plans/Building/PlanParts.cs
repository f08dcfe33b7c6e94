using Dnc.Model.Indicators;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Plans.Building;

/// <summary>What a plan is made of; its equality is the equality of plans.</summary>
internal sealed record PlanParts(
    PlanId Id,
    LocalizedText Name,
    DateRange Period,
    OrganizationId Jurisdiction,
    string? SchemaAddress,
    ScheduleBands? ScheduleBands)
{
    public ValueList<SourceReference> Documents { get; init; } = [];

    public ValueList<Organization> Organizations { get; init; } = [];

    public ValueList<Section> Sections { get; init; } = [];

    public ValueList<Unit> Units { get; init; } = [];

    public ValueList<Indicator> Indicators { get; init; } = [];

    public ValueList<Commitment> Commitments { get; init; } = [];

    public ValueList<PlanInterpretation> Interpretations { get; init; } = [];

    public ValueList<TargetDecomposition> Decompositions { get; init; } = [];
}
