using Dnc.Model.Governance.Attraction;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance.Attraction;

public sealed class CreditSplitTests
{
    [Fact]
    public void Create_SharesThatDoNotAddUp_AreRefusedWithTheirSum()
    {
        var issue = CreditSplit.Create(Share("zone-a", 60m), Share("zone-b", 39.99m)).Issues.ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.SharesDoNotAddUp);
        issue.Message.En.ShouldContain("99.99%");
        CreditSplit.Create().IsSuccess.ShouldBeFalse();
        CreditSplit.Create(Share("zone-a", 60m), Share("zone-b", 40m)).OrThrow().ShareOf(Id("zone-b")).ShouldBe(Ratio.FromPercent(40));
        CreditSplit.To(Id("zone-a")).ShareOf(Id("zone-b")).ShouldBeNull();
        Should.Throw<ArgumentException>(() => CreditSplit.Create(Share("zone-a", 60m), Share("zone-a", 40m)));
        Should.Throw<ArgumentException>(() => Share("zone-a", 0m));
        Should.Throw<ArgumentException>(() => Share("zone-a", 100.1m));
    }

    [Fact]
    public void Divide_ThreeThirdsOfOneYuan_GivesTheFenToTheLargestRemainder()
    {
        var third = CreditSplit.Create(new(Id("zone-a"), new Ratio(0.3333m)), new(Id("zone-b"), new Ratio(0.3334m)), new(Id("finance"), new Ratio(0.3333m))).OrThrow();
        third.Divide(Money.Cny(1m)).Select(p => p.Amount.Amount).ShouldBe([0.33m, 0.34m, 0.33m]);
        CreditSplit.Create(Share("zone-a", 50m), Share("zone-b", 50m)).OrThrow().Divide(Money.Cny(0.01m)).Select(p => p.Amount.Amount).ShouldBe([0.01m, 0m]);
        Should.Throw<ArgumentException>(() => third.Divide(Money.Cny(-1m)));
    }

    [Property]
    public bool Divide_AnySum_AddsUpToIt(long fen, byte first, byte second)
    {
        var amount = Money.Cny(Math.Abs(fen / 2) / 100m);
        var (a, b) = (1 + (first % 98), 1m + (second % 98));
        var split = a + b < 100
            ? CreditSplit.Create(Share("zone-a", a), Share("zone-b", b), Share("finance", 100 - a - b)).OrThrow()
            : CreditSplit.Create(Share("zone-a", a), Share("zone-b", 100 - a)).OrThrow();
        var parts = split.Divide(amount);
        return parts.Aggregate(Money.Zero(Currency.Cny), (sum, p) => sum + p.Amount) == amount
            && parts.Zip(split.Shares).All(p => Math.Abs(p.First.Amount.Amount - (amount.Amount * p.Second.Share.Value)) < 0.01m);
    }

    private static CreditShare Share(string unit, decimal percent) => new(Id(unit), Ratio.FromPercent(percent));
}
