using Dnc.Model.Primitives;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules;

/// <summary>Branches of which the first whose condition is true counts; <see cref="Else"/> makes them a formula.</summary>
/// <typeparam name="T">What the branches give.</typeparam>
public sealed class Case<T>
{
    private readonly ValueList<Branch> _branches;

    internal Case(ValueList<Branch> branches) => _branches = branches;

    /// <summary>The next branch.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="then">What holds under it.</param>
    /// <returns>The case, which ends with an else.</returns>
    public Case<T> When(Criterion condition, Formula<T> then) => new(_branches.Add(new Branch(condition, Guard.NotNull(then).Node)));

    /// <summary>Ends the case.</summary>
    /// <param name="otherwise">What holds when no condition is true; <see cref="Formula.Silent{T}"/> where the rule does not say.</param>
    /// <returns>The formula.</returns>
    public Formula<T> Else(Formula<T> otherwise) => new TypedFormula<T>(new Choice(_branches, Guard.NotNull(otherwise).Node));
}
