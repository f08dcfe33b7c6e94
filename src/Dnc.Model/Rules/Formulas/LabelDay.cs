using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The day on which the latest holding of a label began or ended (取得日期、到期日期).</summary>
/// <param name="Edge">Which day.</param>
/// <param name="Label">The key of the label.</param>
/// <remarks>JSON: <c>{"labelStart": "high-tech"}</c>, <c>{"labelEnd": "high-tech"}</c>. The latest holding that began on or before the as-of date.</remarks>
public sealed record LabelDay(LabelEdge Edge, string Label) : Formula
{
    /// <summary>Which day.</summary>
    public LabelEdge Edge { get; init => field = Guard.Defined(value); } = Guard.Defined(Edge);

    /// <summary>The key of the label.</summary>
    public string Label { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Label);

    internal override IEnumerable<RulePart> Parts => [];
}
