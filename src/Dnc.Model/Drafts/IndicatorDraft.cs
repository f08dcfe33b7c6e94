using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Drafts;

/// <summary>An indicator as a document states it: without a scope it is about the jurisdiction of the plan.</summary>
internal sealed record IndicatorDraft(
    IndicatorId Id,
    LocalizedText Name,
    LocalizedText? Definition,
    Unit Unit,
    LocalizedText? Counts,
    IndicatorKind Kind,
    Polarity Polarity,
    OrganizationId? Scope,
    LocalizedText? NotAdditive,
    Discontinuation? Discontinued,
    Redefinition? Redefined,
    LocalizedText? Note);
