using Dnc.Model.Organizations;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Drafts;

/// <summary>What a plan document says, in shape only: each member is right by itself, and nothing is known of whether they fit together.</summary>
internal sealed record PlanDraft(
    string? SchemaAddress,
    PlanId Id,
    LocalizedText Name,
    DateRange Period,
    OrganizationId Jurisdiction,
    ValueList<SourceReference> Documents,
    ValueList<Organization> Organizations,
    ValueList<Section> Sections,
    ValueList<UnitDraft> Units,
    ValueList<ScheduleBandDraft>? ScheduleBands,
    ValueList<IndicatorDraft> Indicators,
    ValueList<CommitmentDraft> Commitments,
    ValueList<InterpretationDraft> Interpretations,
    ValueList<DecompositionDraft> Decompositions);
