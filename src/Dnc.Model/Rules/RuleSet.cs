using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules;

/// <summary>The rules of a document (规则集): the facts that they ask for, dated parameters, open questions, definitions and the rules themselves.</summary>
/// <remarks>
/// Immutable, equal by content, and not checked by itself: <see cref="Compile"/> checks it and gives what can be evaluated, or everything that is wrong.
/// </remarks>
public sealed partial record RuleSet
{
    /// <summary>Its identifier, by which other documents use it.</summary>
    public required string Id { get; init => field = Guard.NotBlank(value); }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The texts that the rules come from; clauses without a document are of the first.</summary>
    public ValueList<SourceReference> Documents { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The days on which the rules are in force; null when that is not told.</summary>
    public DateRange? Valid { get; init; }

    /// <summary>The identifiers of rule sets whose facts and definitions these rules use.</summary>
    public ValueList<string> Uses { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The facts that the rules ask for.</summary>
    public ValueList<FactDefinition> Facts { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Figures that change by law.</summary>
    public ValueList<RuleParameter> Parameters { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Open questions of interpretation; the effect of an option is what it means in words.</summary>
    public ValueList<Interpretation<LocalizedText>> Questions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Named parts of the rules.</summary>
    public ValueList<RuleDefinition> Definitions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The rules: what the document is there to answer.</summary>
    public ValueList<RuleDefinition> Rules { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What has not been checked against the text; null when everything has.</summary>
    public LocalizedText? Unverified { get; init; }

    /// <summary>A remark; null for none.</summary>
    public LocalizedText? Note { get; init; }
}
