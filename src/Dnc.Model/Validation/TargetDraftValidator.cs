using Dnc.Model.Drafts;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a target.</summary>
internal sealed class TargetDraftValidator : BoundDraftValidator<CommitmentDraft.Target>
{
    public TargetDraftValidator() =>
        RuleFor(t => t.Trajectory!)
            .SetInheritanceValidator(v =>
            {
                v.Add(new SteppedTrajectoryDraftValidator());
                v.Add(new SeasonalTrajectoryDraftValidator());
            })
            .When(t => t.Trajectory is not null);
}
