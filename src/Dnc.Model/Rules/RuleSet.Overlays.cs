using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules;

public sealed partial record RuleSet
{
    /// <summary>The rules with one more value of a parameter: a change by law (调整参数).</summary>
    /// <param name="key">The key of the parameter.</param>
    /// <param name="entry">The value with the day from which it holds, or the end of the parameter.</param>
    /// <returns>The new rules. They answer as these do for every date before the entry.</returns>
    /// <exception cref="ArgumentException">There is no such parameter, or it has an entry of that date.</exception>
    public RuleSet WithParameter(string key, DatedEntry<Formula> entry)
    {
        Guard.NotNull(entry);
        Guard.That(Parameters.Any(p => p.Key == key), $"The rule set '{Id}' has no parameter '{key}'.", nameof(key));
        return this with { Parameters = Parameters.Select(p => p.Key == key ? p with { Values = p.Values.With(entry) } : p).ToValueList() };
    }

    /// <summary>The rules with a definition or rule that is replaced from a day on (修订条款).</summary>
    /// <param name="from">The day from which the replacement holds.</param>
    /// <param name="replacement">The replacement, by the id of what it replaces: a criterion for a criterion, a formula for a formula.</param>
    /// <returns>The new rules. They answer as these do for every as-of date before the day.</returns>
    /// <remarks>The definition keeps its name and clause; the replacement carries its own inside.</remarks>
    /// <exception cref="ArgumentException">There is no such definition, or it is of the other family.</exception>
    public RuleSet WithDefinition(LocalDate from, RuleDefinition replacement)
    {
        var id = Guard.NotNull(replacement).Id;
        Guard.That(Definitions.Concat(Rules).Any(d => d.Id == id), $"The rule set '{Id}' has no definition and no rule '{id}'.", nameof(replacement));
        return this with
        {
            Definitions = Definitions.Select(d => d.Id == id ? Overlaid(d, from, replacement) : d).ToValueList(),
            Rules = Rules.Select(d => d.Id == id ? Overlaid(d, from, replacement) : d).ToValueList(),
        };
    }

    private static RuleDefinition Overlaid(RuleDefinition old, LocalDate from, RuleDefinition replacement) => old with
    {
        Node = (old.Node, replacement.Node) switch
        {
            (Criterion before, Criterion after) => new AnyOf([
                new AllOf([Since(from, Comparator.AtLeast), new NotedCriterion(after, replacement.Clause, replacement.Name)]),
                new AllOf([Since(from, Comparator.LessThan), before])]),
            (Formula before, Formula after) => new Choice([new Branch(Since(from, Comparator.AtLeast), new NotedFormula(after, replacement.Clause, replacement.Name))], before),
            _ => throw new ArgumentException($"A criterion replaces a criterion and a formula a formula: '{old.Id}' is of the other family.", nameof(replacement)),
        },

        // Without a list every code is allowed, before the day or from it on.
        Codes = old.Codes.Count == 0 || replacement.Codes.Count == 0 ? [] : old.Codes.Concat(replacement.Codes).DistinctBy(c => c.Code, StringComparer.Ordinal).ToValueList(),
        Unverified = Joined(old.Unverified, replacement.Unverified),
        Note = Joined(old.Note, replacement.Note),
    };

    private static Comparison Since(LocalDate day, Comparator comparator) => new(Formula.AsOf.Node, comparator, new DateConstant(day));

    private static LocalizedText? Joined(LocalizedText? first, LocalizedText? second) =>
        first is null || second is null || first == second ? first ?? second : new LocalizedText($"{first.Zh}{second.Zh}", $"{first.En} {second.En}");
}
