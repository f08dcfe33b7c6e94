using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The product of formulas (之积).</summary>
/// <param name="Of">The formulas; at least one.</param>
/// <remarks>JSON: <c>{"product": [a, b]}</c>. Counted units fall away: 3 persons times 200 yuan are 600 yuan.</remarks>
public sealed record Product(ValueList<Formula> Of) : Formula
{
    /// <summary>The formulas; at least one.</summary>
    public ValueList<Formula> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => Of.Select((f, i) => new RulePart($".product[{i}]", f));
}
