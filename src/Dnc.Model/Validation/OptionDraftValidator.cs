using Dnc.Model.Drafts;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a reading: those of the bounds and tolerances that it states.</summary>
internal sealed class OptionDraftValidator : AbstractValidator<OptionDraft>
{
    public OptionDraftValidator() => RuleForEach(o => o.Effects).SetInheritanceValidator(v =>
    {
        v.Add(new UseBoundDraftValidator());
        v.Add(new UseToleranceDraftValidator());
    });
}
