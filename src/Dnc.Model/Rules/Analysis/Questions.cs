using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Rules.Texts;

namespace Dnc.Model.Rules.Analysis;

/// <summary>The questions that are asked of definitions.</summary>
internal sealed partial class Questions(Inquiry inquiry)
{
    private readonly Dictionary<string, Solver> _solvers = [];

    /// <summary>The readings under which the questions about a definition are asked.</summary>
    private List<Readings> _readings = [];

    /// <summary>What holds wherever the definition is asked; null where it always is.</summary>
    private Criterion? _given;

    /// <summary>Everything that is asked of a definition.</summary>
    public IEnumerable<AnalysisFinding> About(RuleDefinition definition, List<Site> sites, Criterion? given = null)
    {
        _given = given;
        _readings = [.. inquiry.Rules.ReadingsOf(definition, inquiry.Rules.Home, inquiry.Context.AsOf.KnownUntil)];
        var isDegenerate = false;
        if (definition.Node is Criterion root)
        {
            var path = sites[0].Path;
            var contradictory = Never(FindingKind.Contradictory, path, NameOf(definition), () => [new(root, sites[0].Frame, VerdictMask.True)]);
            yield return contradictory;
            isDegenerate = contradictory.Outcome == FindingOutcome.Found;
            if (!isDegenerate)
            {
                var always = Never(FindingKind.AlwaysTrue, path, NameOf(definition), () => [new(root, sites[0].Frame, VerdictMask.NotTrue)]);
                yield return always;
                isDegenerate = always.Outcome == FindingOutcome.Found;
            }
        }

        foreach (var site in sites)
        {
            var findings = site.Node switch
            {
                Criterion when site.Link is { Node: Criterion } && IsPart(site) => isDegenerate ? [] : [Dead(site)],
                DecisionTable t => OfTable(t, site),
                Choice c => OfParts(c, site, c.Branches.Select((_, i) => $".case.branches[{i}].when"), c.Else, ".case.else"),
                Lookup l => OfParts(l, site, l.Entries.Select((_, i) => $".lookup.values[{i}]"), l.Else, ".lookup.else"),
                Bands b => OfParts(b, site, b.Tiers.Select((_, i) => $".bands.tiers[{i}]"), b.Else, ".bands.else"),
                MarginalAmounts m => OfSteps(m, site, ".marginalAmounts.steps"),
                MarginalRates m => OfSteps(m, site, ".marginalRates.steps"),
                _ => [],
            };
            foreach (var finding in findings)
            {
                yield return finding;
            }
        }
    }

    /// <summary>Facts that meet constraints under some reading.</summary>
    public Solution Exists(Func<IReadOnlyCollection<Constraint>> constraints)
    {
        inquiry.Budget.Begin();
        return Solution.Any(_readings.Select(r => inquiry.Budget.IsSpent ? Solution.Undecided(UndecidedReason.TooManyCells) : SolverOf(r).Solve(constraints())));
    }

    private Solver SolverOf(Readings readings)
    {
        var key = string.Join('\n', readings.Choices.Select(c => $"{c.Key}={c.Value}"));
        if (!_solvers.TryGetValue(key, out var solver))
        {
            _solvers.Add(key, solver = new Solver(inquiry, readings));
        }

        return solver;
    }

    // Below a note or a negation the same clause is met again; it is asked about once, at the connective.
    private static bool IsPart(Site site) => site.Link is { Node: var node, Index: var index } && ReferenceEquals(node.Parts.ElementAt(index).Node, site.Node);

    /// <summary>Whether a part of a connective could be left out.</summary>
    private AnalysisFinding Dead(Site site)
    {
        var node = (Criterion)site.Node;
        var isAll = site.Link!.Node is AllOf;
        var (decides, notIdle, rest) = isAll ? (VerdictMask.False, VerdictMask.NotTrue, VerdictMask.True) : (VerdictMask.True, VerdictMask.NotFalse, VerdictMask.False);
        var strict = Exists(() => [new(node, site.Frame, decides), .. site.Reached(isStrict: true)]);
        if (strict.Facts is not null)
        {
            return Answer(FindingKind.DeadClause, FindingOutcome.Excluded, [site.Path], TextOf(node), null, strict);
        }

        // With the part the verdict differs only if the part is weaker than the rest: perhaps decisive beside a sure rest, or surely decisive beside an open one.
        var above = site.Link.Up?.Constraints(isStrict: false) ?? [];
        var own = new ChainLink(site.Link.Node, site.Link.Index, site.Link.Frame, null);
        var open = new[]
        {
            Exists(() => [new(node, site.Frame, notIdle), .. own.Constraints(isStrict: site.Link.Node is not AtLeastOf), .. above]),
            Exists(() => [new(node, site.Frame, decides), .. own.Constraints(isStrict: false), .. above]),
        };
        var joined = Solution.Any(open.Prepend(strict));
        return joined.Proof is not null
            ? Answer(FindingKind.DeadClause, FindingOutcome.Found, [site.Path], TextOf(node), null, joined)
            : Answer(FindingKind.DeadClause, FindingOutcome.Undecided, [site.Path], TextOf(node), null, joined.Facts is null ? joined : Solution.Undecided(UndecidedReason.Silence));
    }

    /// <summary>A question that is answered by a proof, or denied by facts.</summary>
    private AnalysisFinding Never(FindingKind kind, string path, LocalizedText text, Func<IReadOnlyCollection<Constraint>> strict, Func<IReadOnlyCollection<Constraint>>? open = null)
    {
        var solution = Exists(strict);
        if (solution.Facts is null && open is not null)
        {
            solution = Exists(open);
        }

        return Answer(kind, solution.Proof is not null ? FindingOutcome.Found : solution.Facts is not null ? FindingOutcome.Excluded : FindingOutcome.Undecided, [path], text, null, solution);
    }

    /// <summary>A question that is answered by facts, or denied by a proof.</summary>
    private AnalysisFinding Sometimes(FindingKind kind, ValueList<string> paths, LocalizedText text, LocalizedText? other, Func<IReadOnlyCollection<Constraint>> constraints)
    {
        var solution = Exists(constraints);
        return Answer(kind, solution.Facts is not null ? FindingOutcome.Found : solution.Proof is not null ? FindingOutcome.Excluded : FindingOutcome.Undecided, paths, text, other, solution);
    }

    private AnalysisFinding Answer(FindingKind kind, FindingOutcome outcome, ValueList<string> paths, LocalizedText text, LocalizedText? other, Solution solution) => new(
        kind, outcome, paths, FindingTexts.Of(kind, outcome, text, other, solution.Reason),
        outcome != FindingOutcome.Undecided && solution.Facts is { } facts ? new FindingWitness(facts.ToFacts(FactScope.Subject), inquiry.ContextOf(facts), solution.Readings ?? []) : null,
        outcome != FindingOutcome.Undecided ? solution.Proof : null);

    /// <summary>A node in words, by the names of its facts.</summary>
    public LocalizedText TextOf(RuleNode node) =>
        new RuleNames(inquiry.Rules, inquiry.Rules.Home) is var names ? new(RuleText.Of(node, names, Language.Zh), RuleText.Of(node, names, Language.En)) : throw new InvalidOperationException();

    private static LocalizedText NameOf(RuleDefinition definition) => definition.Name;
}
