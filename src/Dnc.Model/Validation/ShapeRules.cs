using FluentValidation;

namespace Dnc.Model.Validation;

/// <summary>How the validators of this room speak.</summary>
internal static class ShapeRules
{
    /// <summary>Says in both languages what is wrong, so that the language of the machine never decides.</summary>
    public static IRuleBuilderOptions<T, TMember> Says<T, TMember>(this IRuleBuilderOptions<T, TMember> rule, Func<T, ShapeFault> fault) =>
        rule.WithErrorCode(nameof(ShapeFault)).WithMessage(owner => fault(owner).Message.En).WithState(owner => fault(owner));
}
