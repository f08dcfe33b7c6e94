using Dnc.Model.Drafts;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a reading that says how near "about" is.</summary>
internal sealed class UseToleranceDraftValidator : AbstractValidator<EffectDraft.UseTolerance>
{
    public UseToleranceDraftValidator() => RuleFor(e => e.Tolerance).SetValidator(new ToleranceDraftValidator());
}
