using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A figure of the rule itself (常数), such as <c>2000万元</c>, <c>5%</c>, <c>30元/平方米/月</c> or a plain number.</summary>
/// <param name="Value">The figure with its unit.</param>
/// <remarks>JSON: the text or number itself.</remarks>
public sealed record Constant(CompoundQuantity Value) : Formula
{
    internal override IEnumerable<RulePart> Parts => [];
}
