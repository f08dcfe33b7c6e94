using Dnc.Model.Drafts;
using Dnc.Model.Quantities;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of whatever has a comparator and a quantity.</summary>
internal abstract class BoundDraftValidator<T> : AbstractValidator<T>
    where T : IBoundDraft
{
    protected BoundDraftValidator()
    {
        RuleFor(b => b.Upper).Must((b, upper) => upper is not null || b.Comparator != Comparator.Between).Says(b => ErrorMessages.NoUpperEnd());
        RuleFor(b => b.Upper).Must((b, upper) => upper is null || b.Comparator == Comparator.Between).Says(b => ErrorMessages.NeedlessUpperEnd(b.Comparator));
        RuleFor(b => b.Upper)
            .Must((b, upper) => upper is not { } end || b.Comparator != Comparator.Between || (end.IsComparableTo(b.Quantity) && end >= b.Quantity))
            .Says(b => ErrorMessages.UpperEndDoesNotFit(b.Quantity, b.Upper!.Value));
        RuleFor(b => b.Tolerance).Must((b, tolerance) => tolerance is null || b.Comparator == Comparator.About).Says(b => ErrorMessages.NeedlessTolerance(b.Comparator));
        RuleFor(b => b.Tolerance!).SetValidator(new ToleranceDraftValidator()).When(b => b.Tolerance is not null);
        RuleFor(b => b.Tolerance)
            .Must((b, tolerance) => tolerance is null || b.Comparator != Comparator.About || !ToleranceDraftValidator.IsSound(tolerance) || Bounds.ToTolerance(tolerance).Fits(b.Quantity))
            .Says(b => ErrorMessages.ToleranceDoesNotFit(b.Quantity));
    }
}
