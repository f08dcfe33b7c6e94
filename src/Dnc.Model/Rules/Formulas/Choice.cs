using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The first branch whose condition is true (分情形).</summary>
/// <param name="Branches">The branches, in order.</param>
/// <param name="Else">What holds when no condition is true; <see cref="Silent"/> where the rule does not say.</param>
/// <remarks>JSON: <c>{"case": {"branches": [{"when": c, "then": a}], "else": b}}</c>. While a condition is unknown, the value is the hull of what may still hold.</remarks>
public sealed record Choice(ValueList<Branch> Branches, Formula Else) : Formula
{
    /// <summary>The branches, in order.</summary>
    public ValueList<Branch> Branches { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Branches);

    /// <summary>What holds when no condition is true; <see cref="Silent"/> where the rule does not say.</summary>
    public Formula Else { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Else);

    internal override IEnumerable<RulePart> Parts => [.. Branches.SelectMany((b, i) => (RulePart[])[new($".case.branches[{i}].when", b.When), new($".case.branches[{i}].then", b.Then)]), new(".case.else", Else)];
}
