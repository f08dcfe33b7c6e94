using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Analysis;

/// <summary>A threshold that a table of boundary values does not show, because no single fact decides it (未列入临界值表).</summary>
/// <param name="Rule">The name by which the rule or definition is evaluated.</param>
/// <param name="Path">The path of the clause.</param>
/// <param name="Clause">The clause on one line.</param>
/// <param name="Reference">The clause of the text; null when none is stated.</param>
/// <param name="Facts">The facts at their times on which it rests; one, where its edges could not be found.</param>
public sealed record UnshownThreshold(string Rule, string Path, LocalizedText Clause, ClauseReference? Reference, ValueList<FactNeed> Facts)
{
    /// <summary>The facts at their times on which it rests.</summary>
    public ValueList<FactNeed> Facts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Facts);
}
