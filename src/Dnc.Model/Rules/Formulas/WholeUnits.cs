using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>How many whole units fit into a formula (每满), a number: the quotient rounded down to a whole number.</summary>
/// <param name="Of">The formula.</param>
/// <param name="Unit">The unit, such as <c>1亿元</c>; positive.</param>
/// <remarks>JSON: <c>{"wholeUnits": {"of": "increase", "unit": "1亿元"}}</c>. Rounds down below zero too.</remarks>
public sealed record WholeUnits(Formula Of, Formula Unit) : Formula
{
    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The unit, such as <c>1亿元</c>; positive.</summary>
    public Formula Unit { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Unit);

    internal override IEnumerable<RulePart> Parts => [new(".wholeUnits.of", Of), new(".wholeUnits.unit", Unit)];
}
