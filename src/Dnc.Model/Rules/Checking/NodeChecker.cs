using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Checking;

/// <summary>Infers the types of nodes, and finds what does not fit together.</summary>
/// <param name="rules">The rules.</param>
/// <param name="names">What names stand for.</param>
/// <param name="definitions">What is inferred of the definitions, by rule set and name; those that are missing fit everywhere.</param>
/// <param name="findings">Where findings go; null when the rules are known to be right.</param>
/// <remarks>
/// Every node is visited once, after the nodes below it, and definitions are not entered: those that a definition names are inferred before it.
/// So the recursion is as deep as one tree, whose depth has been checked.
/// </remarks>
internal sealed partial class NodeChecker(
    CompiledRules rules, NameTable names, IReadOnlyDictionary<(string Set, string Name), NodeType> definitions, Findings? findings)
{
    /// <summary>Stands before the names of questions among used names; no other name begins with it.</summary>
    public const string QuestionMark = "?";

    public NodeType Visit(RuleNode node, Site site)
    {
        var below = site.Items;
        if (node is ItemTotal or ItemTest)
        {
            below = FindItems(node is ItemTotal total ? total.Items : ((ItemTest)node).Items, site);
            if (below is null)
            {
                // Names below are of items that nobody knows.
                return NodeType.Unknown;
            }
        }

        var seen = new List<Seen>();
        var times = FactTimes.None;
        foreach (var part in node.Parts)
        {
            var allowsGrowth = node switch
            {
                Comparison => seen.Count == 0,
                Rounded => true,
                NotedFormula => site.AllowsGrowth,
                _ => false,
            };
            var place = new Site(site.Scope, site.Path + part.Step, below, allowsGrowth);
            var found = Visit(part.Node, place);
            times |= found.Times;
            seen.Add(new Seen(part.Node, place, found));
        }

        var result = node is Formula formula ? VisitFormula(formula, site, seen, times) : VisitCriterion((Criterion)node, site, seen, times);
        if (result.IsCompoundGrowth && !site.AllowsGrowth)
        {
            Report(site, "", () => ErrorMessages.MisplacedCompoundGrowth());
        }

        return result;
    }

    private NodeType VisitFormula(Formula formula, Site site, List<Seen> seen, FactTimes times) => formula switch
    {
        Reference f => Refer(f.Key, site),
        NotedFormula => seen[0].Of,
        CompoundGrowth f => new(GrowthType(seen[0], site, ".compoundGrowth", f.Years, times), times, true),
        PeriodDay f => new(PeriodDayType(f, site), FactTimes.All),
        ItemTotal f => new(ItemTotalType(f, site, seen), times | TimesOf(FindItems(f.Items, site))),
        _ => new(TypeOf(formula, site, seen, times), times),
    };

    private void Report(Site site, string step, Func<Finding> finding) => findings?.Add(site.Scope.Rules, site.Path + step, finding());
}
