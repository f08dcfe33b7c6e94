using Dnc.Model.Rules;
using Dnc.Model.Support.Settling;

namespace Dnc.Model.Support.Populations;

/// <summary>Evaluates definitions for a firm of a population that may name its awards, and what it had earlier.</summary>
internal sealed class FirmAwards(CompiledCatalog catalog, CohortFirm firm, EnterpriseSupportPlan plan, SupportContext context)
{
    /// <summary>The answer for the firm as it stands; awards that are open are ranges.</summary>
    public RuleEvaluation Evaluate(string definition)
    {
        var needs = catalog.NeedsOf(definition);
        if (needs.Count == 0 || plan.Error is not null)
        {
            return catalog.Rules.Evaluate(definition, firm.Facts, context.ForRules);
        }

        var appraiser = new Appraiser(catalog, firm.Facts, firm.Ledger, context);
        var awards = needs.Where(n => n.IsAward).ToDictionary(n => n.Key, n => plan.Settlements.First(s => s.Component.Has(n)).RangeOf(n.Key), StringComparer.Ordinal);
        return catalog.Rules.Evaluate(definition, appraiser.FactsFor(needs, awards, context.AsOf.Day.Year), context.ForRules);
    }
}
