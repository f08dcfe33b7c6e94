using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A code of the rule itself (代码), such as the class <c>large</c>.</summary>
/// <param name="Value">The code.</param>
/// <remarks>JSON: <c>{"code": "large"}</c>.</remarks>
public sealed record CodeConstant(string Value) : Formula
{
    /// <summary>The code.</summary>
    public string Value { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Value);

    internal override IEnumerable<RulePart> Parts => [];
}
