using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Takes criteria apart into connectives and atoms; definitions are followed.</summary>
internal sealed class LogicBuilder(Inquiry inquiry, Interpreter interpreter, Readings readings)
{
    private readonly Dictionary<(Criterion, Frame), int> _numbers = [];
    private readonly Dictionary<(RuleDefinition, Frame), Logic> _definitions = [];

    /// <summary>The atoms, by their numbers.</summary>
    public List<(Criterion Node, Frame Frame)> Atoms { get; } = [];

    public Logic Of(Criterion criterion, Frame frame)
    {
        inquiry.Budget.Spend();
        return criterion switch
        {
            AllOf a => new Logic(LogicKind.And, Each(a.Of, frame)),
            AnyOf a => new Logic(LogicKind.Or, Each(a.Of, frame)),
            AtLeastOf a => new Logic(LogicKind.AtLeast, Each(a.Of, frame), a.Count),
            Negation n => new Logic(LogicKind.Not, [Of(n.Of, frame)]),
            NotedCriterion n => Of(n.Inner, frame),
            Always a => Logic.Constant(Verdicts.Of(a.Value)),
            SilentCriterion => Logic.Constant(Verdict.Unknown),
            CriterionByReading r when readings.Chosen(frame.Scope, r.Question) is { } chosen => r.Options.FirstOrDefault(o => o.Option == chosen) is { } option ? Of(option.Then, frame) : Logic.Constant(Verdict.Unknown),
            CriterionByReading r => new Logic(LogicKind.Agreement, Each(r.Options.Select(o => o.Then), frame)),
            Holds h when interpreter.FindFact(h.Key, frame) is null => Named(h, frame),
            Comparison { Upper: { } upper } c => new Logic(LogicKind.And, [Of(new Comparison(c.Left, Comparator.AtLeast, c.Right), frame), Of(new Comparison(c.Left, Comparator.AtMost, upper), frame)]),
            Within w => new Logic(LogicKind.And, Each(Ends(w), frame)),
            _ => Atom(criterion, frame),
        };
    }

    private static IEnumerable<Criterion> Ends(Within within)
    {
        if (within.From is { } from)
        {
            yield return new Comparison(within.Of, Comparator.AtLeast, from);
        }

        if (within.To is { } to)
        {
            yield return new Comparison(within.Of, Comparator.AtMost, to);
        }
    }

    private Logic[] Each(IEnumerable<Criterion> criteria, Frame frame) => [.. criteria.Select(c => Of(c, frame))];

    private Logic Named(Holds holds, Frame frame)
    {
        var home = inquiry.Rules.Locate(frame.Scope, holds.Key, out var local);
        var definition = home.Definitions[local];
        var place = frame with { Scope = home, Item = null };
        if (!_definitions.TryGetValue((definition, place), out var logic))
        {
            logic = Of((Criterion)definition.Node, place);
            _definitions.Add((definition, place), logic);
        }

        return logic;
    }

    private Logic Atom(Criterion criterion, Frame frame)
    {
        if (!_numbers.TryGetValue((criterion, frame), out var number))
        {
            number = Atoms.Count;
            _numbers.Add((criterion, frame), number);
            Atoms.Add((criterion, frame));
        }

        return new Logic(LogicKind.Atom, [], number);
    }
}
