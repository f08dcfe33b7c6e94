using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support.Populations;

/// <summary>Firms that are ranked within their industry or town: the rating stands for it here.</summary>
public sealed class RankGroupTests
{
    private const string Name = "'name':{'zh':'甲','en':'a'}";

    private static readonly CompiledCatalog Grouped = Compile(
        $"{Catalog([Policy("p", "'10元'", "'quota':{'places':1,'rank':'a','within':'rating'}"), Policy("q", "'1元'", "'quota':{'share':'50%','rounding':'up','rank':'a','within':'rating'}")])}," +
        $"'classes':[{{'id':'k',{Name},'score':'a','classes':[{{'code':'A','upTo':'50%'}},{{'code':'B','upTo':'100%'}}],'rounding':'halfUp','excludedClass':'T','within':'rating','among':{{'not':'x'}}}}]," +
        $"'scores':[{{'id':'s',{Name},'of':'a','within':'rating','minMax':{{'from':0,'to':100}},'round':{{'to':1,'mode':'halfUp'}}}}]").OrThrow();

    [Fact]
    public void Within_EachGroup_HasItsOwnPlacesClassesAndExtremes()
    {
        var result = Evaluate([Firm("a", 50, "top"), Firm("b", 40, "top"), Firm("c", 30, "top"), Firm("d", 20, "good"), Firm("e", 10, "good")]);
        Winners(result, "p").ShouldBe("a d");
        Winners(result, "q").ShouldBe("a b d");
        result.Quotas[0].Value.Places.ShouldBe(Interval<int>.Exactly(2));
        result.Quotas[1].Value.Places.ShouldBe(Interval<int>.Exactly(3));
        result.Quotas[0].Value.Results.Select(r => $"{r.Member.Id}{r.Ranks!.Value.Best}").ShouldBe(["a1", "d1", "b2", "e2", "c3"]);
        Classes(result).ShouldBe("a A, b A, c B, d A, e B");
        Scores(result).ShouldBe("a 100, b 50, c 0, d 100, e 0");
    }

    [Fact]
    public void Within_OneGroup_IsAsWithoutGroups()
    {
        var result = Evaluate([Firm("a", 50, "top"), Firm("b", 40, "top")]);
        Winners(result, "p").ShouldBe("a");
        result.Quotas[0].Value.Places.ShouldBe(Interval<int>.Exactly(1));
    }

    // c is the best of the good ones or the second of the top ones; what a has, no group of c can take.
    [Fact]
    public void Within_AGroupThatIsNotKnown_LeavesWhatItDecides()
    {
        var result = Evaluate([Firm("a", 50, "top"), Firm("b", 10, "top"), Firm("c", 30, null), Firm("d", 20, "good")]);
        Winners(result, "p").ShouldBe("a");
        result.Quotas[0].Value.PossibleWinners.Select(r => r.Member.Id).ShouldBe(["c", "d"]);
        Classes(result).ShouldBe("a A, b B, c A, d A/B");
    }

    // Three may win the one place of each of two groups: two awards at most, and not three.
    [Fact]
    public void Cost_OfAQuota_IsBoundedByItsPlaces()
    {
        var result = Evaluate([Firm("a", 5, "top"), Firm("b", 5, "top"), Firm("c", 5, "top"), Firm("d", 5, "good"), Firm("e", 5, "good")]);
        result.Costs.Single(c => c.Policy.Id == "p").Amount.Yuan().ShouldBe("0..20");
        result.Costs.Single(c => c.Policy.Id == "q").Amount.Yuan().ShouldBe("0..3");
        result.Total.Yuan().ShouldBe("0..23");
    }

    // c is first wherever it is.
    [Fact]
    public void Within_AGroupThatIsNotKnown_TakesNothingThatIsCertainInEach()
    {
        var result = Evaluate([Firm("a", 50, "top"), Firm("b", 10, "good"), Firm("c", 60, null)]);
        Winners(result, "p").ShouldBe("c");
        result.Firms.Single(f => f.Id == "c").Total!.Value.Yuan().ShouldBe("11");
    }

    // Whatever group a is of, b does not stand before it; in another one than a, b is first.
    [Fact]
    public void Within_NobodysGroupIsKnown_WhatIsFirstInAllIsCertain()
    {
        var outcome = Evaluate([Firm("a", 50, null), Firm("b", 10, null)]).Quotas[0].Value;
        outcome.CertainWinners.Select(r => r.Member.Id).ShouldBe(["a"]);
        outcome.PossibleWinners.Select(r => r.Member.Id).ShouldBe(["b"]);
    }

    [Fact]
    public void Within_WhoTakesNoPart_IsOfNoGroup()
    {
        var result = Evaluate([Firm("a", 50, "top"), Firm("out", 60, null, outside: true), Firm("b", 5, "good")]);
        Classes(result).ShouldBe("a A, b A, out T");
        Winners(result, "p").ShouldBe("out");
        Evaluate([Firm("out", 60, null, outside: true)]).Classes[0].Value.ShouldHaveSingleItem().Possible.ShouldBe(["T"]);
    }

    [Property(MaxTest = 80)]
    public void Within_KnownGroups_AreRankedAsIfAlone(byte[] seeds)
    {
        var firms = seeds.Take(8).Select((s, i) => Firm($"f{i}", s % 5, s / 5 % 2 == 0 ? "top" : "good", s / 10 % 5 == 0)).ToList();
        var all = Evaluate(firms);
        foreach (var group in firms.GroupBy(f => ((FactCode)f.Facts.Claims.Single(c => c.Key == "rating").Value).Code, StringComparer.Ordinal))
        {
            var ids = group.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
            var alone = Evaluate(group);
            for (var i = 0; i < 2; i++)
            {
                all.Quotas[i].Value.Results.Where(r => ids.Contains(r.Member.Id)).ShouldBe(alone.Quotas[i].Value.Results, ignoreOrder: true);
            }

            all.Classes[0].Value.Where(r => ids.Contains(r.Member.Id)).ShouldBe(alone.Classes[0].Value, ignoreOrder: true);
            all.Scores[0].Value.Where(r => ids.Contains(r.Id)).ShouldBe(alone.Scores[0].Value, ignoreOrder: true);
        }
    }

    // Whatever the groups turn out to be, nothing comes that was not told as possible.
    [Property(MaxTest = 80)]
    public void Within_EveryCompletion_LiesInWhatWasTold(byte[] seeds, byte[] completion)
    {
        var open = seeds.Take(6).Select((s, i) => (Id: $"f{i}", Figure: s % 5, Group: (s / 5 % 3) switch { 0 => "top", 1 => "good", _ => null })).ToList();
        var told = Evaluate(open.Select(f => Firm(f.Id, f.Figure, f.Group)));
        var settled = Evaluate(open.Select((f, i) => Firm(f.Id, f.Figure, f.Group ?? (i < completion.Length && completion[i] % 2 == 0 ? "top" : "good"))));
        for (var i = 0; i < 2; i++)
        {
            foreach (var result in settled.Quotas[i].Value.Results)
            {
                var before = told.Quotas[i].Value.Results.Single(r => r.Member.Id == result.Member.Id);
                (before.Inside == Verdict.Unknown || before.Inside == result.Inside || result.Inside == Verdict.Unknown).ShouldBeTrue(result.Member.Id);
                (before.Ranks!.Value.Best <= result.Ranks!.Value.Best && before.Ranks.Value.Worst >= result.Ranks.Value.Worst).ShouldBeTrue(result.Member.Id);
            }
        }

        foreach (var result in settled.Classes[0].Value)
        {
            result.Possible.Except(told.Classes[0].Value.Single(r => r.Member.Id == result.Member.Id).Possible, StringComparer.Ordinal).ShouldBeEmpty(result.Member.Id);
        }

        foreach (var score in settled.Scores[0].Value)
        {
            var range = told.Scores[0].Value.Single(s => s.Id == score.Id).Value;
            range.Hull(score.Value).ShouldBe(range, score.Id);
        }
    }

    [Theory]
    [InlineData("'policies':[{0}]", "$.policies[0].quota.within")]
    public void Within_WhatIsNoCode_IsAnIssue(string members, string path)
    {
        var policy = Policy("p", "'10元'", "'quota':{'places':1,'rank':'a','within':'b'}");
        var issue = Compile(members.Replace("{0}", policy, StringComparison.Ordinal)).Issues.Single(i => i.Severity == IssueSeverity.Error);
        (issue.Code, issue.Location.Path).ShouldBe((IssueCodes.BadOrder, path));
        issue.Message.En.ShouldContain("told apart by a code");
    }

    [Fact]
    public void Within_OfClassesAndScores_MustBeACodeToo()
    {
        var classes = $"'classes':[{{'id':'k',{Name},'score':'a','classes':[{{'code':'A','upTo':'100%'}}],'rounding':'up','within':'listedOn'}}]";
        var scores = $"'scores':[{{'id':'s',{Name},'of':'a','within':'a','minMax':{{'from':0,'to':100}},'round':{{'to':1,'mode':'up'}}}}]";
        Compile($"{Catalog([])},{classes},{scores}").Issues.Where(i => i.Code == IssueCodes.BadOrder).Select(i => i.Location.Path).ShouldBe(["$.classes[0].within", "$.scores[0].within"], ignoreOrder: true);
    }

    private static CohortResult Evaluate(IEnumerable<CohortFirm> firms) => CohortEvaluator.Evaluate(Grouped, firms, Day(2024, 6, 30), null, TestContext.Current.CancellationToken);

    private static string Winners(CohortResult result, string policy) =>
        string.Join(' ', result.Quotas.Single(q => q.Key == policy).Value.CertainWinners.Select(r => r.Member.Id).Order(StringComparer.Ordinal));

    private static string Classes(CohortResult result) =>
        string.Join(", ", result.Classes[0].Value.OrderBy(r => r.Member.Id, StringComparer.Ordinal).Select(r => $"{r.Member.Id} {string.Join('/', r.Possible)}"));

    private static string Scores(CohortResult result) => string.Join(", ", result.Scores[0].Value.Select(s => $"{s.Id} {s.Value.Low!.Value.ToDecimal(0, Rounding.HalfUp):0}"));

    private static CohortFirm Firm(string id, decimal a, string? group, bool outside = false)
    {
        var facts = FactSet.Empty.With("a", FactTime.None, FactFigure.Exactly(new Quantity(a, Units.Get("元")))).With("x", FactTime.None, new FactFlag(outside));
        return new CohortFirm(id, group is null ? facts : facts.With("rating", FactTime.None, new FactCode(group)), AwardLedger.Nothing);
    }
}
