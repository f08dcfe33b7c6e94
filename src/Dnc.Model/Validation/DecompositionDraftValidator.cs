using Dnc.Model.Drafts;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of a split target: its parts compare.</summary>
internal sealed class DecompositionDraftValidator : AbstractValidator<DecompositionDraft>
{
    public DecompositionDraftValidator() =>
        RuleFor(d => d.Parts).Must(parts => parts.All(p => p.Quantity.IsComparableTo(parts[0].Quantity))).Says(d => ErrorMessages.PartsDoNotCompare());
}
