using System.Collections.Concurrent;
using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using NodaTime;

namespace Dnc.Model.Rules;

public sealed partial class CompiledRules
{
    private readonly ConcurrentDictionary<(string Scope, string Definition), ValueList<(RuleScope Scope, string Question)>> _questions = [];

    /// <summary>The combinations of readings under which a definition is evaluated: one choice for each question that it touches and nobody has settled.</summary>
    internal IEnumerable<Readings> ReadingsOf(RuleDefinition definition, RuleScope scope, Instant? knownAt)
    {
        var combinations = new List<Readings> { Readings.AllOpen };
        var open = new List<(RuleScope Scope, Interpretation<LocalizedText> Question)>();
        foreach (var (home, id) in QuestionsOf(definition, scope))
        {
            var question = home.Questions[id];
            if (question.ChoiceAt(knownAt) is { } choice)
            {
                combinations = [.. combinations.Select(c => c.With(home, id, choice.Option))];
            }
            else
            {
                open.Add((home, question));
            }
        }

        if (open.Aggregate(1L, (product, q) => Math.Min(product * q.Question.Options.Count, int.MaxValue)) > Limits.MaxReadings)
        {
            return combinations;
        }

        foreach (var (home, question) in open)
        {
            combinations = [.. combinations.SelectMany(c => question.Options.Select(o => c.With(home, question.Id.ToString(), o.Id)))];
        }

        return combinations;
    }

    /// <summary>Whether a definition rests on a question of interpretation, chosen or open.</summary>
    internal bool HasQuestions(RuleDefinition definition, RuleScope scope) => QuestionsOf(definition, scope).Count > 0;

    private ValueList<(RuleScope Scope, string Question)> QuestionsOf(RuleDefinition definition, RuleScope scope) =>
        _questions.GetOrAdd((scope.Rules.Id, definition.Id), _ => Touched(definition, scope));

    private ValueList<(RuleScope Scope, string Question)> Touched(RuleDefinition definition, RuleScope scope) =>
        NodesBelow(definition, scope).Select(n => (n.Scope, Question: n.Node switch { FormulaByReading r => r.Question, CriterionByReading r => r.Question, _ => null }))
            .Where(n => n.Question is not null).Select(n => (n.Scope, n.Question!)).Distinct().ToValueList();

    /// <summary>Every node that a definition rests on, in reading order, with the definition that it stands in; definitions that are named are followed, each once.</summary>
    private List<(RuleDefinition Definition, RuleNode Node, RuleScope Scope)> NodesBelow(RuleDefinition definition, RuleScope scope)
    {
        var found = new List<(RuleDefinition, RuleNode, RuleScope)>();
        var seen = new HashSet<RuleDefinition>(ReferenceEqualityComparer.Instance);
        Visit(definition, scope);
        return found;

        void Visit(RuleDefinition at, RuleScope home)
        {
            if (seen.Add(at))
            {
                Walk(at, at.Node, home);
            }
        }

        void Walk(RuleDefinition at, RuleNode node, RuleScope home)
        {
            found.Add((at, node, home));
            if (NameIn(node) is { } key && Locate(home, key, out var local) is var other && other.Definitions.TryGetValue(local, out var next))
            {
                Visit(next, other);
            }

            foreach (var part in node.Parts)
            {
                Walk(at, part.Node, home);
            }
        }
    }

    // What a node names: a fact, a parameter or a definition.
    private static string? NameIn(RuleNode node) => node switch { Reference r => r.Key, Holds h => h.Key, _ => null };
}
