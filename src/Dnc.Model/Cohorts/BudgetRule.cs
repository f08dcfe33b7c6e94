using System.Numerics;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>How a limited sum is shared over claims (总量控制).</summary>
/// <param name="Method">How a budget that is too small is shared.</param>
/// <param name="Misfit">What happens to a claim in turn for which not enough is left; always <see cref="MisfitRule.PayPart"/> with <see cref="BudgetMethod.ProRata"/>.</param>
/// <remarks>
/// Undetermined claims (amount, entitlement or, where the method asks, order key unknown) are paid nothing and consume nothing; they are the exposure.
/// With divisible claims nobody is paid while one before is short.
/// </remarks>
public sealed record BudgetRule(BudgetMethod Method, MisfitRule Misfit = MisfitRule.PayPart)
{
    /// <summary>How a budget that is too small is shared.</summary>
    public BudgetMethod Method { get; } = Guard.Defined(Method);

    /// <summary>What happens to a claim in turn for which not enough is left.</summary>
    public MisfitRule Misfit { get; } = Method != BudgetMethod.ProRata || Misfit == MisfitRule.PayPart
        ? Guard.Defined(Misfit)
        : throw new ArgumentException("Claims that are cut pro rata are divisible.", nameof(Misfit));

    /// <summary>Shares a budget.</summary>
    /// <param name="budget">The money there is, in whole fen; not negative.</param>
    /// <param name="claims">The claims, in any order, in the currency of the budget.</param>
    /// <returns>What each is paid, and why.</returns>
    /// <exception cref="ArgumentException">The budget is negative or not in whole fen, or two claims have one identifier.</exception>
    /// <exception cref="CurrencyMismatchException">A claim is in another currency.</exception>
    public BudgetAllocation Allocate(Money budget, IEnumerable<BudgetClaim> claims)
    {
        Guard.That(!budget.Currency.IsNone && budget.Amount >= 0m && MinorUnits.AreWhole(budget), "A budget is not negative and in whole smallest units of a currency.", nameof(budget));
        List<BudgetClaim> sorted = [.. Guard.NotNull(claims).OrderBy(c => Guard.NotNull(c, nameof(claims)).Id, StringComparer.Ordinal)];
        for (var i = 0; i < sorted.Count; i++)
        {
            Guard.That(i == 0 || sorted[i - 1].Id != sorted[i].Id, $"Two claims have the identifier '{sorted[i].Id}'; each has its own.", nameof(claims));
            Demand(budget, sorted[i].Amount);
        }

        var states = sorted.ToLookup(State);
        List<BudgetClaim> due = [.. InOrder(states[Verdict.True])];
        BigInteger[] amounts = [.. due.Select(c => MinorUnits.Of(c.Amount.Low!.Value))];
        var (paid, reasons) = Method == BudgetMethod.ProRata ? ProRata(MinorUnits.Of(budget), amounts) : InTurn(MinorUnits.Of(budget), amounts);
        var nothing = Money.Zero(budget.Currency);
        return new BudgetAllocation(
            budget,
            [
                .. due.Select((c, i) => new BudgetLine(
                    c,
                    MinorUnits.ToMoney(paid[i], budget.Currency),
                    MinorUnits.ToMoney(amounts[i] - paid[i], budget.Currency),
                    reasons[i])),
                .. states[Verdict.Unknown].Select(c => new BudgetLine(c, nothing, nothing, BudgetReason.Undetermined)),
                .. states[Verdict.False].Select(c => new BudgetLine(c, nothing, nothing, BudgetReason.NotEntitled)),
            ],
            states[Verdict.Unknown].Aggregate(Interval<Money>.Exactly(nothing), (sum, c) => Interval.Add(sum, Exposed(c, nothing))));
    }

    private static (BigInteger[] Paid, BudgetReason[] Reasons) ProRata(BigInteger budget, BigInteger[] amounts)
    {
        var total = amounts.Aggregate(BigInteger.Zero, (sum, a) => sum + a);
        if (total <= budget)
        {
            return (amounts, [.. amounts.Select(_ => BudgetReason.InFull)]);
        }

        var paid = LargestRemainders.Divide(budget, amounts);
        return (paid, [.. amounts.Select((a, i) => paid[i] == a ? BudgetReason.InFull : BudgetReason.CutProRata)]);
    }

    private static void Demand(Money budget, Interval<Money> amount)
    {
        foreach (var end in (Money?[])[amount.Low, amount.High])
        {
            Money.Demand(budget, end ?? budget);
        }
    }

    private static Interval<Money> Exposed(BudgetClaim claim, Money nothing) => Interval<Money>.FromEnds(
        claim.Entitled == Verdict.True ? claim.Amount.Low ?? nothing : nothing,
        claim.Amount.LowIncluded || claim.Amount.Low is null || claim.Entitled != Verdict.True,
        claim.Amount.High,
        claim.Amount.HighIncluded);

    private Verdict State(BudgetClaim claim) =>
        claim.Entitled == Verdict.True && (!claim.Amount.IsExact || (Method != BudgetMethod.ProRata && !claim.OrderKey.IsExact)) ? Verdict.Unknown : claim.Entitled;

    // The claims come by identifier, and the sort is stable.
    private IEnumerable<BudgetClaim> InOrder(IEnumerable<BudgetClaim> due) => Method switch
    {
        BudgetMethod.Queue => due.OrderBy(c => c.OrderKey.Low!.Value),
        BudgetMethod.Ranked => due.OrderByDescending(c => c.OrderKey.Low!.Value),
        _ => due,
    };

    private (BigInteger[] Paid, BudgetReason[] Reasons) InTurn(BigInteger left, BigInteger[] amounts)
    {
        var paid = new BigInteger[amounts.Length];
        var reasons = new BudgetReason[amounts.Length];
        var isStopped = false;
        for (var i = 0; i < amounts.Length; i++)
        {
            var fits = amounts[i] <= left;
            (paid[i], reasons[i]) = (isStopped, fits, Misfit) switch
            {
                (true, _, _) => (BigInteger.Zero, BudgetReason.AfterStop),
                (_, true, _) => (amounts[i], BudgetReason.InFull),
                (_, _, MisfitRule.PayPart) => (left, BudgetReason.BudgetExhausted),
                _ => (BigInteger.Zero, BudgetReason.DoesNotFit),
            };
            left -= paid[i];
            isStopped |= !fits && Misfit == MisfitRule.Stop;
        }

        return (paid, reasons);
    }
}
