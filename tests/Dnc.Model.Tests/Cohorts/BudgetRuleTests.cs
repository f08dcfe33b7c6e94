using Dnc.Model.Cohorts;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Cohorts;

public sealed class BudgetRuleTests
{
    // 1.00 yuan over three equal claims: the odd fen goes to the first identifier.
    [Fact]
    public void Allocate_ProRataOfEqualClaims_GivesTheOddFenToTheFirst()
    {
        var allocation = new BudgetRule(BudgetMethod.ProRata).Allocate(Money.Cny(1), [Claim("c", 1), Claim("a", 1), Claim("b", 1)]);
        allocation.Lines.Select(l => (l.Claim.Id, l.Paid.Amount, l.Shortfall.Amount, l.Reason)).ShouldBe(
            [("a", 0.34m, 0.66m, BudgetReason.CutProRata), ("b", 0.33m, 0.67m, BudgetReason.CutProRata), ("c", 0.33m, 0.67m, BudgetReason.CutProRata)]);
        allocation.Paid.ShouldBe(Money.Cny(1));
        allocation.Shortfall.ShouldBe(Money.Cny(2));
    }

    // 100.00 over 10, 20, 170 of 200 is half each; over 1.01, 2.00 with 1.50: 0.5033…, 0.9966…: the larger remainder is the second's.
    [Fact]
    public void Allocate_ProRata_GivesTheOddFenToTheLargestRemainder()
    {
        var rule = new BudgetRule(BudgetMethod.ProRata);
        rule.Allocate(Money.Cny(100), [Claim("a", 10), Claim("b", 20), Claim("c", 170)]).Lines.Select(l => l.Paid.Amount).ShouldBe([5m, 10m, 85m]);
        rule.Allocate(Money.Cny(1.5m), [Claim("a", 1.01m), Claim("b", 2)]).Lines.Select(l => l.Paid.Amount).ShouldBe([0.50m, 1.00m]);
    }

    [Fact]
    public void Allocate_EnoughMoney_PaysInFull()
    {
        var allocation = new BudgetRule(BudgetMethod.ProRata).Allocate(Money.Cny(30), [Claim("a", 10), Claim("b", 20)]);
        allocation.Lines.ShouldAllBe(l => l.Reason == BudgetReason.InFull);
        allocation.Remaining.ShouldBe(Money.Cny(0));
    }

    [Theory]
    [InlineData(BudgetMethod.Queue, MisfitRule.PayPart, "a60 b40 c0", BudgetReason.BudgetExhausted)]
    [InlineData(BudgetMethod.Queue, MisfitRule.Skip, "a60 b0 c30", BudgetReason.DoesNotFit)]
    [InlineData(BudgetMethod.Queue, MisfitRule.Stop, "a60 b0 c0", BudgetReason.DoesNotFit)]
    [InlineData(BudgetMethod.Ranked, MisfitRule.PayPart, "c30 b50 a20", BudgetReason.InFull)]
    public void Allocate_InTurn_FollowsOrderAndMisfit(BudgetMethod method, MisfitRule misfit, string paid, BudgetReason second)
    {
        var allocation = new BudgetRule(method, misfit).Allocate(Money.Cny(100), [Claim("c", 30, 3), Claim("a", 60, 1), Claim("b", 50, 2)]);
        string.Join(' ', allocation.Lines.Select(l => FormattableString.Invariant($"{l.Claim.Id}{l.Paid.Amount}"))).ShouldBe(paid);
        allocation.Lines[1].Reason.ShouldBe(second);
        if (misfit == MisfitRule.Stop)
        {
            allocation.Lines[2].Reason.ShouldBe(BudgetReason.AfterStop);
        }
    }

    [Fact]
    public void Allocate_EqualKeys_GoByIdentifier() =>
        new BudgetRule(BudgetMethod.Ranked).Allocate(Money.Cny(10), [Claim("b", 10, 5), Claim("a", 10, 5)]).Lines[0].Claim.Id.ShouldBe("a");

    [Fact]
    public void Allocate_UndeterminedClaims_AreExposureAndConsumeNothing()
    {
        var range = Interval<Money>.Between(Money.Cny(10), Money.Cny(40));
        var allocation = new BudgetRule(BudgetMethod.Queue).Allocate(
            Money.Cny(50),
            [
                new("amount", range, Interval<Rational>.Exactly(1)),
                new("entitled", Interval<Money>.Exactly(Money.Cny(5)), Interval<Rational>.Exactly(2), Verdict.Unknown),
                new("key", Interval<Money>.Exactly(Money.Cny(7))),
                new("none", Interval<Money>.Exactly(Money.Cny(99)), Interval<Rational>.Exactly(0), Verdict.False),
                Claim("paid", 50, 9),
            ]);
        allocation.Exposure.ShouldBe(Interval<Money>.Between(Money.Cny(17), Money.Cny(52)));
        allocation.Lines.Select(l => (l.Claim.Id, l.Paid.Amount, l.Reason)).ShouldBe(
        [
            ("paid", 50m, BudgetReason.InFull),
            ("amount", 0m, BudgetReason.Undetermined), ("entitled", 0m, BudgetReason.Undetermined), ("key", 0m, BudgetReason.Undetermined),
            ("none", 0m, BudgetReason.NotEntitled),
        ]);
        new BudgetRule(BudgetMethod.ProRata).Allocate(Money.Cny(1), [new("open", Interval<Money>.Everything)]).Exposure.ShouldBe(Interval<Money>.AtLeast(Money.Cny(0)));
    }

    [Fact]
    public void Allocate_FaultyInput_Throws()
    {
        var rule = new BudgetRule(BudgetMethod.ProRata);
        Should.Throw<ArgumentException>(() => new BudgetRule(BudgetMethod.ProRata, MisfitRule.Skip));
        Should.Throw<ArgumentException>(() => rule.Allocate(Money.Cny(-1), []));
        Should.Throw<ArgumentException>(() => rule.Allocate(Money.Cny(0.001m), []));
        Should.Throw<ArgumentException>(() => rule.Allocate(default, []));
        Should.Throw<ArgumentException>(() => Claim("a", -1));
        Should.Throw<ArgumentException>(() => Claim("a", 0.001m));
        Should.Throw<ArgumentException>(() => rule.Allocate(Money.Cny(1), [Claim("a", 1), Claim("a", 2)]));
        Should.Throw<CurrencyMismatchException>(() => rule.Allocate(Money.Cny(1), [new("a", Interval<Money>.Exactly(Money.Usd(1)))]));
    }

    [Property(MaxTest = 300)]
    public Property Allocate_Laws() => Prop.ForAll(Cases(), c =>
    {
        var allocation = c.Rule.Allocate(c.Budget, c.Claims);
        var lines = allocation.Lines;
        (allocation.Paid.Amount <= c.Budget.Amount).ShouldBeTrue("never above the budget");
        (allocation.Paid + allocation.Remaining).ShouldBe(c.Budget);
        lines.ShouldAllBe(l => l.Paid.Amount >= 0 && l.Paid.RoundToMinorUnit(Rounding.Down) == l.Paid);
        lines.ShouldAllBe(l => l.Paid + l.Shortfall == l.Claim.Amount.Low!.Value);
        c.Rule.Allocate(c.Budget, c.Claims.Reverse()).Lines.ShouldBe(lines);

        // Undetermined claims change nobody's payment, wherever they would stand.
        var open = new BudgetClaim("+", Interval<Money>.Between(Money.Cny(0.1m), Money.Cny(0.3m)), Interval<Rational>.Exactly(1));
        var perhaps = Claim("-", 0.2m, 2) with { Entitled = Verdict.Unknown };
        var wider = c.Rule.Allocate(c.Budget, [open, .. c.Claims, perhaps]);
        wider.Lines.Take(lines.Count).ShouldBe(lines);
        wider.Paid.ShouldBe(allocation.Paid);
        wider.Exposure.ShouldBe(Interval<Money>.Between(Money.Cny(0.1m), Money.Cny(0.5m)));

        var due = c.Claims.Sum(x => x.Amount.Low!.Value.Amount);
        if (c.Rule.Misfit == MisfitRule.PayPart)
        {
            allocation.Paid.Amount.ShouldBe(Math.Min(due, c.Budget.Amount), "divisible claims use the whole budget");
        }

        if (c.Rule.Method != BudgetMethod.ProRata && c.Rule.Misfit == MisfitRule.PayPart)
        {
            lines.SkipWhile(l => l.Shortfall.Amount == 0).Skip(1).ShouldAllBe(l => l.Paid.Amount == 0);

            // By their keys, not by the order of the lines: nobody is paid while somebody who comes strictly before is short.
            foreach (var (ahead, behind) in lines.SelectMany(a => lines.Select(b => (a, b))))
            {
                var order = ahead.Claim.OrderKey.Low!.Value.CompareTo(behind.Claim.OrderKey.Low!.Value);
                var isAhead = c.Rule.Method == BudgetMethod.Queue ? order < 0 : order > 0;
                (!isAhead || ahead.Shortfall.Amount == 0 || behind.Paid.Amount == 0).ShouldBeTrue("nobody is paid while somebody ahead is short");
            }
        }

        if (c.Rule.Method == BudgetMethod.ProRata && due > c.Budget.Amount)
        {
            // Each within one fen of its exact share.
            lines.ShouldAllBe(l => Math.Abs((l.Paid.Amount * due) - (l.Claim.Amount.Low!.Value.Amount * c.Budget.Amount)) < 0.01m * due);
        }
    });

    private static Arbitrary<(BudgetRule Rule, Money Budget, IReadOnlyList<BudgetClaim> Claims)> Cases() =>
        (from rule in Gen.Elements(
             new BudgetRule(BudgetMethod.ProRata),
             new(BudgetMethod.Queue),
             new(BudgetMethod.Queue, MisfitRule.Skip),
             new(BudgetMethod.Queue, MisfitRule.Stop),
             new(BudgetMethod.Ranked),
             new(BudgetMethod.Ranked, MisfitRule.Skip),
             new(BudgetMethod.Ranked, MisfitRule.Stop))
         from budget in Gen.Choose(0, 60)
         from count in Gen.Choose(0, 6)
         from amounts in Gen.Choose(0, 30).ListOf(count)
         from keys in Gen.Choose(0, 3).ListOf(count)
         select (rule, Money.Cny(budget / 100m), (IReadOnlyList<BudgetClaim>)[.. amounts.Select((a, i) => Claim($"{i}", a / 100m, keys[i]))])).ToArbitrary();

    private static BudgetClaim Claim(string id, decimal amount, int key = 0) => new(id, Interval<Money>.Exactly(Money.Cny(amount)), Interval<Rational>.Exactly(key));
}
