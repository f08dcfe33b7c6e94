using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>A named criterion or formula (定义), which other rules can refer to and which can be evaluated by its name.</summary>
/// <param name="Id">Its name, unique among facts, parameters and definitions of the rule set.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Node">The criterion or formula.</param>
/// <param name="Clause">The clause that it comes from; null for none.</param>
/// <param name="Codes">For a classification, the classes and their names; empty when every code is allowed.</param>
/// <param name="Unverified">What has not been checked against the text; null when it has.</param>
/// <param name="Note">A remark; null for none.</param>
public sealed record RuleDefinition(
    string Id, LocalizedText Name, RuleNode Node, ClauseReference? Clause = null, ValueList<CodeName>? Codes = null, LocalizedText? Unverified = null, LocalizedText? Note = null)
{
    /// <summary>Its name, unique among facts, parameters and definitions of the rule set.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The criterion or formula.</summary>
    public RuleNode Node { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Node);

    /// <summary>For a classification, the classes and their names; empty when every code is allowed.</summary>
    public ValueList<CodeName> Codes { get; init => field = value ?? []; } = Codes ?? [];
}
