using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The greatest of formulas (最大值).</summary>
/// <param name="Of">The formulas; at least one.</param>
/// <remarks>JSON: <c>{"max": [a, b]}</c>.</remarks>
public sealed record Greatest(ValueList<Formula> Of) : Formula
{
    /// <summary>The formulas; at least one.</summary>
    public ValueList<Formula> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    internal override IEnumerable<RulePart> Parts => Of.Select((f, i) => new RulePart($".max[{i}]", f));
}
