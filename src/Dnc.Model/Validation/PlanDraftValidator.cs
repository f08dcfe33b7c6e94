using Dnc.Model.Drafts;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a whole plan document, except its units, which are needed before it can be read.</summary>
internal sealed class PlanDraftValidator : AbstractValidator<PlanDraft>
{
    public PlanDraftValidator()
    {
        RuleForEach(p => p.ScheduleBands).SetValidator(new ScheduleBandDraftValidator());
        RuleForEach(p => p.Commitments).SetInheritanceValidator(v =>
        {
            v.Add(new TargetDraftValidator());
            v.Add(new ThresholdDraftValidator());
        });
        RuleForEach(p => p.Interpretations).SetValidator(new InterpretationDraftValidator());
        RuleForEach(p => p.Decompositions).SetValidator(new DecompositionDraftValidator());
    }
}
