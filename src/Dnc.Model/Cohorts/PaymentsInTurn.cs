using System.Numerics;

namespace Dnc.Model.Cohorts;

/// <summary>A budget that is paid out in turn (先到先得、按名次) to claims of which amounts and turns may be open.</summary>
/// <remarks>
/// A claim that is divisible, or ends the payments, is paid least when all who can stand before it do, each with its most, and most when only those do that
/// must, each with its least. Where a claim that does not fit is skipped, more before may leave more: there the turns that are settled are paid out one by
/// one, and of the others is told what holds whatever happens.
/// </remarks>
internal sealed class PaymentsInTurn
{
    private readonly UnitRange _budget;
    private readonly UnitRange[] _claims;
    private readonly Entrant[] _turns;
    private readonly MisfitRule _misfit;
    private readonly Field _field;

    public PaymentsInTurn(UnitRange budget, UnitRange[] claims, Entrant[] turns, MisfitRule misfit)
    {
        (_budget, _claims, _turns, _misfit) = (budget, claims, turns, misfit);
        _field = new Field(turns);
    }

    /// <summary>What each claim is paid, and the claims in the order of the earliest turn that each can have.</summary>
    public (Payment[] Payments, IEnumerable<int> Order) All()
    {
        var payments = new Payment[_claims.Length];
        if (_misfit == MisfitRule.Skip)
        {
            Skip(payments);
        }
        else
        {
            var (mostBefore, leastBefore) = (MostBefore(), LeastBefore(i => _claims[i].Low));
            for (var i = 0; i < payments.Length; i++)
            {
                payments[i] = _misfit == MisfitRule.PayPart ? Part(_claims[i], leastBefore(i), mostBefore(i)) : UntilStop(_claims[i], leastBefore(i), mostBefore(i));
            }
        }

        return (payments, _field.BestFirst.Select(e => e.Number));
    }

    private Payment Part(UnitRange claim, BigInteger leastBefore, BigInteger mostBefore)
    {
        var left = _budget.Above(new UnitRange(leastBefore, mostBefore));
        return Payment.Of(claim, claim.AtMost(left), claim.Above(left), BudgetReason.BudgetExhausted);
    }

    private Payment UntilStop(UnitRange claim, BigInteger leastBefore, BigInteger mostBefore) =>
        Whole(claim, _budget.High - leastBefore, _budget.Low - mostBefore, leastBefore > _budget.High ? BudgetReason.AfterStop : BudgetReason.DoesNotFit);

    // A claim that is paid whole or not at all, out of at most and at least so much.
    private static Payment Whole(UnitRange claim, BigInteger? most, BigInteger least, BudgetReason otherwise) =>
        claim.High <= least ? Payment.Of(claim, claim, UnitRange.Zero, otherwise)
        : claim.Low > most ? Payment.Of(claim, UnitRange.Zero, claim, otherwise)
        : Payment.Of(claim, new UnitRange(0, UnitRange.Min(claim.High, most)), new UnitRange(0, claim.High), otherwise);

    private void Skip(Payment[] payments)
    {
        var (left, settled) = (_budget, 0);
        var mostBefore = MostBefore();
        foreach (var turn in _field.BestFirst)
        {
            var claim = _claims[turn.Number];
            if (!left.IsExact || !claim.IsExact || _field.CanPrecede(turn.Worst) - (turn.Worst.CanBePrecededBy(turn) ? 1 : 0) != settled)
            {
                break;
            }

            payments[turn.Number] = Whole(claim, left.High, left.Low, BudgetReason.DoesNotFit);
            left = UnitRange.Exactly(left.Low - payments[turn.Number].Paid.Low);
            settled++;
        }

        // Those before are settled: of the others is asked what stands before them beside.
        var open = _field.BestFirst.Skip(settled).Select(e => e.Number).ToArray();
        var gone = _field.BestFirst.Take(settled).Aggregate(BigInteger.Zero, (sum, e) => sum + Most(e.Number));
        var sure = open.Where(i => Most(i) <= left.Low - (mostBefore(i) - gone)).ToHashSet();
        var surelyBefore = LeastBefore(i => sure.Contains(i) ? _claims[i].Low : 0);
        foreach (var i in open)
        {
            payments[i] = Whole(_claims[i], left.High - surelyBefore(i), left.Low - (mostBefore(i) - gone), BudgetReason.DoesNotFit);
        }
    }

    // More than the least that there is is as good as endless: what is told of the most before counts against that least.
    private BigInteger Most(int claim) => BigInteger.Min(_claims[claim].High ?? (_budget.Low + 1), _budget.Low + 1);

    /// <summary>The most that others can take before the worst turn of a claim.</summary>
    private Func<int, BigInteger> MostBefore()
    {
        var sums = Sums(_field.BestFirst, Most);
        return i => sums[_field.CanPrecede(_turns[i].Worst)] - (_turns[i].Worst.CanBePrecededBy(_turns[i]) ? Most(i) : 0);
    }

    /// <summary>The least, by some measure, that others take before the best turn of a claim.</summary>
    private Func<int, BigInteger> LeastBefore(Func<int, BigInteger> least)
    {
        var sums = Sums(_field.WorstFirst, least);
        return i => sums[^1] - sums[_field.CanFollow(_turns[i].Best)] - (_turns[i].Best.CanBeFollowedBy(_turns[i]) ? 0 : least(i));
    }

    private static BigInteger[] Sums(IReadOnlyList<Entrant> entrants, Func<int, BigInteger> of)
    {
        var sums = new BigInteger[entrants.Count + 1];
        for (var i = 0; i < entrants.Count; i++)
        {
            sums[i + 1] = sums[i] + of(entrants[i].Number);
        }

        return sums;
    }
}
