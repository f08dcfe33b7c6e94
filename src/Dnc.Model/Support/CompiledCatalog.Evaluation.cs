using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Settling;

namespace Dnc.Model.Support;

public sealed partial class CompiledCatalog
{
    /// <summary>Evaluates every policy for a firm.</summary>
    /// <param name="facts">What is known about the firm.</param>
    /// <param name="ledger">What it had earlier; <see cref="AwardLedger.Unknown"/> when nobody knows.</param>
    /// <param name="context">The as-of date and the surroundings.</param>
    /// <returns>The plan; it does not throw for any facts.</returns>
    public EnterpriseSupportPlan Evaluate(FactSet facts, AwardLedger ledger, SupportContext context)
    {
        Guard.NotNull(context);
        var appraiser = new Appraiser(this, Guard.NotNull(facts), Guard.NotNull(ledger), context);
        var settlements = Components.Select(c => new ComponentSettlement(appraiser, c)).ToValueList();
        var results = new PolicyResult[Catalog.Policies.Count];
        foreach (var settlement in settlements)
        {
            foreach (var plan in settlement.Component.Units.SelectMany(u => u.Policies))
            {
                results[plan.Index] = Result(settlement, plan.Index, context);
            }
        }

        return new EnterpriseSupportPlan(this, facts, ledger, context, [.. results], settlements);
    }

    /// <summary>Evaluates every policy for an enterprise.</summary>
    /// <param name="enterprise">The enterprise with its labels and facts.</param>
    /// <param name="ledger">What it had earlier; <see cref="AwardLedger.Unknown"/> when nobody knows.</param>
    /// <param name="context">The as-of date and the surroundings.</param>
    /// <returns>The plan; it does not throw for any facts.</returns>
    public EnterpriseSupportPlan Evaluate(Enterprise enterprise, AwardLedger ledger, SupportContext context) =>
        Evaluate(Guard.NotNull(enterprise).ToFacts(Rules.Facts), ledger, context);

    private PolicyResult Result(ComponentSettlement settlement, int policy, SupportContext context)
    {
        var currency = Catalog.Currency;
        if (settlement.Error is not null)
        {
            return new PolicyResult(settlement.AppraisalOf(policy), settlement, context, AwardRange.Exactly(Money.Zero(currency)), [], []);
        }

        var id = Catalog.Policies[policy].Id;
        var (low, high) = settlement.RangeOf(policy);
        var unbounded = settlement.IsUnbounded(policy);
        return new PolicyResult(
            settlement.AppraisalOf(policy),
            settlement,
            context,
            new AwardRange(new Money(low, currency), unbounded ? null : new Money(high, currency)),
            Lines(settlement.Lowest!),
            unbounded ? null : Lines(settlement.Highest!));

        ValueList<LedgerLine> Lines(Scenario scenario) => scenario.Lines.Where(l => l.Policy == id).ToValueList();
    }
}
