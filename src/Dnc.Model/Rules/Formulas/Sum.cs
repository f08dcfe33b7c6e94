using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The sum of formulas (之和).</summary>
/// <param name="Of">The formulas; at least one.</param>
/// <remarks>JSON: <c>{"sum": [a, b]}</c>.</remarks>
public sealed record Sum(ValueList<Formula> Of) : Formula
{
    /// <summary>The formulas; at least one.</summary>
    public ValueList<Formula> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => Of.Select((f, i) => new RulePart($".sum[{i}]", f));
}
