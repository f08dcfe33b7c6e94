using Dnc.Model.Cohorts;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Cohorts;

public sealed class BudgetLawTests
{
    // Claims of which everything is known, in whole fen, against the definition of each method.
    [Property(MaxTest = 300)]
    public Property Allocate_OfKnownClaims_FollowsTheMethod() => Prop.ForAll(Cases(isOpen: false), c =>
    {
        var rule = c.Rule.Ties == TieRule.Silent ? new BudgetRule(c.Rule.Method, c.Rule.Misfit, c.Rule.Method == BudgetMethod.ProRata ? TieRule.Silent : TieRule.ByIdentifier) : c.Rule;
        var allocation = rule.Allocate(Money.Cny(c.Budget / 100m), c.Claims);
        var due = c.Claims.Sum(x => Fen(x.Amount.Low));
        var paid = allocation.Lines.ToDictionary(l => l.Claim.Id, l => l.Paid.IsExact || rule.Ties == TieRule.BySecondKey ? Fen(l.Paid.Low) : throw new InvalidOperationException("All is known."));
        allocation.Lines.ShouldAllBe(l => Fen(l.Paid.Low) + Fen(l.Shortfall.High) == Fen(l.Claim.Amount.Low) && Fen(l.Paid.High) + Fen(l.Shortfall.Low) == Fen(l.Claim.Amount.Low));
        if (rule.Method == BudgetMethod.ProRata)
        {
            paid.Values.Sum().ShouldBe(Math.Min(due, c.Budget));
            c.Claims.ShouldAllBe(x => due <= c.Budget ? paid[x.Id] == Fen(x.Amount.Low) : Math.Abs((paid[x.Id] * due) - (Fen(x.Amount.Low) * c.Budget)) < due);
        }
        else if (allocation.Lines.All(l => l.Paid.IsExact))
        {
            paid.ShouldBe(InTurn(c.Budget, rule, [.. Orders(rule, c.Claims).First().Select(x => (x.Id, Fen(x.Amount.Low)))]), ignoreOrder: true);
            allocation.Paid.ShouldBe(Interval<Money>.Exactly(Money.Cny(paid.Values.Sum() / 100m)));
        }

        rule.Allocate(Money.Cny(c.Budget / 100m), c.Claims.Reverse()).Lines.ShouldBe(allocation.Lines);
    });

    // Every choice of what is open: each payment lies in its range, and where claims are paid in turn some choice reaches both ends.
    [Property(MaxTest = 150)]
    public Property Allocate_OfOpenClaims_HoldsEveryCompletionAndNoMore() => Prop.ForAll(Cases(isOpen: true), c =>
    {
        var allocation = c.Rule.Allocate(Range(c.Budget, c.Most), c.Claims);
        var reached = new Dictionary<string, (long Low, long High)>();
        foreach (var (completion, budget) in Completions(c.Claims).SelectMany(x => new[] { c.Budget, c.Most }.Distinct().Select(b => (x, b))))
        {
            foreach (var paid in Payments(budget, c.Rule, completion))
            {
                (Fen(allocation.Paid.Low) <= paid.Values.Sum() && paid.Values.Sum() <= Fen(allocation.Paid.High)).ShouldBeTrue("the total");
                (Fen(allocation.Remaining.Low) <= budget - paid.Values.Sum() && budget - paid.Values.Sum() <= Fen(allocation.Remaining.High)).ShouldBeTrue("what is left");
                foreach (var id in completion.Select(x => x.Id))
                {
                    var fen = paid.GetValueOrDefault(id);
                    reached[id] = reached.TryGetValue(id, out var r) ? (Math.Min(r.Low, fen), Math.Max(r.High, fen)) : (fen, fen);
                }
            }
        }

        (Fen(allocation.Paid.High) <= c.Most).ShouldBeTrue("never above the budget");
        var slack = c.Rule.Method == BudgetMethod.ProRata ? 1 : 0;
        foreach (var line in allocation.Lines)
        {
            var (low, high) = reached[line.Claim.Id];
            (Fen(line.Paid.Low) <= low && high <= Fen(line.Paid.High)).ShouldBeTrue($"{line.Claim.Id}: {line.Paid} holds {low} to {high}");

            // The greatest claim that still fits may lie between its ends, which are all that is tried here.
            if (c.Rule.Misfit == MisfitRule.PayPart || (c.Rule.Misfit == MisfitRule.Stop && line.Claim is { Amount.IsExact: true, Entitled: Verdict.True }))
            {
                (low - Fen(line.Paid.Low) <= slack && Fen(line.Paid.High) - high <= slack).ShouldBeTrue($"{line.Claim.Id}: {line.Paid} reaches {low} and {high}");
            }
        }
    });

    // The law of facts told later: a claim that is told, wholly or in part, widens nobody's payment.
    [Property(MaxTest = 300)]
    public Property Allocate_WithAClaimTold_OnlyNarrows() => Prop.ForAll(Cases(isOpen: true), c =>
    {
        var before = c.Rule.Allocate(Range(c.Budget, c.Most), c.Claims);
        foreach (var told in Completions(c.Claims).Take(40))
        {
            for (var i = 1; i <= c.Claims.Count; i++)
            {
                var after = c.Rule.Allocate(Range(c.Budget, i % 2 == 0 ? c.Budget : c.Most), [.. told.Take(i), .. c.Claims.Skip(i)]);
                after.Lines.ShouldAllBe(l => before.Lines.Single(b => b.Claim.Id == l.Claim.Id).Paid.Contains(l.Paid));
                after.Lines.ShouldAllBe(l => before.Lines.Single(b => b.Claim.Id == l.Claim.Id).Shortfall.Contains(l.Shortfall));
                (before.Paid.Contains(after.Paid) && before.Shortfall.Contains(after.Shortfall) && before.Remaining.Contains(after.Remaining)).ShouldBeTrue("the totals");
            }
        }
    });

    // By their keys, not by the order of the lines: nobody can be paid while somebody who comes strictly before is short for certain.
    [Property(MaxTest = 300)]
    public Property Allocate_Divisible_PaysNobodyAfterOneWhoIsShort() => Prop.ForAll(Cases(isOpen: true), c =>
    {
        if (c.Rule is { Misfit: MisfitRule.PayPart, Method: not BudgetMethod.ProRata })
        {
            var lines = c.Rule.Allocate(Range(c.Budget, c.Most), c.Claims).Lines;
            foreach (var (ahead, behind) in lines.SelectMany(a => lines.Select(b => (a, b))))
            {
                var (one, other) = c.Rule.Method == BudgetMethod.Queue ? (behind, ahead) : (ahead, behind);
                var isAhead = one.Claim.OrderKey.Low is { } low && other.Claim.OrderKey.High is { } high && low > high;
                (!isAhead || Fen(ahead.Shortfall.Low) == 0 || Fen(behind.Paid.High) == 0).ShouldBeTrue("nobody is paid while somebody ahead is short");
            }
        }
    });

    private static IEnumerable<Dictionary<string, long>> Payments(long budget, BudgetRule rule, IReadOnlyList<BudgetClaim> known)
    {
        List<BudgetClaim> due = [.. known.Where(k => k.Entitled == Verdict.True)];
        return rule.Method == BudgetMethod.ProRata
            ? [rule.Allocate(Money.Cny(budget / 100m), due).Lines.ToDictionary(l => l.Claim.Id, l => Fen(l.Paid.Low))]
            : Orders(rule, due).Select(o => InTurn(budget, rule, [.. o.Select(x => (x.Id, Fen(x.Amount.Low)))]));
    }

    // By the definition, one after the other.
    private static Dictionary<string, long> InTurn(long budget, BudgetRule rule, IReadOnlyList<(string Id, long Fen)> order)
    {
        var (left, isStopped, paid) = (budget, false, new Dictionary<string, long>());
        foreach (var (id, fen) in order)
        {
            var own = isStopped ? 0 : fen <= left ? fen : rule.Misfit == MisfitRule.PayPart ? left : 0;
            isStopped |= own < fen && rule.Misfit == MisfitRule.Stop;
            left -= own;
            paid.Add(id, own);
        }

        return paid;
    }

    // Every order that the keys allow: of equals every one, where the rule does not tell them apart.
    private static IEnumerable<IReadOnlyList<BudgetClaim>> Orders(BudgetRule rule, IReadOnlyList<BudgetClaim> claims)
    {
        if (claims.Count == 0)
        {
            return [[]];
        }

        return claims.Where(first => claims.All(other => !ComesBefore(other, first)))
            .SelectMany(first => Orders(rule, [.. claims.Where(x => x != first)]).Select(rest => (IReadOnlyList<BudgetClaim>)[first, .. rest]));

        bool ComesBefore(BudgetClaim one, BudgetClaim other)
        {
            var order = one.OrderKey.Low!.Value.CompareTo(other.OrderKey.Low!.Value) * (rule.Method == BudgetMethod.Ranked ? -1 : 1);
            return order != 0 ? order < 0 : rule.Ties switch
            {
                TieRule.ByIdentifier => string.CompareOrdinal(one.Id, other.Id) < 0,
                TieRule.BySecondKey => one.SecondKey.Low!.Value > other.SecondKey.Low!.Value,
                _ => false,
            };
        }
    }

    private static IEnumerable<IReadOnlyList<BudgetClaim>> Completions(IReadOnlyList<BudgetClaim> claims) => claims.Count == 0
        ? [[]]
        : from rest in Completions([.. claims.Skip(1)])
          from amount in Ends(claims[0].Amount)
          from key in Ends(claims[0].OrderKey)
          from second in Ends(claims[0].SecondKey)
          from entitled in claims[0].Entitled == Verdict.Unknown ? new[] { Verdict.True, Verdict.False } : [claims[0].Entitled]
          select (IReadOnlyList<BudgetClaim>)[claims[0] with { Amount = amount, OrderKey = key, SecondKey = second, Entitled = entitled }, .. rest];

    private static IEnumerable<Interval<T>> Ends<T>(Interval<T> range)
        where T : struct, IComparable<T> =>
        range.IsExact ? [range] : [Interval<T>.Exactly(range.Low!.Value), Interval<T>.Exactly(range.High!.Value)];

    private static Interval<Money> Range(long least, long most) => Interval<Money>.Between(Money.Cny(least / 100m), Money.Cny(most / 100m));

    /// <summary>Rules, budgets and claims; the most that the budget may be is more than its least only where things are open.</summary>
    private static Arbitrary<(BudgetRule Rule, long Budget, long Most, IReadOnlyList<BudgetClaim> Claims)> Cases(bool isOpen)
    {
        var rules = Gen.Elements(
            [
                new BudgetRule(BudgetMethod.ProRata),
                .. from method in (BudgetMethod[])[BudgetMethod.Queue, BudgetMethod.Ranked]
                   from misfit in Enum.GetValues<MisfitRule>()
                   from ties in (TieRule[])[TieRule.Silent, TieRule.BySecondKey, TieRule.ByIdentifier]
                   select new BudgetRule(method, misfit, ties),
            ]);
        var width = Gen.Choose(0, isOpen ? 3 : 0);
        var claim =
            from amount in Gen.Choose(0, 30)
            from wider in width
            from key in Gen.Choose(0, 3)
            from later in width
            from second in Gen.Choose(0, 2)
            from entitled in isOpen ? Gen.Frequency((5, Gen.Constant(Verdict.True)), (1, Gen.Constant(Verdict.Unknown))) : Gen.Constant(Verdict.True)
            select new BudgetClaim(
                "x",
                Interval<Money>.Between(Money.Cny(amount / 100m), Money.Cny((amount + (wider > 1 ? wider * 5 : 0)) / 100m)),
                Interval<Rational>.Between(key, key + (later > 2 ? 1 : 0)),
                entitled)
            {
                SecondKey = Interval<Rational>.Exactly(second),
            };
        return (from rule in rules
                from budget in Gen.Choose(0, 60)
                from wider in isOpen ? Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 30))) : Gen.Constant(0)
                from count in Gen.Choose(0, isOpen ? 4 : 6)
                from claims in claim.ListOf(count)
                select (rule, (long)budget, (long)(budget + wider), (IReadOnlyList<BudgetClaim>)[.. claims.Select((x, i) => x with { Id = $"{i}" })])).ToArbitrary();
    }

    private static long Fen(Money? money) => (long)(money!.Value.Amount * 100m);
}
