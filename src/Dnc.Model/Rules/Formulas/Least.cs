using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The least of formulas (最小值).</summary>
/// <param name="Of">The formulas; at least one.</param>
/// <remarks>JSON: <c>{"min": [a, b]}</c>.</remarks>
public sealed record Least(ValueList<Formula> Of) : Formula
{
    /// <summary>The formulas; at least one.</summary>
    public ValueList<Formula> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => Of.Select((f, i) => new RulePart($".min[{i}]", f));
}
