using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Settling;
using NodaTime;

namespace Dnc.Model.Support.Populations;

/// <summary>What a population asks of one firm, and reads from the answer; an error leaves everything possible.</summary>
internal static class FirmReadings
{
    /// <summary>The answer of a definition that may name what the firm had earlier and, once its plan is known, its awards; those that are open are ranges.</summary>
    public static RuleEvaluation Evaluate(CompiledCatalog catalog, SupportContext context, CohortFirm firm, EnterpriseSupportPlan? plan, string definition)
    {
        var needs = catalog.NeedsOf(definition);
        if (needs.Count == 0 || plan?.Error is not null)
        {
            return catalog.Rules.Evaluate(definition, firm.Facts, context.ForRules);
        }

        var appraiser = new Appraiser(catalog, firm.Facts, firm.Ledger, context);
        var awards = needs.Where(n => n.IsAward).ToDictionary(n => n.Key, n => plan!.Settlements.First(s => s.Component.Has(n)).RangeOf(n.Key), StringComparer.Ordinal);
        return catalog.Rules.Evaluate(definition, appraiser.FactsFor(needs, awards, context.AsOf.Day.Year), context.ForRules);
    }

    /// <summary>The codes that it can be; null for any.</summary>
    public static ValueList<string>? Codes(RuleEvaluation? evaluation) => (evaluation?.Value as RuleCode)?.Possible;

    /// <summary>What orders it; a day orders like the number of days since one.</summary>
    public static Interval<Rational> Range(RuleEvaluation? evaluation) => evaluation?.Value switch
    {
        RuleFigure figure => figure.Range,
        RuleDay { Range: { IsExact: true, Low: { } day } } => Interval<Rational>.Exactly(Period.DaysBetween(new LocalDate(1970, 1, 1), day)),
        _ => Interval<Rational>.Everything,
    };
}
