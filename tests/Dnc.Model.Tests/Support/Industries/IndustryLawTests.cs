using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Industries;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Support.Industries.IndustryWorld;

namespace Dnc.Model.Tests.Support.Industries;

/// <summary>What holds for all populations.</summary>
[Properties(Arbitrary = [typeof(IndustryLawTests)], MaxTest = 200)]
public sealed class IndustryLawTests
{
    private static readonly CompiledIndustries Industries = Compile(Strategy(
        """
        'chain':'grid','keyFirms':['f0','f1'],
        'targets':[{'id':'t','name':{'zh':'目标','en':'target'},'reach':'≥60元'},{'id':'u','name':{'zh':'目标','en':'target'},'reach':'>90元'}],
        'firmTargets':[{'id':'t','name':{'zh':'企业','en':'firms'},'reach':'≥30元','count':2}],
        'directions':[{'id':'a','name':{'zh':'甲','en':'a'},'link':'tower'},{'id':'b','name':{'zh':'乙','en':'b'},'link':'steel'}]
        """,
        scale: ByReading)).OrThrow();

    public static Arbitrary<Population> PopulationArbitrary() => (
        from count in Gen.Choose(0, 5)
        from firms in Gen.ArrayOf(FirmOf, count)
        select new Population([.. firms.Select((f, i) => new CohortFirm($"f{i}", f, AwardLedger.Unknown))])).ToArbitrary();

    [Property]
    public void Evaluate_InAnotherOrder_GivesTheSame(Population sample) =>
        Evaluate([.. sample.Firms.Reverse()]).Explain().ShouldBe(Evaluate(sample.Firms).Explain());

    // Whatever is told of the firms where something is missing, the answer lies within what was possible before.
    [Property]
    public void Evaluate_WithMissingFactsTold_OnlyNarrows(Population sample, PositiveInt seed)
    {
        var before = Evaluate(sample.Firms);
        var after = Evaluate([.. sample.Firms.Select((f, i) => f with { Facts = Told(f.Facts, seed.Get + (37 * i)) })]);
        before.Scale.Contains(after.Scale).ShouldBeTrue();
        foreach (var (was, now) in before.Readings.Zip(after.Readings))
        {
            was.Scale.Contains(now.Scale).ShouldBeTrue(was.Name!.En);
        }

        foreach (var (was, now) in before.Targets.Zip(after.Targets))
        {
            Settled(was.IsReached, now.IsReached);
            was.Missing.Contains(now.Missing).ShouldBeTrue(was.Target.Id);
        }

        Settled(before.FirmTargets[0].IsReached!.Value, after.FirmTargets[0].IsReached!.Value);
        before.FirmTargets[0].Reached.ShouldBeSubsetOf(after.FirmTargets[0].Reached);
        before.CertainMembers.Select(m => m.Id).ShouldBeSubsetOf(after.CertainMembers.Select(m => m.Id));
        after.Members.Select(m => m.Id).ShouldBeSubsetOf(before.Members.Select(m => m.Id));
        foreach (var (was, now) in before.Links.Zip(after.Links))
        {
            (was.State == LinkState.Unknown || was.State == now.State).ShouldBeTrue(was.Link.Id);
        }
    }

    // Where every fact of every firm is known, each reading comes to the plain sum, counted by hand.
    [Property]
    public void Scale_WhereEverythingIsKnown_IsThePlainSum(Population sample, PositiveInt seed)
    {
        var firms = sample.Firms.Select((f, i) => f with { Facts = Told(f.Facts, seed.Get + (37 * i)) }).ToList();
        var standing = Evaluate(firms);
        var members = firms.Where(f => Value<FactCode>(f, "industry").Code == "38").ToList();
        standing.Members.Select(m => m.Id).ShouldBe(members.Select(m => m.Id));
        foreach (var reading in standing.Readings)
        {
            var sum = members.Sum(m => Value<FactFigure>(m, reading.Name!.En).Bound.Quantity.Value);
            reading.Scale.ShouldBe(Interval<Money>.Exactly(Money.Cny(sum)));
        }

        foreach (var link in standing.Links)
        {
            link.Firms.ShouldBe(members.Where(m => Value<FactCodes>(m, "positions").Codes.Contains($"grid/{link.Link.Id}")).Select(m => m.Id));
            link.Possible.ShouldBeEmpty();
        }
    }

    private static T Value<T>(CohortFirm firm, string key) => (T)(object)firm.Facts.Claims.Single(c => c.Key == key).Value;

    private static IndustryStanding Evaluate(IEnumerable<CohortFirm> firms) => Industries.Evaluate(firms, Day, TestContext.Current.CancellationToken)[0];

    private static void Settled(Verdict was, Verdict now) => (was == Verdict.Unknown || was == now).ShouldBeTrue();

    private static FactSet Told(FactSet facts, int seed) =>
        Keys.Select((k, i) => (Key: k, Seed: (seed + (61 * i)) % 100)).Where(k => facts.Claims.All(c => c.Key != k.Key)).Aggregate(facts, (all, k) => all.With(Claim(k.Key, k.Seed)));

    private static readonly string[] Keys = ["industry", "output", "revenue", "positions"];

    private static FactClaim Claim(string key, int seed) => key switch
    {
        "industry" => new FactClaim(key, FactTime.None, new FactCode(seed % 2 == 0 ? "38" : "10")),
        "positions" => new FactClaim(key, FactTime.None, new FactCodes(seed % 3 == 0 ? [] : seed % 3 == 1 ? ["grid/tower"] : ["grid/steel", "grid/tower"])),
        _ => new FactClaim(key, FactTime.Year(2023), FactFigure.Exactly(new Quantity(seed, Unit.Of(Currency.Cny)))),
    };

    private static Gen<FactSet> FirmOf => Keys.Aggregate(
        Gen.Constant(FactSet.Empty),
        (sets, key) => from set in sets from isKnown in Gen.Elements(true, true, false) from seed in Gen.Choose(0, 99) select isKnown ? set.With(Claim(key, seed)) : set);

    public sealed record Population(ValueList<CohortFirm> Firms)
    {
        public override string ToString() => string.Join('\n', Firms.Select(f => $"{f.Id}: {string.Join("; ", f.Facts.Claims.Select(c => $"{c.Key}={c.Value}"))}"));
    }
}
