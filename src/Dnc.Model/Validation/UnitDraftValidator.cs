using Dnc.Model.Drafts;
using Dnc.Model.Quantities;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a unit: its spellings can follow a figure.</summary>
internal sealed class UnitDraftValidator : AbstractValidator<UnitDraft>
{
    public UnitDraftValidator()
    {
        RuleFor(u => u.Id).Must(Unit.CanFollowAFigure).Says(u => ErrorMessages.UnitSpelling(u.Id));
        RuleFor(u => u.Zh).Must(Unit.CanFollowAFigure).Says(u => ErrorMessages.UnitSpelling(u.Zh));
        RuleFor(u => u.En).Must(Unit.CanFollowAFigure).Says(u => ErrorMessages.UnitSpelling(u.En));
        RuleFor(u => u.EnPlural).Must(Unit.CanFollowAFigure).Says(u => ErrorMessages.UnitSpelling(u.EnPlural));
        RuleForEach(u => u.Aliases).Must(Unit.CanFollowAFigure).Says(u => ErrorMessages.UnitSpelling(string.Join('、', u.Aliases)));
    }
}
