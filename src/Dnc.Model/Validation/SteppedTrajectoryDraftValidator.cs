using Dnc.Model.Drafts;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a trajectory by steps.</summary>
internal sealed class SteppedTrajectoryDraftValidator : AbstractValidator<TrajectoryDraft.Stepped>
{
    public SteppedTrajectoryDraftValidator() =>
        RuleFor(t => t.Steps).Must(steps => steps.Zip(steps.Skip(1)).All(p => p.First.On < p.Second.On)).Says(t => ErrorMessages.StepsNotRising());
}
