using NodaTime;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A day of the rule itself (日期).</summary>
/// <param name="Value">The day.</param>
/// <remarks>JSON: <c>"2024-01-01"</c>.</remarks>
public sealed record DateConstant(LocalDate Value) : Formula
{
    internal override IEnumerable<RulePart> Parts => [];
}
