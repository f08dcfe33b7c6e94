using Dnc.Model.Drafts;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a schedule band: up to one end on either side, and something between them.</summary>
internal sealed class ScheduleBandDraftValidator : AbstractValidator<ScheduleBandDraft>
{
    public ScheduleBandDraftValidator()
    {
        RuleFor(b => b.MoreThan).Must((b, more) => more is null || b.AtLeast is null).Says(b => ErrorMessages.TwoEnds("atLeast", "moreThan"));
        RuleFor(b => b.LessThan).Must((b, less) => less is null || b.AtMost is null).Says(b => ErrorMessages.TwoEnds("atMost", "lessThan"));
        RuleFor(b => b).Must(HoldsSomething).OverridePropertyName("").Says(b => ErrorMessages.EmptyBand());
    }

    private static bool HoldsSomething(ScheduleBandDraft b)
    {
        var (low, high) = (b.AtLeast ?? b.MoreThan, b.AtMost ?? b.LessThan);
        return low is not { } from || high is not { } to || from < to || (from == to && b.AtLeast is not null && b.AtMost is not null);
    }
}
