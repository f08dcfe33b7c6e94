using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>How a limited sum is shared over claims (总量控制).</summary>
/// <param name="Method">How a budget that is too small is shared.</param>
/// <param name="Misfit">What happens to a claim in turn for which not enough is left; always <see cref="MisfitRule.PayPart"/> with <see cref="BudgetMethod.ProRata"/>.</param>
/// <param name="Ties">
/// Whose turn it is among equal order keys: <see cref="TieRule.Silent"/>, <see cref="TieRule.BySecondKey"/> or <see cref="TieRule.ByIdentifier"/>; always
/// <see cref="TieRule.Silent"/> with <see cref="BudgetMethod.ProRata"/>.
/// </param>
/// <param name="SecondOrder">Which second key stands first; read only with <see cref="TieRule.BySecondKey"/>.</param>
/// <remarks>
/// What a claim is paid is a range over everything that is not known: amounts, entitlements, order keys, and the order among equals where the rule is silent.
/// With divisible claims nobody is paid while one before is short. The ranges of divisible claims are exact in turn, and within one fen pro rata; those of
/// others hold every payment and may be wider than need be.
/// </remarks>
public sealed record BudgetRule(
    BudgetMethod Method, MisfitRule Misfit = MisfitRule.PayPart, TieRule Ties = TieRule.Silent, RankOrder SecondOrder = RankOrder.HighestFirst)
{
    /// <summary>How a budget that is too small is shared.</summary>
    public BudgetMethod Method { get; } = Guard.Defined(Method);

    /// <summary>What happens to a claim in turn for which not enough is left.</summary>
    public MisfitRule Misfit { get; } = Method != BudgetMethod.ProRata || Misfit == MisfitRule.PayPart
        ? Guard.Defined(Misfit)
        : throw new ArgumentException("Claims that are cut pro rata are divisible.", nameof(Misfit));

    /// <summary>Whose turn it is among equal order keys.</summary>
    public TieRule Ties { get; } = AreTurns(Method, Guard.Defined(Ties))
        ? Ties
        : throw new ArgumentException("Equal claims in turn go by a second key or by the identifier, or the rule is silent; claims that are cut pro rata have no turn.", nameof(Ties));

    /// <summary>Which second key stands first.</summary>
    public RankOrder SecondOrder { get; } = Guard.Defined(SecondOrder);

    /// <summary>Whether a method can be told to treat equals so.</summary>
    internal static bool AreTurns(BudgetMethod method, TieRule ties) =>
        ties == TieRule.Silent || (method != BudgetMethod.ProRata && ties is TieRule.BySecondKey or TieRule.ByIdentifier);

    /// <summary>Shares a budget.</summary>
    /// <param name="budget">The money there is, in whole fen; not negative.</param>
    /// <param name="claims">The claims, in any order, in the currency of the budget.</param>
    /// <returns>What each is paid, and why.</returns>
    /// <exception cref="ArgumentException">The budget is negative or not in whole fen, or two claims have one identifier.</exception>
    /// <exception cref="CurrencyMismatchException">A claim is in another currency.</exception>
    public BudgetAllocation Allocate(Money budget, IEnumerable<BudgetClaim> claims) => Allocate(Interval<Money>.Exactly(budget), claims);

    /// <summary>Shares a budget of which the amount is not settled.</summary>
    /// <param name="budget">The money there is, its ends in whole fen and not negative; the upper end may be unknown, the lower may not.</param>
    /// <param name="claims">The claims, in any order, in the currency of the budget.</param>
    /// <returns>What each is paid, over every amount that the budget can have.</returns>
    /// <exception cref="ArgumentException">An end of the budget is negative or not in whole fen, or two claims have one identifier.</exception>
    /// <exception cref="CurrencyMismatchException">A claim is in another currency.</exception>
    public BudgetAllocation Allocate(Interval<Money> budget, IEnumerable<BudgetClaim> claims)
    {
        Guard.That(budget.Low is { } least && IsBudget(least) && IsBudget(budget.High ?? least), "A budget is not negative and in whole smallest units of a currency.", nameof(budget));
        var currency = budget.Low.Value.Currency;
        List<BudgetClaim> sorted = [.. Guard.NotNull(claims).OrderBy(c => Guard.NotNull(c, nameof(claims)).Id, StringComparer.Ordinal)];
        for (var i = 0; i < sorted.Count; i++)
        {
            Guard.That(i == 0 || sorted[i - 1].Id != sorted[i].Id, $"Two claims have the identifier '{sorted[i].Id}'; each has its own.", nameof(claims));
            Demand(currency, sorted[i].Amount);
        }

        List<BudgetClaim> due = [.. sorted.Where(c => c.Entitled != Verdict.False)];
        UnitRange[] amounts = [.. due.Select(UnitRange.Of)];
        var whole = new UnitRange(MinorUnits.Of(budget.Low.Value), budget.High is { } high ? MinorUnits.Of(high) : null);
        var (payments, order) = Method == BudgetMethod.ProRata
            ? (ProRataShares.Of(whole, amounts), Enumerable.Range(0, due.Count))
            : new PaymentsInTurn(whole, amounts, Turns(due), Misfit).All();
        var (paid, shortfall) = Total(whole, amounts, payments);
        var nothing = Interval<Money>.Exactly(Money.Zero(currency));
        return new BudgetAllocation(
            budget,
            [
                .. order.Select(i => new BudgetLine(due[i], payments[i].Paid.ToMoney(currency), payments[i].Shortfall.ToMoney(currency), payments[i].Reason)),
                .. sorted.Where(c => c.Entitled == Verdict.False).Select(c => new BudgetLine(c, nothing, nothing, BudgetReason.NotEntitled)),
            ],
            paid.ToMoney(currency),
            whole.Above(Misfit == MisfitRule.PayPart ? UnitRange.Sum(amounts) : paid).ToMoney(currency),
            shortfall.ToMoney(currency),
            UnitRange.Sum(amounts.Where((_, i) => IsOpen(due[i]))).ToMoney(currency));
    }

    // Divisible claims use up the budget as far as they go; of others only what each may be paid is known.
    private (UnitRange Paid, UnitRange Shortfall) Total(UnitRange budget, UnitRange[] amounts, Payment[] payments) =>
        Misfit == MisfitRule.PayPart
            ? (UnitRange.Sum(amounts).AtMost(budget), UnitRange.Sum(amounts).Above(budget))
            : (UnitRange.Sum(payments.Select(p => p.Paid)).AtMost(budget), UnitRange.Sum(payments.Select(p => p.Shortfall)));

    private Entrant[] Turns(List<BudgetClaim> due) => Entrant.Of(
        [.. due.Select(c => Contest.Directed(c.OrderKey, Method == BudgetMethod.Ranked ? RankOrder.HighestFirst : RankOrder.LowestFirst))],
        [.. due.Select(c => Contest.Directed(c.SecondKey, SecondOrder))],
        Ties);

    private bool IsOpen(BudgetClaim claim) =>
        claim.Entitled == Verdict.Unknown || !claim.Amount.IsExact || (Method != BudgetMethod.ProRata && !claim.OrderKey.IsExact);

    private static bool IsBudget(Money money) => !money.Currency.IsNone && money.Amount >= 0m && MinorUnits.AreWhole(money);

    private static void Demand(Currency currency, Interval<Money> amount)
    {
        var nothing = Money.Zero(currency);
        foreach (var end in (Money?[])[amount.Low, amount.High])
        {
            Money.Demand(nothing, end ?? nothing);
        }
    }
}
