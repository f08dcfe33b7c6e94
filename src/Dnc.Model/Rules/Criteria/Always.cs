namespace Dnc.Model.Rules.Criteria;

/// <summary>A criterion that always holds, or never.</summary>
/// <param name="Value">Whether it holds.</param>
/// <remarks>JSON: <c>true</c> or <c>false</c>.</remarks>
public sealed record Always(bool Value) : Criterion
{
    internal override IEnumerable<RulePart> Parts => [];
}
