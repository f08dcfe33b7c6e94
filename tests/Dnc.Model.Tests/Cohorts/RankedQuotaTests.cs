using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Cohorts;

public sealed class RankedQuotaTests
{
    [Theory]
    [InlineData(TieRule.AllInside, "a b c", "")]
    [InlineData(TieRule.NoneInside, "a", "")]
    [InlineData(TieRule.BySecondKey, "a c", "")]
    [InlineData(TieRule.ByIdentifier, "a b", "")]
    [InlineData(TieRule.Silent, "a", "b c")]
    public void Select_TieAtTheEdge_FollowsTheRule(TieRule ties, string winners, string possible)
    {
        var outcome = new RankedQuota(QuotaSize.Count(2), ties).Select([Exact("d", 1), Exact("a", 9), Exact("b", 5, second: 1), Exact("c", 5, second: 2)]);
        Ids(outcome.CertainWinners).ShouldBe(winners);
        Ids(outcome.PossibleWinners).ShouldBe(possible);
        outcome.CertainLosers.ShouldContain(r => r.Member.Id == "d");
        outcome.Places.ShouldBe(Interval<int>.Exactly(2));
    }

    [Theory]
    [InlineData(TieRule.AllInside)]
    [InlineData(TieRule.NoneInside)]
    [InlineData(TieRule.ByIdentifier)]
    [InlineData(TieRule.Silent)]
    public void Select_TieWhollyInside_IsNotTouchedByTheRule(TieRule ties) =>
        Ids(new RankedQuota(QuotaSize.Count(2), ties).Select([Exact("a", 5), Exact("b", 5), Exact("c", 1)]).CertainWinners).ShouldBe("a b");

    [Fact]
    public void Select_EqualSecondKeys_LeaveTheTieOpen()
    {
        var quota = new RankedQuota(QuotaSize.Count(1), TieRule.BySecondKey);
        Ids(quota.Select([Exact("b", 5, 1), Exact("B", 5, 1), Exact("c", 5, 0)]).PossibleWinners).ShouldBe("B b");
        Ids(quota.Select([Exact("b", 5, 1), Exact("B", 5, 1), Exact("c", 5, 2)]).CertainWinners).ShouldBe("c");
    }

    [Fact]
    public void Select_MissingSecondKey_LeavesTheTieOpen()
    {
        var outcome = new RankedQuota(QuotaSize.Count(1), TieRule.BySecondKey).Select([Exact("a", 5, 1), new("b", Interval<Rational>.Exactly(5))]);
        Ids(outcome.PossibleWinners).ShouldBe("a b");
        Ids(new RankedQuota(QuotaSize.Count(1), TieRule.ByIdentifier).Select(outcome.Results.Select(r => r.Member)).CertainWinners).ShouldBe("a");
    }

    [Fact]
    public void Select_LowestFirst_ReadsBarAndSecondKeyInTheirOrders()
    {
        var quota = new RankedQuota(QuotaSize.Count(2), TieRule.BySecondKey, RankOrder.LowestFirst, RankOrder.LowestFirst, Bar: 5);
        Ids(quota.Select([Exact("a", 6), Exact("b", 5, second: 2), Exact("c", 5, second: 1), Exact("d", 5, second: 3)]).CertainWinners).ShouldBe("b c");
        Ids(quota.Select([Exact("a", 6), Exact("b", 5)]).CertainWinners).ShouldBe("b");
    }

    [Fact]
    public void Select_BarReachedExactly_IsInside()
    {
        var outcome = new RankedQuota(QuotaSize.Count(9), TieRule.AllInside, Bar: 60).Select(
            [Exact("a", 60), Exact("b", 59), new("c", Interval<Rational>.AtLeast(59)), new("d", Interval<Rational>.MoreThan(60)), new("e", Interval<Rational>.LessThan(60))]);
        Ids(outcome.CertainWinners.OrderBy(r => r.Member.Id)).ShouldBe("a d");
        Ids(outcome.PossibleWinners).ShouldBe("c");
    }

    // Of five the first 20 % is one place, of six rounded up two: whether the sixth qualifies decides on the second.
    [Fact]
    public void Select_ShareOfAnUnknownNumber_LeavesTheLastPlaceOpen()
    {
        CohortMember[] members = [.. Enumerable.Range(1, 5).Select(i => Exact($"m{i}", 10 - i)), Exact("last", 0) with { Qualifies = Verdict.Unknown }];
        var outcome = new RankedQuota(QuotaSize.Share(new Rational(1, 5), Rounding.Up), TieRule.AllInside).Select(members);
        outcome.Places.ShouldBe(Interval<int>.Between(1, 2));
        Ids(outcome.CertainWinners).ShouldBe("m1");
        Ids(outcome.PossibleWinners).ShouldBe("m2");
    }

    [Theory]
    [InlineData(7, Rounding.Up, 2)]
    [InlineData(7, Rounding.Down, 1)]
    [InlineData(7, Rounding.HalfUp, 1)]
    [InlineData(8, Rounding.HalfUp, 2)]
    [InlineData(10, Rounding.Up, 2)]
    [InlineData(0, Rounding.Up, 0)]
    public void Places_TwentyPercent_RoundsAsStated(int population, Rounding rounding, int places) =>
        QuotaSize.Share(new Rational(1, 5), rounding).Places(population).ShouldBe(places);

    [Fact]
    public void Places_Limits_Hold()
    {
        var size = QuotaSize.Share(new Rational(1, 5), Rounding.Down).AtMost(50).AtLeast(1);
        size.Places(3).ShouldBe(1);
        size.Places(1000).ShouldBe(50);
        size.AtMost(60).Places(1000).ShouldBe(50);
        size.AtLeast(0).Places(3).ShouldBe(1);
        QuotaSize.Count(50).Places(3).ShouldBe(50);
        Should.Throw<ArgumentOutOfRangeException>(() => QuotaSize.Share(new Rational(11, 10), Rounding.Up));
        Should.Throw<ArgumentOutOfRangeException>(() => QuotaSize.Count(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => QuotaSize.Count(3).AtLeast(4));
        Should.Throw<ArgumentOutOfRangeException>(() => QuotaSize.Count(3).AtMost(2));
    }

    [Fact]
    public void Select_EmptyPopulation_HasNoWinners() => new RankedQuota(QuotaSize.Count(5), TieRule.AllInside).Select([]).Results.ShouldBeEmpty();

    [Fact]
    public void Select_OneIdentifierTwice_Throws() =>
        Should.Throw<ArgumentException>(() => new RankedQuota(QuotaSize.Count(1), TieRule.AllInside).Select([Exact("a", 1), Exact("a", 2)])).Message.ShouldContain("'a'");

    [Fact]
    public void RankingOf_EqualScores_ShareTheBetterRank()
    {
        Ranking.Of([Exact("c", 7), Exact("a", 9), Exact("d", 1), Exact("b", 7), Exact("x", 8) with { Qualifies = Verdict.False }]).Select(r => (r.Member.Id, r.Ranks?.Best, r.Ranks?.Worst))
            .ShouldBe([("a", 1, 1), ("b", 2, 2), ("c", 2, 2), ("d", 4, 4), ("x", null, null)]);
        Ranking.Of([Exact("a", 9), Exact("b", 7)], RankOrder.LowestFirst)[0].Member.Id.ShouldBe("b");
    }

    [Fact]
    public void RankRange_ToText_SaysOneOrTwoRanks()
    {
        new RankRange(3, 3).ToText(Language.Zh).ShouldBe("第3名");
        new RankRange(3, 5).ToText(Language.Zh).ShouldBe("第3至5名");
        new RankRange(3, 3).ToString().ShouldBe("rank 3");
        new RankRange(3, 5).ToString().ShouldBe("ranks 3 to 5");
        Should.Throw<ArgumentOutOfRangeException>(() => new RankRange(2, 1));
    }

    [Property(Arbitrary = [typeof(CohortGenerators)], MaxTest = 150)]
    public void Select_AgreesWithAllCompletions(SmallPopulation population, QuotaSize size, TieRule ties, bool hasBar)
    {
        var outcome = new RankedQuota(size, ties, Bar: hasBar ? 1 : null).Select(population.Members);
        var seen = population.Members.ToDictionary(m => m.Id, _ => new HashSet<Verdict>());
        foreach (var completion in Completions.Of(population.Members, ties == TieRule.BySecondKey))
        {
            foreach (var member in population.Members)
            {
                var inside = completion.FirstOrDefault(c => c.Id == member.Id) is not { } complete ? Verdict.False
                    : hasBar && complete.Score < 4 ? Verdict.False
                    : Completions.Inside(completion, complete, size.Places(completion.Count), ties);
                seen[member.Id].Add(inside);
            }
        }

        foreach (var result in outcome.Results)
        {
            result.Inside.ShouldBe(seen[result.Member.Id] is { Count: 1 } one ? one.Single() : Verdict.Unknown, $"{result.Member.Id}: {population}");
        }
    }

    [Property(Arbitrary = [typeof(CohortGenerators)], MaxTest = 150)]
    public void RankingOf_AgreesWithAllCompletions(SmallPopulation population)
    {
        foreach (var ranked in Ranking.Of(population.Members))
        {
            var ranks = Completions.Of(population.Members, seconds: false)
                .Where(c => c.Any(m => m.Id == ranked.Member.Id))
                .Select(c => 1 + c.Count(o => o.Score > c.Single(m => m.Id == ranked.Member.Id).Score)).ToList();
            ranked.Ranks.ShouldBe(ranks.Count == 0 ? null : new RankRange(ranks.Min(), ranks.Max()));
        }
    }

    [Property(Arbitrary = [typeof(CohortGenerators)])]
    public bool Select_OrderOfMembers_DoesNotMatter(SmallPopulation population, QuotaSize size, TieRule ties)
    {
        var quota = new RankedQuota(size, ties);
        return quota.Select(population.Members).Results == quota.Select(population.Members.Reverse()).Results;
    }

    [Property(Arbitrary = [typeof(CohortGenerators)])]
    public bool Select_HigherScore_NeverHarms(SmallPopulation population, QuotaSize size, TieRule ties)
    {
        var quota = new RankedQuota(size, ties);
        var first = population.Members[0];
        return Standing(quota, population.Members) <= Standing(quota, [first.Adjust(Interval<Rational>.Exactly(1)), .. population.Members.Skip(1)]);

        QuotaStanding Standing(RankedQuota q, IEnumerable<CohortMember> members) => q.Select(members).Results.Single(r => r.Member.Id == first.Id).Standing;
    }

    [Property(Arbitrary = [typeof(CohortGenerators)])]
    public bool Select_KnowingMore_NeverOverturns(SmallPopulation population, QuotaSize size, TieRule ties)
    {
        var quota = new RankedQuota(size, ties);
        CohortMember[] known = [.. population.Members.Select(m => m.Score.LowIncluded ? m with { Score = Interval<Rational>.Exactly(m.Score.Low!.Value) } : m)];
        var after = quota.Select(known).Results.ToDictionary(r => r.Member.Id, r => r.Standing);
        return quota.Select(population.Members).Results.All(r => r.Standing == QuotaStanding.Possible || r.Standing == after[r.Member.Id]);
    }

    private static CohortMember Exact(string id, int score, int second = 0) => new(id, Interval<Rational>.Exactly(score), SecondKey: Interval<Rational>.Exactly(second));

    private static string Ids(IEnumerable<QuotaResult> results) => string.Join(' ', results.Select(r => r.Member.Id).Order(StringComparer.Ordinal));
}
