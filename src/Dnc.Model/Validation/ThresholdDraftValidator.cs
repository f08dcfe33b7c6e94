using Dnc.Model.Drafts;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a threshold: those of its bound.</summary>
internal sealed class ThresholdDraftValidator : BoundDraftValidator<CommitmentDraft.Threshold>;
