using Dnc.Model.Governance.Supervision;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance.Supervision;

public sealed class MatterListTests
{
    [Fact]
    public void Lists_AreThoseThatAnOfficeWorksFrom()
    {
        var list = Register(("a", "zone-a", 0, 10, 8), ("b", "zone-a", 0, 10, null), ("c", "zone-b", 5, 30, null), ("d", "zone-b", 0, 5, null)).Matters(On(20));
        list.All.Select(m => m.Matter.Id.ToString()).ShouldBe(["a", "b", "c", "d"]);
        list.Overdue.Select(m => m.Matter.Id.ToString()).ShouldBe(["d", "b"]);
        list.Open.Count.ShouldBe(4);
        list.In(MatterState.Passed).ShouldHaveSingleItem().Matter.Id.ToString().ShouldBe("a");
        list.Of(Id("zone-b")).Select(m => m.Matter.Id.ToString()).ShouldBe(["c", "d"]);
        list.Of(Id("finance")).Count.ShouldBe(4);
        list.DueWithin(new DateRange(Day(20), Day(30))).ShouldHaveSingleItem().Matter.Id.ToString().ShouldBe("c");
        list.DueWithin(new DateRange(Day(20), Day(29))).ShouldBeEmpty();
    }

    [Fact]
    public void ByAge_PutsEveryOpenMatterInOneBand()
    {
        var list = Register(("a", "zone-a", 0, 90, null), ("b", "zone-a", 13, 90, null), ("c", "zone-b", 14, 90, null)).Matters(On(20));
        var bands = list.ByAge(6, 7);
        bands.Select(b => (b.FromDays, b.ToDays, b.Matters.Count)).ShouldBe([(0, 6, 1), (7, 7, 1), (8, null, 1)]);
        list.ByAge().ShouldHaveSingleItem().Matters.Count.ShouldBe(3);
        Should.Throw<ArgumentException>(() => list.ByAge(7, 7));
    }

    [Fact]
    public void Rank_CountsWhatWasDoneInTimeAndExemptsUnitsWithoutMatters()
    {
        var list = Register(
            ("a", "zone-a", 0, 10, 8), ("b", "zone-a", 0, 10, 12), ("c", "zone-a", 0, 90, null), ("d", "zone-b", 0, 10, 10), ("e", "commerce", 0, 10, null)).Matters(On(20));
        var standings = list.Rank(Ids("zone-a", "finance", "zone-b", "commerce"));
        standings.Select(s => s.IsExempt).ShouldBe([false, true, false, false]);
        standings.Select(s => s.Rate?.Low).ShouldBe([new Rational(1, 2), null, Rational.One, Rational.Zero]);
        standings.Select(s => s.Rank?.Low).ShouldBe([2, null, 1, 3]);
        standings.ShouldAllBe(s => s.IsExempt || s.Rank!.Value.IsExact);
        (standings[0].InTime, standings[0].Late, standings[0].Undecided).ShouldBe((1, 1, 0));
        Should.Throw<ArgumentException>(() => list.Rank(Ids("zone-a", "zone-a")));
    }

    [Fact]
    public void Rank_EqualShares_ShareTheBetterRank() =>
        Register(("a", "zone-a", 0, 10, 8), ("b", "zone-b", 0, 10, 9), ("c", "commerce", 0, 10, null)).Matters(On(20))
            .Rank(Ids("commerce", "zone-b", "zone-a")).Select(s => s.Rank).ShouldBe([Interval<int>.Exactly(3), Interval<int>.Exactly(1), Interval<int>.Exactly(1)]);

    [Fact]
    public void Rank_ADueDateThatTheCalendarDoesNotTell_MakesARange()
    {
        var on = new LocalDate(2026, 12, 1);
        var id = MatterId.Parse("u");
        var unknown = Register(("a", "zone-a", 0, 10, 8), ("b", "zone-b", 0, 10, 11)).RecordAll(
        [
            new MatterRegistration(new SupervisionMatter(id, Text("u")) { Class = new MatterClass(Text("hard"), TimeLimit.WorkingDays(60)) }) { On = on, Source = Office, RecordedAt = At(0) },
            new MatterApproval(id) { On = on, Source = Office, RecordedAt = At(0) },
            new MatterAssignment(id, Id("zone-a")) { On = on, Source = Office, RecordedAt = At(0) },
        ]).OrThrow();
        var standings = unknown.Matters(Dnc.Model.Time.AsOf.Date(on.PlusDays(200))).Rank(Ids("zone-a", "zone-b"));
        standings[0].Rate.ShouldBe(Interval<Rational>.Between(new Rational(1, 2), Rational.One));
        standings[0].Rank.ShouldBe(Interval<int>.Exactly(1));
        standings[1].Rank.ShouldBe(Interval<int>.Exactly(2));
        standings[0].Undecided.ShouldBe(1);
    }

    private static SupervisionRegister Register(params (string Id, string Unit, int On, int Due, int? Done)[] matters) =>
        SupervisionRegister.Empty.RecordAll(matters.SelectMany(m => Events(MatterId.Parse(m.Id), Id(m.Unit), m.On, m.Due, m.Done))).OrThrow();

    private static IEnumerable<MatterEvent> Events(MatterId id, OrganizationId unit, int on, int due, int? done)
    {
        yield return new MatterRegistration(new SupervisionMatter(id, Text(id.ToString()))) { On = Day(on), Source = Office, RecordedAt = At(on) };
        yield return new MatterApproval(id) { On = Day(on), Source = Office, RecordedAt = At(on) };
        yield return new MatterAssignment(id, unit) { SupportingUnits = Ids("finance"), Due = Day(due), On = Day(on), Source = Office, RecordedAt = At(on) };
        yield return new MatterReceipt(id) { On = Day(on), Source = Office, RecordedAt = At(on) };
        if (done is { } day)
        {
            yield return new MatterReport(id, Text("done"), Text("the mayor")) { On = Day(day), Source = Office, RecordedAt = At(day) };
            yield return new MatterPass(id) { On = Day(day), Source = Office, RecordedAt = At(day) };
        }
    }
}
