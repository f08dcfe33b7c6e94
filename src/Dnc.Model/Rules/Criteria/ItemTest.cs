using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>Whether some or every item of a subject meets a criterion (项目条件).</summary>
/// <param name="Quantifier">Some item, or every item.</param>
/// <param name="Items">The key of the items.</param>
/// <param name="Where">The criterion.</param>
/// <remarks>JSON: <c>{"someItem": {"items": "projects", "where": c}}</c>, also <c>everyItem</c>. Every item of none holds.</remarks>
public sealed record ItemTest(ItemQuantifier Quantifier, string Items, Criterion Where) : Criterion
{
    /// <summary>Some item, or every item.</summary>
    public ItemQuantifier Quantifier { get; init => field = Guard.Defined(value); } = Guard.Defined(Quantifier);

    /// <summary>The key of the items.</summary>
    public string Items { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Items);

    /// <summary>The criterion.</summary>
    public Criterion Where { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Where);

    internal override IEnumerable<RulePart> Parts => [new($".{Quantifier.Word()}.where", Where)];
}
