using Dnc.Model.Drafts;
using Dnc.Model.Quantities;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a tolerance.</summary>
internal sealed class ToleranceDraftValidator : AbstractValidator<ToleranceDraft>
{
    private static readonly ToleranceDraftValidator Shared = new();

    public ToleranceDraftValidator()
    {
        RuleFor(t => t.Relative).Must((t, relative) => relative is null != t.Absolute is null).Says(t => ErrorMessages.OneWidth());
        RuleFor(t => t.Relative).Must(relative => relative is not { } share || share.Value >= 0m).Says(t => ErrorMessages.NegativeWidth());
        RuleFor(t => t.Absolute).Must(absolute => absolute is not { } width || width.Value >= 0m).Says(t => ErrorMessages.NegativeWidth());
        RuleFor(t => t.Absolute).Must(absolute => absolute is not { Dimension: Dimension.Ratio }).Says(t => ErrorMessages.WidthInPercent());
    }

    public static bool IsSound(ToleranceDraft tolerance) => Shared.Validate(tolerance).IsValid;
}
