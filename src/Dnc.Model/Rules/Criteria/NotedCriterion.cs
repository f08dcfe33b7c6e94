using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>A criterion with its clause and name (条款). Has the verdict of the criterion.</summary>
/// <param name="Inner">The criterion.</param>
/// <param name="Clause">The clause that it comes from; null for none of its own.</param>
/// <param name="Name">What it is called; null for none.</param>
/// <remarks>JSON: the members <c>clause</c> and <c>name</c> beside the operator; around what is no operator, <c>{"when": x, "clause": "§2"}</c>.</remarks>
public sealed record NotedCriterion(Criterion Inner, ClauseReference? Clause = null, LocalizedText? Name = null) : Criterion
{
    /// <summary>The criterion.</summary>
    public Criterion Inner { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Inner);

    internal override IEnumerable<RulePart> Parts => [new(IsMerged ? "" : ".when", Inner)];

    /// <summary>Whether a document shows the note beside the operator of the criterion, and not around it.</summary>
    internal bool IsMerged => (Clause is not null || Name is not null) && Inner is not (Always or Holds or NotedCriterion);
}
