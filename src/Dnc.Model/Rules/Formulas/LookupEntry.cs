using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A row of a lookup: codes and what they give.</summary>
/// <param name="Codes">The codes.</param>
/// <param name="Value">What they give.</param>
public sealed record LookupEntry(ValueList<CodePattern> Codes, Formula Value)
{
    /// <summary>The codes.</summary>
    public ValueList<CodePattern> Codes { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Codes);

    /// <summary>What they give.</summary>
    public Formula Value { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Value);
}
