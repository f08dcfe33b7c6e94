using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A formula with its clause and name (条款). Has the value of the formula.</summary>
/// <param name="Inner">The formula.</param>
/// <param name="Clause">The clause that it comes from; null for none of its own.</param>
/// <param name="Name">What it is called; null for none.</param>
/// <remarks>JSON: the members <c>clause</c> and <c>name</c> beside the operator; around what is no operator, <c>{"value": x, "clause": "§2"}</c>.</remarks>
public sealed record NotedFormula(Formula Inner, ClauseReference? Clause = null, LocalizedText? Name = null) : Formula
{
    /// <summary>The formula.</summary>
    public Formula Inner { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Inner);

    internal override IEnumerable<RulePart> Parts => [new(IsMerged ? "" : ".value", Inner)];

    /// <summary>Whether a document shows the note beside the operator of the formula, and not around it.</summary>
    internal bool IsMerged => (Clause is not null || Name is not null) && Inner is not (Formulas.Constant or DateConstant or Formulas.Reference or NotedFormula);
}
