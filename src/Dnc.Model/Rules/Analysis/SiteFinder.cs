using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Finds the nodes of a definition in reading order; definitions that it names are not followed, and what is said of items is left out.</summary>
internal static class SiteFinder
{
    public static List<Site> Find(RuleDefinition definition, RuleScope scope)
    {
        var sites = new List<Site>();
        Walk(sites, new Site(definition.Node, scope.PathOf(definition), new Frame(scope), definition.Clause, null));
        return sites;
    }

    private static void Walk(List<Site> sites, Site site)
    {
        sites.Add(site);
        var i = 0;
        foreach (var part in site.Node.Parts)
        {
            if (Below(site, part, i++) is { } below)
            {
                Walk(sites, below);
            }
        }
    }

    private static Site? Below(Site site, RulePart part, int index)
    {
        var clause = site.Node switch
        {
            NotedCriterion { Clause: { } own } => own,
            NotedFormula { Clause: { } own } => own,
            _ => site.Clause,
        };
        var below = new Site(part.Node, site.Path + part.Step, FrameOf(site), clause, null);
        return site.Node switch
        {
            ItemTest or ItemTotal => null,
            AllOf or AnyOf or AtLeastOf => below with { Link = new ChainLink(site.Node, index, site.Frame, site.Link) },
            Negation or NotedCriterion or NotedFormula or CriterionByReading or FormulaByReading => below with { Link = site.Link },
            DecisionTable t when part.Node is Formula => below with { Link = OfCell(t, site, index - t.Rows.Count - t.Columns.Count) },
            Choice c when part.Node is Formula => below with { Link = new ChainLink(c, index == 2 * c.Branches.Count ? -1 : index / 2, site.Frame, site.Link) },
            Bands b when index > 0 => below with { Link = new ChainLink(b, index > b.Tiers.Count ? -1 : index - 1, site.Frame, site.Link) },
            Lookup l when index > 0 => below with { Link = new ChainLink(l, index > l.Entries.Count ? -1 : index - 1, site.Frame, site.Link) },
            _ => below,
        };
    }

    private static ChainLink OfCell(DecisionTable table, Site site, int index)
    {
        foreach (var (row, r) in table.Cells.Select((row, r) => (row, r)))
        {
            if (index < row.Count)
            {
                return new ChainLink(table, r, site.Frame, site.Link, index);
            }

            index -= row.Count;
        }

        return new ChainLink(table, -1, site.Frame, site.Link);
    }

    // Of several periods the latest stands for all.
    private static Frame FrameOf(Site site) => site.Node switch
    {
        Shift s => site.Frame.Later(s.Unit, s.By),
        Window w => site.Frame.Later(w.Unit, w.Ending),
        _ => site.Frame,
    };
}
