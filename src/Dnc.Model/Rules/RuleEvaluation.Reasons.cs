using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Rules.Texts;

namespace Dnc.Model.Rules;

public sealed partial class RuleEvaluation
{
    /// <summary>Why the answer is not settled, decisive reasons only; empty when it is settled, and when there is an <see cref="Error"/>.</summary>
    /// <remarks>What is missing beneath a part that is decided anyway is no reason.</remarks>
    public ValueList<UndeterminedReason> Reasons => Found().Select(f => f.Reason).Distinct().ToValueList();

    /// <summary>The missing facts that keep the answer from being settled; empty when it is settled.</summary>
    public ValueList<FactNeed> MissingFacts => Found().Select(f => f.Need).OfType<FactNeed>().Distinct().ToValueList();

    /// <summary>The clauses of the criteria because of which the verdict is no; empty otherwise.</summary>
    public ValueList<ClauseReference> FailingClauses
    {
        get
        {
            if (Error is not null || Verdict != Reasoning.Verdict.False)
            {
                return [];
            }

            return Judgement.Outcomes.SelectMany(o => Failing(o.Interpreter, o.Root, Definition.Clause)).OfType<ClauseReference>().Distinct().ToValueList();
        }
    }

    /// <summary>What has not been checked against the text of all that the answer rests on (未核对); empty when all has been.</summary>
    public ValueList<LocalizedText> Unverified => _rules.UnverifiedOf(Definition, _target.Scope);

    /// <summary>The clauses met on the way from the rule to the criteria because of which the verdict is no, the inner ones first.</summary>
    internal ValueList<ClauseReference> ClausesOnTheWay => Error is not null || Verdict != Reasoning.Verdict.False ? [] :
        Judgement.Outcomes.SelectMany(o => OnTheWay(o.Interpreter, o.Root)).Append(Definition.Clause).OfType<ClauseReference>().Distinct().ToValueList();

    /// <summary>The document that clauses are of unless they say otherwise.</summary>
    internal string? Document => _target.Scope.Rules.Documents.Count > 0 ? _target.Scope.Rules.Documents[0].Id : null;

    /// <summary>Why the answer is what it is: a tree parallel to the rule.</summary>
    /// <returns>The explanation; <see cref="Explanation.Decisive"/> gives the short one.</returns>
    public Explanation Explain()
    {
        if (Error is { } error)
        {
            return new Explanation(
                new LocalizedText($"{Definition.Name.Zh}：评估失败", $"{Definition.Name.En}: evaluation failed"),
                new Explanation(error.Node is { } node ? new LocalizedText($"{error.Text.Zh}（{node.Zh}）", $"{error.Text.En} ({node.En})") : error.Text));
        }

        var outcomes = Judgement.Outcomes;
        return outcomes is [var only] ? Explain(only) : Explain(outcomes);
    }

    /// <summary>What every node came to that the answer rests on; a node that is asked for several periods or items is there once for each.</summary>
    /// <value>Of the first combination of readings, when a question is open.</value>
    public ValueList<NodeResult> Nodes
    {
        get
        {
            var results = new List<NodeResult>();
            if (Error is null)
            {
                var outcome = Judgement.Outcomes[0];
                Collect(outcome.Interpreter, outcome.Root, _target.Scope.PathOf(Definition), results, []);
            }

            return results.ToValueList();
        }
    }

    /// <summary>The reasons, each with the missing fact that it is.</summary>
    internal IEnumerable<(UndeterminedReason Reason, FactNeed? Need)> Found()
    {
        if (Error is not null)
        {
            return [];
        }

        var outcomes = Judgement.Outcomes;
        var found = outcomes.SelectMany(o => new ReasonFinder(o.Interpreter).Find(o.Root));
        return IsSettled ? [] : found.Concat(Disagreements(outcomes).Select(r => ((UndeterminedReason)r, (FactNeed?)null)));
    }

    private bool IsSettled => Verdict is { } verdict ? verdict != Reasoning.Verdict.Unknown : Judgement.Value!.IsExact;

    // A question matters when another reading of it alone gives another answer.
    private IEnumerable<OpenReading> Disagreements(IReadOnlyList<Judgement.Outcome> outcomes)
    {
        var questions = outcomes.SelectMany(o => o.Readings.Choices.Keys).Distinct(StringComparer.Ordinal);
        foreach (var key in questions)
        {
            var differs = outcomes
                .GroupBy(o => string.Join(';', o.Readings.Choices.Remove(key).Select(c => $"{c.Key}={c.Value}")), StringComparer.Ordinal)
                .Any(g => g.Select(o => (o.Verdict, o.Value)).Distinct().Count() > 1);
            if (differs && QuestionOf(key) is { } question)
            {
                yield return new OpenReading(question.Id, question.Question, question.Options.Select(o => o.Id).ToValueList());
            }
        }
    }

    private Interpretation<LocalizedText>? QuestionOf(string key) =>
        key.Split(':', 2) is [var set, var id] && _rules.TryFindScope(set, out var scope) ? scope.Questions.GetValueOrDefault(id) : null;

    private static IEnumerable<ClauseReference?> Failing(Interpreter interpreter, Below at, ClauseReference? clause) => at.Node switch
    {
        NotedCriterion n => Failing(interpreter, at with { Node = n.Inner }, n.Clause ?? clause),
        Holds h when interpreter.BelowOf(h, at.Frame).ToList() is [var below] => Failing(interpreter, below, ClauseOf(interpreter, at, h.Key, below) ?? clause),
        AllOf or AnyOf or AtLeastOf => interpreter.BelowOf(at.Node, at.Frame)
            .Where(b => interpreter.Judge((Criterion)b.Node, b.Frame) == Reasoning.Verdict.False)
            .SelectMany(b => Failing(interpreter, b, clause)),
        Negation n => [Innermost(interpreter, at with { Node = n.Of }) ?? clause],
        _ => [clause],
    };

    private static IEnumerable<ClauseReference?> OnTheWay(Interpreter interpreter, Below at)
    {
        IEnumerable<ClauseReference?> own = at.Node switch
        {
            NotedCriterion n => [n.Clause],
            Holds h when interpreter.BelowOf(h, at.Frame).ToList() is [var below] => [ClauseOf(interpreter, at, h.Key, below)],
            Negation n => [Innermost(interpreter, at with { Node = n.Of })],
            _ => [],
        };
        return at.Node is Negation ? own : interpreter.BelowOf(at.Node, at.Frame)
            .Where(b => b.Node is Criterion c && interpreter.Judge(c, b.Frame) == Reasoning.Verdict.False)
            .SelectMany(b => OnTheWay(interpreter, b))
            .Concat(own);
    }

    private static ClauseReference? Innermost(Interpreter interpreter, Below at) => at.Node switch
    {
        NotedCriterion n => n.Clause ?? Innermost(interpreter, at with { Node = n.Inner }),
        Holds h when interpreter.BelowOf(h, at.Frame).ToList() is [var below] => ClauseOf(interpreter, at, h.Key, below),
        _ => null,
    };

    private static ClauseReference? ClauseOf(Interpreter interpreter, Below at, string key, Below below)
    {
        interpreter.Rules.Locate(at.Frame.Scope, key, out var local);
        return below.Frame.Scope.Definitions[local].Clause;
    }

    private Explanation Explain(Judgement.Outcome outcome) => new Explainer(outcome.Interpreter).Definition(Definition, outcome.Root);

    private Explanation Explain(IReadOnlyList<Judgement.Outcome> outcomes)
    {
        // Readings that come to the same are told once.
        var groups = outcomes.GroupBy(o => (o.Verdict, o.Value)).ToList();
        var first = Explain(outcomes[0]);
        if (groups.Count == 1)
        {
            return first with { Children = [new Explanation(new LocalizedText("各种解释的结论相同", "every reading comes to the same")), .. first.Children] };
        }

        var children = groups.Select(g => Explain(g.First()) is var told ? told with { Statement = Readings(g, told.Statement), IsDecisive = true } : told);
        var statement = Verdict is not null ? Definition.Name : new LocalizedText($"{Definition.Name.Zh} = {Value!.ToText(Language.Zh)}", $"{Definition.Name.En} = {Value!.ToText(Language.En)}");
        return new Explanation(statement, children.ToValueList()) { Verdict = Verdict, Clause = Definition.Clause };
    }

    private LocalizedText Readings(IEnumerable<Judgement.Outcome> outcomes, LocalizedText statement)
    {
        var zh = Words(Language.Zh);
        var en = Words(Language.En);
        return new LocalizedText($"{zh}：{statement.Zh}", $"{en}: {statement.En}");

        string Words(Language language) => string.Join(language == Language.Zh ? "；或" : "; or ", outcomes.Select(o => string.Join(
            language == Language.Zh ? "、" : " and ",
            OpenOptions(o.Readings).Select(n => StatementText.Reading(n[language], language)))));
    }

    // How the questions are read that nobody has decided.
    private IEnumerable<LocalizedText> OpenOptions(Readings readings)
    {
        foreach (var (key, option) in readings.Choices)
        {
            if (QuestionOf(key) is { } question && question.ChoiceAt(Context.AsOf.KnownUntil) is null)
            {
                yield return question.Options.First(o => o.Id == option).Name;
            }
        }
    }

    private static void Collect(Interpreter interpreter, Below at, string path, List<NodeResult> results, HashSet<(string, RuleNode, Frame)> seen)
    {
        if (!seen.Add((path, at.Node, at.Frame)))
        {
            return;
        }

        results.Add(at.Node is Criterion criterion
            ? new NodeResult(path, criterion, interpreter.Judge(criterion, at.Frame), null)
            : new NodeResult(path, at.Node, null, Values.ToPublic(interpreter.Evaluate((Formula)at.Node, at.Frame))));
        foreach (var below in interpreter.BelowOf(at.Node, at.Frame))
        {
            Collect(interpreter, below, below.Step is { } step ? path + step : DefinitionPath(below), results, seen);
        }
    }

    private static string DefinitionPath(Below below)
    {
        var scope = below.Frame.Scope;
        return scope.PathOf(scope.Definitions.Values.First(d => ReferenceEquals(d.Node, below.Node)));
    }
}
