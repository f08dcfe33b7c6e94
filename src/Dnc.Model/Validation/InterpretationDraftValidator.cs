using Dnc.Model.Drafts;
using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>The shape rules of an open question.</summary>
internal sealed class InterpretationDraftValidator : AbstractValidator<InterpretationDraft>
{
    public InterpretationDraftValidator()
    {
        RuleFor(i => i.Options)
            .Must(options => options is null || options.DistinctBy(o => o.Id, StringComparer.Ordinal).Count() == options.Count)
            .Says(i => ErrorMessages.OptionIds());
        RuleFor(i => i.Choices)
            .Must((i, choices) => choices is null || choices.All(c => i.Options is { } options && options.Any(o => o.Id == c.Option)))
            .Says(i => ErrorMessages.UnknownOption((i.Choices ?? []).Select(c => c.Option), (i.Options ?? []).Select(o => o.Id)));
        RuleForEach(i => i.Options).SetValidator(new OptionDraftValidator());
    }
}
