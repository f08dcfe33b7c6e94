using Dnc.Model.Drafts;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a trajectory by monthly shares.</summary>
internal sealed class SeasonalTrajectoryDraftValidator : AbstractValidator<TrajectoryDraft.Seasonal>
{
    public SeasonalTrajectoryDraftValidator()
    {
        RuleFor(t => t.Shares)
            .Cascade(CascadeMode.Stop)
            .Must(shares => shares.Select(s => s.Month).SequenceEqual(Enumerable.Range(1, 12))).Says(t => ErrorMessages.NotTwelveMonths())
            .Must(shares => shares.All(s => s.Share.Value is >= 0m and <= 1m) && shares.Sum(s => s.Share.Value) == 1m).Says(t => ErrorMessages.SharesDoNotAddUp());
    }
}
