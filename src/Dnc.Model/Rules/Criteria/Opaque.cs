using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Criteria;

/// <summary>A predicate of the host (外部判断), which nothing but its name and what it reads is known of.</summary>
/// <param name="Name">The name under which the host gives the predicate.</param>
/// <param name="Reads">The keys of the facts that it may read; it is given no others.</param>
/// <remarks>JSON: <c>{"opaque": {"name": "site-visit", "reads": ["area"]}}</c>.</remarks>
public sealed record Opaque(string Name, ValueList<string> Reads) : Criterion
{
    /// <summary>The name under which the host gives the predicate.</summary>
    public string Name { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Name);

    /// <summary>The keys of the facts that it may read; it is given no others.</summary>
    public ValueList<string> Reads { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reads);

    internal override IEnumerable<RulePart> Parts => [];
}
