using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether a code is one of a set or in a range (代码范围).</summary>
/// <param name="Of">The code.</param>
/// <param name="Codes">The codes and ranges; at least one.</param>
/// <remarks>JSON: <c>{"in": ["industry", "06-46", "65"]}</c>.</remarks>
public sealed record InCodes(Formula Of, ValueList<CodePattern> Codes) : Criterion
{
    /// <summary>The code.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The codes and ranges; at least one.</summary>
    public ValueList<CodePattern> Codes { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Codes);

    internal override IEnumerable<RulePart> Parts => [new(".in[0]", Of)];
}
