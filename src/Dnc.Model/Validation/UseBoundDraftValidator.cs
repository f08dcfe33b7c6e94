using Dnc.Model.Drafts;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a reading that changes a bound.</summary>
internal sealed class UseBoundDraftValidator : BoundDraftValidator<EffectDraft.UseBound>;
