using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Settling;
using NodaTime;

namespace Dnc.Model.Support;

/// <summary>What a firm may claim under a catalogue, how much, and why (一企一策方案).</summary>
/// <remarks>Immutable. What is not asked for is not computed: near misses, questions and explanations are built when they are read.</remarks>
public sealed partial class EnterpriseSupportPlan
{
    private readonly Dictionary<string, PolicyResult> _byId;

    internal EnterpriseSupportPlan(CompiledCatalog catalog, FactSet facts, AwardLedger ledger, SupportContext context, ValueList<PolicyResult> policies, ValueList<ComponentSettlement> settlements)
    {
        (Catalog, Facts, Ledger, Context, Policies, Settlements) = (catalog, facts, ledger, context, policies, settlements);
        _byId = policies.ToDictionary(p => p.Policy.Id, StringComparer.Ordinal);
    }

    /// <summary>The catalogue.</summary>
    public CompiledCatalog Catalog { get; }

    /// <summary>The facts of the firm.</summary>
    public FactSet Facts { get; }

    /// <summary>What the firm had earlier.</summary>
    public AwardLedger Ledger { get; }

    /// <summary>The as-of date and the surroundings.</summary>
    public SupportContext Context { get; }

    /// <summary>How the firm stands to each policy, in the order of the catalogue.</summary>
    public ValueList<PolicyResult> Policies { get; }

    /// <summary>Where the firm stands on each ladder of the catalogue: its tier now, the next one, and the gap to it (梯次).</summary>
    public ValueList<TierStanding> Tiers => Catalog.Ladders
        .Select(l => l.Evaluate(Catalog.Rules, Facts, Context.ForRules)).ToValueList();

    /// <summary>Why the firm could not be evaluated; null when it could.</summary>
    public RuleError? Error => Settlements.Select(s => s.Error).FirstOrDefault(e => e is not null);

    /// <summary>What the firm gets in all, ceilings apart; null when there is an <see cref="Error"/>.</summary>
    /// <remarks>Its low and its high are those of <see cref="Lowest"/> and <see cref="Highest"/>.</remarks>
    public AwardRange? Total => Error is not null ? null : Sum(p => !p.Policy.IsCeiling);

    /// <summary>What the authority may grant in all under policies that are ceilings; null when there is an <see cref="Error"/>.</summary>
    public AwardRange? Ceilings => Error is not null ? null : Policies.Where(p => p.Policy.IsCeiling).Select(p => p.Amount).Aggregate(AwardRange.Exactly(Zero), (a, b) => a.Plus(b));

    /// <summary>What is due now in all, instalments by their milestones and ceilings apart; null when there is an <see cref="Error"/>.</summary>
    public AwardRange? Payable => Error is not null ? null
        : Policies.Any(p => p.Policy.Instalments.Count > 0)
            ? Policies.Where(p => !p.Policy.IsCeiling).Select(p => p.Payable).Aggregate(AwardRange.Exactly(Zero), (a, b) => a.Plus(b))
            : Total;

    /// <summary>The computation that comes to the least, line by line; null when there is an <see cref="Error"/>.</summary>
    public SupportLedger? Lowest => Error is not null ? null : Sheet(s => s.Lowest!, p => p.Lowest);

    /// <summary>The computation that comes to the most; null when nothing bounds it, or there is an <see cref="Error"/>.</summary>
    public SupportLedger? Highest => Error is not null || Policies.Any(p => p is { Highest: null, Policy.IsCeiling: false }) ? null : Sheet(s => s.Highest!, p => p.Highest!);

    /// <summary>The clauses under which earlier awards must be given back, or may have to be, each by itself.</summary>
    public ValueList<ClawbackResult> Clawbacks => [.. Policies.SelectMany(ClawbacksOf)];

    /// <summary>
    /// What must still be given back in all: of each policy what its clauses ask for together, never more than was paid, less what was given back already.
    /// </summary>
    public AwardRange ToGiveBack => Policies.Select(ToGiveBackOf).Aggregate(AwardRange.Exactly(Zero), (a, b) => a.Plus(b));

    /// <summary>What must still be given back of a policy.</summary>
    /// <param name="policy">The identifier of the policy.</param>
    /// <returns>The amount; a range while it is not settled whether a clause holds.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such policy.</exception>
    public AwardRange ToGiveBackOf(string policy) => ToGiveBackOf(this[policy]);

    internal ValueList<ComponentSettlement> Settlements { get; }

    /// <summary>How the firm stands to a policy.</summary>
    /// <param name="policy">The identifier of the policy.</param>
    /// <returns>The result.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such policy.</exception>
    public PolicyResult this[string policy] => _byId[Guard.NotNull(policy)];

    /// <summary>What the policies of a group come to together.</summary>
    /// <param name="group">The identifier of the group.</param>
    /// <returns>The amount; null when there is an <see cref="Error"/>.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such group.</exception>
    public AwardRange? OfGroup(string group)
    {
        var found = Catalog.Catalog.Groups.FirstOrDefault(g => g.Id == Guard.NotNull(group)) ?? throw new KeyNotFoundException($"The catalogue has no group '{group}'.");
        return Error is not null ? null : Settlements.FirstOrDefault(s => s.Contains(found.Of))?.Together(found.Of, Catalog.Catalog.Currency) ?? AwardRange.Exactly(Zero);
    }

    /// <summary>Who pays how much, over all policies that tell it.</summary>
    public ValueList<FundingLine> Funding => [.. Policies.Where(p => !p.Policy.IsCeiling).SelectMany(p => p.Funding).GroupBy(f => f.Payer, StringComparer.Ordinal)
        .Select(g => g.Aggregate((a, b) => a with { Amount = a.Amount.Plus(b.Amount) }))];

    /// <summary>The ledger after what is due now, as far as it is settled, has been granted.</summary>
    /// <param name="day">The day of the decision.</param>
    /// <returns>The ledger with one entry for each award or instalment; awards that are not settled, and ceilings, are not booked.</returns>
    public AwardLedger Book(LocalDate day) => Error is not null ? Ledger : Policies.Where(p => !p.Policy.IsCeiling).SelectMany(p => p.Book(day)).Aggregate(Ledger, (ledger, entry) => ledger.With(entry));

    private Money Zero => Money.Zero(Catalog.Catalog.Currency);

    // The ends are those of whole computations, so that what cannot be at once is not added up.
    private AwardRange Sum(Func<PolicyResult, bool> counts) => Policies.Where(counts).GroupBy(p => p.Settlement).Select(s => !s.Key.IsComplete
        ? Bound(s.Key, [.. s])
        : s.Select(p => new AwardRange(Of(p.Lowest), p.Highest is { } highest ? Of(highest) : null)).Aggregate((a, b) => a.Plus(b))).Aggregate(AwardRange.Exactly(Zero), (a, b) => a.Plus(b));

    // Where not every way was tried.
    private AwardRange Bound(ComponentSettlement settlement, List<PolicyResult> policies)
    {
        var indexes = policies.ConvertAll(p => p.Appraisal.Plan.Index);
        return new AwardRange(
            new Money(settlement.LeastOf(indexes), Zero.Currency),
            policies.Exists(p => p.Amount.High is null) ? null : new Money(settlement.MostOf(indexes), Zero.Currency));
    }

    private Money Of(ValueList<LedgerLine> lines) => lines.Aggregate(Zero, (sum, l) => sum + l.Amount);

    private SupportLedger Sheet(Func<ComponentSettlement, Scenario> scenario, Func<PolicyResult, ValueList<LedgerLine>> linesOf)
    {
        var lines = Policies.Where(p => !p.Policy.IsCeiling).SelectMany(linesOf).ToValueList();
        return new SupportLedger(lines, Of(lines), [.. Settlements.SelectMany(s => scenario(s).Assumptions).Distinct()]);
    }

    private IEnumerable<ClawbackResult> ClawbacksOf(PolicyResult result)
    {
        var (paid, givenBack) = result.Settlement.Appraiser.Earlier.PaidOf(result.Policy.Id);
        foreach (var clawback in paid > givenBack ? result.Policy.Clawbacks : [])
        {
            var facts = result.Settlement.FactsFor(result.Appraisal.Plan.LaterNeeds, result.Appraisal.Year);
            var evaluation = Catalog.Rules.Evaluate(result.Appraisal.Plan.ClawbackName(clawback), facts, result.Settlement.Appraiser.PlainContext);
            if (evaluation.Verdict != Verdict.False)
            {
                // A share that cannot be computed may be any.
                var share = Catalog.Rules.Evaluate(result.Appraisal.Plan.ClawbackShareName(clawback), facts, result.Settlement.Appraiser.PlainContext);
                var range = (share.Value as RuleFigure)?.Range ?? default;
                yield return new ClawbackResult(result.Policy, clawback, evaluation.Verdict!.Value, Part(range.High ?? Rational.One), evaluation)
                {
                    Least = Part(range.Low ?? Rational.Zero),
                    Paid = new Money(paid, Zero.Currency),
                };
            }
        }

        Money Part(Rational share)
        {
            var part = share.Sign < 0 ? Rational.Zero : share > Rational.One ? Rational.One : share;
            return new Money((part * paid).ToDecimal(Zero.Currency.MinorUnitDigits, Rounding.HalfUp), Zero.Currency);
        }
    }

    private AwardRange ToGiveBackOf(PolicyResult result)
    {
        var (paid, givenBack) = result.Settlement.Appraiser.Earlier.PaidOf(result.Policy.Id);
        var parts = ClawbacksOf(result).ToList();
        return new AwardRange(
            Left(parts.Where(c => c.IsDue == Verdict.True).Sum(c => c.Least.Amount)),
            Left(parts.Sum(c => c.Amount.Amount)));

        Money Left(decimal due) => new(Math.Max(0, Math.Min(due, paid) - givenBack), Zero.Currency);
    }
}
