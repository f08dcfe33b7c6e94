using Dnc.Model.Primitives;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules;

/// <summary>Begins a case by criterion (分情形): <c>Case.When(c, a).When(d, b).Else(e)</c>.</summary>
public static class Case
{
    /// <summary>The first branch.</summary>
    /// <typeparam name="T">What the branches give.</typeparam>
    /// <param name="condition">The condition.</param>
    /// <param name="then">What holds under it.</param>
    /// <returns>The case, which ends with an else.</returns>
    public static Case<T> When<T>(Criterion condition, Formula<T> then) => new([new Branch(condition, Guard.NotNull(then).Node)]);
}
