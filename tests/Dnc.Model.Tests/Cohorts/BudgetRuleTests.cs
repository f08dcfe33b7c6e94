using Dnc.Model.Cohorts;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Tests.Cohorts;

public sealed class BudgetRuleTests
{
    // 1.00 yuan over three equal claims: the odd fen goes to the first identifier.
    [Fact]
    public void Allocate_ProRataOfEqualClaims_GivesTheOddFenToTheFirst()
    {
        var allocation = new BudgetRule(BudgetMethod.ProRata).Allocate(Money.Cny(1), [Claim("c", 1), Claim("a", 1), Claim("b", 1)]);
        allocation.Lines.Select(l => (l.Claim.Id, Paid(l), Short(l), l.Reason)).ShouldBe(
            [("a", 0.34m, 0.66m, BudgetReason.CutProRata), ("b", 0.33m, 0.67m, BudgetReason.CutProRata), ("c", 0.33m, 0.67m, BudgetReason.CutProRata)]);
        allocation.Paid.ShouldBe(Interval<Money>.Exactly(Money.Cny(1)));
        allocation.Shortfall.ShouldBe(Interval<Money>.Exactly(Money.Cny(2)));
    }

    // 100.00 over 10, 20, 170 of 200 is half each; over 1.01, 2.00 with 1.50: 0.5033…, 0.9966…: the larger remainder is the second's.
    [Fact]
    public void Allocate_ProRata_GivesTheOddFenToTheLargestRemainder()
    {
        var rule = new BudgetRule(BudgetMethod.ProRata);
        rule.Allocate(Money.Cny(100), [Claim("a", 10), Claim("b", 20), Claim("c", 170)]).Lines.Select(Paid).ShouldBe([5m, 10m, 85m]);
        rule.Allocate(Money.Cny(1.5m), [Claim("a", 1.01m), Claim("b", 2)]).Lines.Select(Paid).ShouldBe([0.50m, 1.00m]);
    }

    [Fact]
    public void Allocate_EnoughMoney_PaysInFull()
    {
        var allocation = new BudgetRule(BudgetMethod.ProRata).Allocate(Money.Cny(30), [Claim("a", 10), Claim("b", 20)]);
        allocation.Lines.ShouldAllBe(l => l.Reason == BudgetReason.InFull);
        allocation.Remaining.ShouldBe(Interval<Money>.Exactly(Money.Cny(0)));
    }

    [Theory]
    [InlineData(BudgetMethod.Queue, MisfitRule.PayPart, "a60 b40 c0", BudgetReason.BudgetExhausted)]
    [InlineData(BudgetMethod.Queue, MisfitRule.Skip, "a60 b0 c30", BudgetReason.DoesNotFit)]
    [InlineData(BudgetMethod.Queue, MisfitRule.Stop, "a60 b0 c0", BudgetReason.DoesNotFit)]
    [InlineData(BudgetMethod.Ranked, MisfitRule.PayPart, "c30 b50 a20", BudgetReason.InFull)]
    public void Allocate_InTurn_FollowsOrderAndMisfit(BudgetMethod method, MisfitRule misfit, string paid, BudgetReason second)
    {
        var allocation = new BudgetRule(method, misfit).Allocate(Money.Cny(100), [Claim("c", 30, 3), Claim("a", 60, 1), Claim("b", 50, 2)]);
        string.Join(' ', allocation.Lines.Select(l => FormattableString.Invariant($"{l.Claim.Id}{Paid(l)}"))).ShouldBe(paid);
        allocation.Lines[1].Reason.ShouldBe(second);
        if (misfit == MisfitRule.Stop)
        {
            allocation.Lines[2].Reason.ShouldBe(BudgetReason.AfterStop);
        }
    }

    // Two who stand equal ask 10 each of 15: a silent rule leaves 5 to 10 to each, a convention or a second key settles it.
    [Theory]
    [InlineData(TieRule.Silent, "a5-10 b5-10")]
    [InlineData(TieRule.ByIdentifier, "a10 b5")]
    [InlineData(TieRule.BySecondKey, "b10 a5")]
    public void Allocate_EqualKeys_GoByTheTieRule(TieRule ties, string paid)
    {
        var rule = new BudgetRule(BudgetMethod.Ranked, Ties: ties);
        var claims = new[] { Claim("b", 10, 5) with { SecondKey = Interval<Rational>.Exactly(2) }, Claim("a", 10, 5) with { SecondKey = Interval<Rational>.Exactly(1) } };
        Text(rule.Allocate(Money.Cny(15), claims)).ShouldBe(paid);

        // Where there is enough for all, nobody's turn matters.
        rule.Allocate(Money.Cny(20), claims).Lines.ShouldAllBe(l => Paid(l) == 10m && l.Reason == BudgetReason.InFull);
    }

    [Theory]
    [InlineData(RankOrder.HighestFirst, "b10 a5")]
    [InlineData(RankOrder.LowestFirst, "a10 b5")]
    public void Allocate_BySecondKey_FollowsItsOrder(RankOrder order, string paid) =>
        Text(new BudgetRule(BudgetMethod.Queue, MisfitRule.PayPart, TieRule.BySecondKey, order).Allocate(
            Money.Cny(15),
            [Claim("a", 10) with { SecondKey = Interval<Rational>.Exactly(1) }, Claim("b", 10) with { SecondKey = Interval<Rational>.Exactly(2) }])).ShouldBe(paid);

    // 10 to 40, then perhaps 5, and 7 in any turn, before 50 out of 50: the last can lose 52 of which 40 + 7 + 5, and is sure of nothing more than 50 - 52.
    [Fact]
    public void Allocate_OpenClaims_LeaveRangesToThoseAfterThem()
    {
        var range = Interval<Money>.Between(Money.Cny(10), Money.Cny(40));
        var allocation = new BudgetRule(BudgetMethod.Queue).Allocate(
            Money.Cny(50),
            [
                new("amount", range, Interval<Rational>.Exactly(1)),
                new("entitled", Interval<Money>.Exactly(Money.Cny(5)), Interval<Rational>.Exactly(2), Verdict.Unknown),
                new("key", Interval<Money>.Exactly(Money.Cny(7))),
                new("none", Interval<Money>.Exactly(Money.Cny(99)), Interval<Rational>.Exactly(0), Verdict.False),
                Claim("last", 50, 9),
            ]);
        allocation.Exposure.ShouldBe(Interval<Money>.Between(Money.Cny(17), Money.Cny(52)));
        Text(allocation).ShouldBe("key0-7 amount10-40 entitled0-5 last0-40 none0");
        allocation.Lines.Select(l => l.Reason).ShouldBe([.. Enumerable.Repeat(BudgetReason.Undetermined, 4), BudgetReason.NotEntitled]);
        allocation.Paid.ShouldBe(Interval<Money>.Exactly(Money.Cny(50)));
        allocation.Remaining.ShouldBe(Interval<Money>.Exactly(Money.Cny(0)));
        allocation.Shortfall.ShouldBe(Interval<Money>.Between(Money.Cny(17), Money.Cny(52)));
    }

    // 100 over 60 and over 20 to 90: the first gets 100 × 60 ÷ 150 = 40 at least, and is in full while the other asks no more than 40.
    [Fact]
    public void Allocate_ProRataWithAnOpenClaim_GivesTheLeastAndTheMost()
    {
        var rule = new BudgetRule(BudgetMethod.ProRata);
        var open = new BudgetClaim("open", Interval<Money>.Between(Money.Cny(20), Money.Cny(90)));
        Text(rule.Allocate(Money.Cny(100), [Claim("known", 60), open])).ShouldBe("known40-60 open20-60");
        rule.Allocate(Money.Cny(150), [Claim("known", 60), open]).Lines[0].Reason.ShouldBe(BudgetReason.InFull);
        var endless = rule.Allocate(Money.Cny(100), [Claim("known", 60), new("open", Interval<Money>.Everything)]);
        Text(endless).ShouldBe("known0-60 open0-100");
        (endless.Exposure, endless.Shortfall).ShouldBe((Interval<Money>.AtLeast(Money.Cny(0)), Interval<Money>.AtLeast(Money.Cny(0))));
        endless.Lines.Select(l => l.Shortfall).ShouldBe([Interval<Money>.Between(Money.Cny(0), Money.Cny(60)), Interval<Money>.AtLeast(Money.Cny(0))]);
    }

    // 20 to 50 in turn over 30 and 30: the first gets 20 to 30, the second what is left of 50 at most; without an upper end everything may be paid.
    [Fact]
    public void Allocate_ABudgetThatIsNotSettled_GivesTheLeastAndTheMost()
    {
        var rule = new BudgetRule(BudgetMethod.Queue);
        BudgetClaim[] claims = [Claim("a", 30, 1), Claim("b", 30, 2)];
        var allocation = rule.Allocate(Interval<Money>.Between(Money.Cny(20), Money.Cny(50)), claims);
        Text(allocation).ShouldBe("a20-30 b0-20");
        (allocation.Paid, allocation.Shortfall, allocation.Remaining).ShouldBe((
            Interval<Money>.Between(Money.Cny(20), Money.Cny(50)), Interval<Money>.Between(Money.Cny(10), Money.Cny(40)), Interval<Money>.Exactly(Money.Cny(0))));
        var endless = rule.Allocate(Interval<Money>.AtLeast(Money.Cny(40)), [.. claims, new("open", Interval<Money>.AtLeast(Money.Cny(5)), Interval<Rational>.Exactly(3))]);
        endless.Lines.Select(l => l.Paid).ShouldBe([Interval<Money>.Exactly(Money.Cny(30)), Interval<Money>.Between(Money.Cny(10), Money.Cny(30)), Interval<Money>.AtLeast(Money.Cny(0))]);
        endless.Remaining.ShouldBe(Interval<Money>.AtLeast(Money.Cny(0)));
    }

    // What is exact before an open claim is paid out one by one; a claim that fits whatever happens is certain, and one that never does gets nothing.
    [Fact]
    public void Allocate_SkippingWithAnOpenClaim_TellsWhatHoldsWhateverHappens()
    {
        var rule = new BudgetRule(BudgetMethod.Queue, MisfitRule.Skip);
        var open = new BudgetClaim("open", Interval<Money>.Between(Money.Cny(10), Money.Cny(20)), Interval<Rational>.Exactly(3));
        var allocation = rule.Allocate(Money.Cny(100), [Claim("a", 60, 1), Claim("b", 50, 2), open, Claim("c", 20, 4), Claim("d", 15, 5), Claim("e", 31, 6)]);
        Text(allocation).ShouldBe("a60 b0 open10-20 c20 d0 e0");
        Text(rule.Allocate(Money.Cny(110), [Claim("a", 60, 1), Claim("b", 60, 2), open, Claim("c", 20, 4), Claim("d", 15, 5), Claim("e", 31, 6)])).ShouldBe("a60 b0 open10-20 c20 d0-15 e0");
    }

    [Theory]
    [InlineData(30, 40, "open30-40 b0-60", BudgetReason.Undetermined)]
    [InlineData(30, 35, "open30-35 b60", BudgetReason.InFull)]
    [InlineData(50, 80, "open50-80 b0", BudgetReason.DoesNotFit)]
    [InlineData(101, 120, "open0 b0", BudgetReason.AfterStop)]
    public void Allocate_UntilOneDoesNotFit_KnowsWhatIsBefore(int low, int high, string paid, BudgetReason second)
    {
        var open = new BudgetClaim("open", Interval<Money>.Between(Money.Cny(low), Money.Cny(high)), Interval<Rational>.Exactly(1));
        var allocation = new BudgetRule(BudgetMethod.Queue, MisfitRule.Stop).Allocate(Money.Cny(99), [open, Claim("b", 60, 2)]);
        Text(allocation).ShouldBe(paid);
        allocation.Lines[1].Reason.ShouldBe(second);
    }

    [Fact]
    public void Allocate_FaultyInput_Throws()
    {
        var rule = new BudgetRule(BudgetMethod.ProRata);
        Should.Throw<ArgumentException>(() => new BudgetRule(BudgetMethod.ProRata, MisfitRule.Skip));
        Should.Throw<ArgumentException>(() => new BudgetRule(BudgetMethod.ProRata, Ties: TieRule.ByIdentifier));
        Should.Throw<ArgumentException>(() => new BudgetRule(BudgetMethod.Queue, Ties: TieRule.AllInside));
        Should.Throw<ArgumentException>(() => rule.Allocate(Money.Cny(-1), []));
        Should.Throw<ArgumentException>(() => rule.Allocate(Money.Cny(0.001m), []));
        Should.Throw<ArgumentException>(() => rule.Allocate(default(Money), []));
        Should.Throw<ArgumentException>(() => rule.Allocate(Interval<Money>.Everything, []));
        Should.Throw<ArgumentException>(() => rule.Allocate(Interval<Money>.Between(Money.Cny(1), Money.Cny(1.001m)), []));
        Should.Throw<ArgumentException>(() => Claim("a", -1));
        Should.Throw<ArgumentException>(() => Claim("a", 0.001m));
        Should.Throw<ArgumentException>(() => rule.Allocate(Money.Cny(1), [Claim("a", 1), Claim("a", 2)]));
        Should.Throw<CurrencyMismatchException>(() => rule.Allocate(Money.Cny(1), [new("a", Interval<Money>.Exactly(Money.Usd(1)))]));
    }

    private static decimal Paid(BudgetLine line) => line.Paid.IsExact ? line.Paid.Low!.Value.Amount : throw new InvalidOperationException($"{line.Claim.Id} is paid {line.Paid}.");

    private static decimal Short(BudgetLine line) => line.Shortfall.IsExact ? line.Shortfall.Low!.Value.Amount : throw new InvalidOperationException($"{line.Claim.Id} lacks {line.Shortfall}.");

    private static string Text(BudgetAllocation allocation) => string.Join(' ', allocation.Lines.Select(l => l.Claim.Id + (l.Paid.IsExact
        ? FormattableString.Invariant($"{l.Paid.Low!.Value.Amount}")
        : FormattableString.Invariant($"{l.Paid.Low!.Value.Amount}-{l.Paid.High!.Value.Amount}"))));

    private static BudgetClaim Claim(string id, decimal amount, int key = 0) => new(id, Interval<Money>.Exactly(Money.Cny(amount)), Interval<Rational>.Exactly(key));
}
