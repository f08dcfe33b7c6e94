using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Analysis;

/// <summary>A fact beside a threshold, and what the clause and the rule say (临界值).</summary>
/// <param name="Rule">The name by which the rule or definition is evaluated.</param>
/// <param name="Path">The path of the clause.</param>
/// <param name="Clause">The clause on one line.</param>
/// <param name="Reference">The clause of the text; null when none is stated.</param>
/// <param name="Fact">The fact at its time.</param>
/// <param name="Place">Where its value stands to the threshold.</param>
/// <param name="Value">The value; null when it is missing.</param>
/// <param name="Facts">All facts of the row; those besides the fact are chosen so that the clause decides, where some do.</param>
/// <param name="Context">The as-of date and the facts of the surroundings.</param>
/// <param name="ClauseAnswer">What the clause alone says.</param>
/// <param name="RuleAnswer">What the rule says.</param>
public sealed record BoundaryRow(
    string Rule,
    string Path,
    LocalizedText Clause,
    ClauseReference? Reference,
    FactNeed Fact,
    BoundaryPlace Place,
    FactValue? Value,
    FactSet Facts,
    RuleContext Context,
    LocalizedText ClauseAnswer,
    LocalizedText RuleAnswer)
{
    /// <summary>The name by which the rule or definition is evaluated.</summary>
    public string Rule { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Rule);

    /// <summary>The path of the clause.</summary>
    public string Path { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Path);

    /// <summary>The clause on one line.</summary>
    public LocalizedText Clause { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Clause);

    /// <summary>The fact at its time.</summary>
    public FactNeed Fact { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Fact);

    /// <summary>Where its value stands to the threshold.</summary>
    public BoundaryPlace Place { get; init => field = Guard.Defined(value); } = Guard.Defined(Place);

    /// <summary>All facts of the row.</summary>
    public FactSet Facts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Facts);

    /// <summary>The as-of date and the facts of the surroundings.</summary>
    public RuleContext Context { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Context);

    /// <summary>What the clause alone says.</summary>
    public LocalizedText ClauseAnswer { get; init => field = Guard.NotNull(value); } = Guard.NotNull(ClauseAnswer);

    /// <summary>What the rule says.</summary>
    public LocalizedText RuleAnswer { get; init => field = Guard.NotNull(value); } = Guard.NotNull(RuleAnswer);
}
