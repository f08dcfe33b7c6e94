using Dnc.Model.Indicators;

namespace Dnc.Model.Drafts;

/// <summary>A schedule band as a document states it: up to one end on either side.</summary>
internal sealed record ScheduleBandDraft(AssessmentStatus Status, decimal? AtLeast, decimal? MoreThan, decimal? AtMost, decimal? LessThan);
