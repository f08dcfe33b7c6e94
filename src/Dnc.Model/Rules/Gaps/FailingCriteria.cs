using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Gaps;

/// <summary>Finds the conditions that stand between a verdict and what is wanted, by going down only where something must change.</summary>
/// <param name="interpreter">Judges the nodes, under one combination of readings.</param>
/// <param name="onlyNext">Whether of several that must all change only the first is gone down to.</param>
internal sealed class FailingCriteria(Interpreter interpreter, bool onlyNext)
{
    private readonly List<FailingCriterion> _found = [];

    /// <summary>The failing conditions below a node that should hold, in reading order.</summary>
    public static IReadOnlyList<FailingCriterion> Below(Interpreter interpreter, Criterion root, Frame frame, string path, ClauseReference? clause, bool onlyNext)
    {
        var search = new FailingCriteria(interpreter, onlyNext);
        search.Visit(root, new Place(frame, true, true, path, clause, null));
        return search._found;
    }

    private void Visit(Criterion node, Place place)
    {
        var verdict = Relative(node, place.Frame, place.Wanted);
        if (verdict == Verdict.True)
        {
            return;
        }

        place = place with { IsDecisive = place.IsDecisive && verdict == Verdict.False };
        switch (node)
        {
            case NotedCriterion noted:
                Visit(noted.Inner, place with { Clause = noted.Clause ?? place.Clause, Name = noted.Name ?? place.Name });
                break;
            case Negation negation:
                Visit(negation.Of, place with { Wanted = !place.Wanted, Path = place.Path + ".not", Name = null });
                break;
            case AllOf:
                Group(node, place, all: place.Wanted);
                break;
            case AnyOf:
                Group(node, place, all: !place.Wanted);
                break;
            case AtLeastOf:
                Group(node, place, all: false);
                break;
            case CriterionByReading:
                Group(node, place, all: true);
                break;
            case Holds when interpreter.BelowOf(node, place.Frame).ToList() is [var named]:
                Named(((Holds)node).Key, named, place);
                break;
            case ScorePasses { Direct: { } direct } when place.Wanted:
                Add(node, place);
                Visit(direct, place with { Path = place.Path + ".passes.direct", Name = null });
                break;
            default:
                Add(node, place);
                break;
        }
    }

    private void Add(Criterion node, Place place) =>
        _found.Add(new FailingCriterion(node, place.Frame, place.Wanted, place.IsDecisive, place.Path, place.Clause, place.Name));

    private void Named(string key, Below named, Place place)
    {
        interpreter.Rules.Locate(place.Frame.Scope, key, out var local);
        var definition = named.Frame.Scope.Definitions[local];
        Visit((Criterion)named.Node, place with { Frame = named.Frame, Path = named.Frame.Scope.PathOf(definition), Clause = definition.Clause ?? place.Clause, Name = definition.Name });
    }

    private void Group(Criterion node, Place place, bool all)
    {
        var children = interpreter.BelowOf(node, place.Frame).ToList();
        if (onlyNext && all && children.FirstOrDefault(c => Relative((Criterion)c.Node, c.Frame, place.Wanted) == Verdict.False) is { Node: not null } first)
        {
            children = [first];
        }

        foreach (var child in children)
        {
            Visit((Criterion)child.Node, place with { Frame = child.Frame, Path = place.Path + child.Step, Name = null });
        }
    }

    private Verdict Relative(Criterion node, Frame frame, bool wanted) => wanted ? interpreter.Judge(node, frame) : interpreter.Judge(node, frame).Not();

    private sealed record Place(Frame Frame, bool Wanted, bool IsDecisive, string Path, ClauseReference? Clause, LocalizedText? Name);
}
