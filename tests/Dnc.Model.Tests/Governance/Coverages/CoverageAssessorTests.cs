using Dnc.Model.Governance;
using Dnc.Model.Governance.Coverages;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance.Coverages;

public sealed class CoverageAssessorTests
{
    private static readonly MemberLists Zones = MemberLists.Empty.Declare(Id("zones"), DateRange.Always, Office, At(0));

    private static readonly CoverageRegister One = CoverageRegister.Empty.Record(Holding("zone-a")).OrThrow();

    [Fact]
    public void Assess_EveryUnitHasIt_IsTrue()
    {
        var result = Assess(One.Record(Holding("zone-b")).OrThrow());
        result.Verdict.ShouldBe(Verdict.True);
        result.Having.ShouldBe(Ids("zone-a", "zone-b"));
        result.Share.ShouldBe(Interval<Rational>.Exactly(Rational.One));
    }

    [Fact]
    public void Assess_ClassWithoutDeclaredMembers_IsNeverProvedByThoseThatAreListed()
    {
        var result = CoverageAssessor.Assess(Coverage("zones"), City, MemberLists.Empty, One.Record(Holding("zone-b")).OrThrow(), On(50));
        result.Verdict.ShouldBe(Verdict.Unknown);
        result.Share.ShouldBeNull();
        CoverageAssessor.Assess(Coverage("towns"), City, MemberLists.Empty, One, On(50)).Verdict.ShouldBe(Verdict.Unknown);
        CoverageAssessor.Assess(Coverage("towns"), City, MemberLists.Empty.Declare(Id("towns"), DateRange.Always, Office, At(0)), One, On(50)).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Assess_AUnitWithoutEntry_LacksItOnlyWhereTheRegisterIsComplete()
    {
        var unknown = Assess(One);
        (unknown.Verdict, unknown.NotKnown, unknown.HasRecords).ShouldBe((Verdict.Unknown, Ids("zone-b"), true));
        unknown.Share.ShouldBe(Interval<Rational>.Between(new Rational(1, 2), Rational.One));
        Assess(CoverageRegister.Empty).HasRecords.ShouldBeFalse();
        foreach (var complete in (CoverageRegister[])
            [
                One.DeclareComplete(DateRange.From(Day(40)), Office, At(45)),
                One.DeclareComplete(DateRange.From(Day(40)), Office, At(45), "61b"),
                One.DeclareComplete(DateRange.From(Day(40)), Office, At(45), unit: Id("zone-b")),
                One.DeclareComplete(DateRange.From(Day(40)), Office, At(45), "61b", Id("zone-b")),
            ])
        {
            Assess(complete).Lacking.ShouldBe(Ids("zone-b"));
            Assess(complete).Verdict.ShouldBe(Verdict.False);
            Assess(complete, 39).Verdict.ShouldBe(Verdict.Unknown);
            Assess(complete, 50, 44).Verdict.ShouldBe(Verdict.Unknown);
        }

        Assess(One.DeclareComplete(DateRange.Always, Office, At(45), "62a")).Verdict.ShouldBe(Verdict.Unknown);
        Assess(One.DeclareComplete(DateRange.Always, Office, At(45), "61b", Id("zone-a"))).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Assess_AHoldingThatEnded_DoesNotCount()
    {
        var register = CoverageRegister.Empty.Record(Holding("zone-a") with { Valid = new DateRange(Day(10), Day(20)) }).OrThrow();
        Assess(register, 9).Having.ShouldBeEmpty();
        Assess(register, 20).Having.ShouldBe(Ids("zone-a"));
        Assess(register, 21).Having.ShouldBeEmpty();
    }

    [Fact]
    public void Assess_SourcesThatDiffer_MakeARange()
    {
        // Two things add up; one thing told twice is one; a source that denies it lets it be doubted.
        Count(Holding("zone-a"), Holding("zone-a") with { What = Text("other") }).ShouldBe(Interval<int>.AtLeast(2));
        Count(Holding("zone-a"), Holding("zone-a") with { Source = Press }).ShouldBe(Interval<int>.AtLeast(1));
        Count(Holding("zone-a"), Holding("zone-a") with { Source = Press, Count = 3 }).ShouldBe(Interval<int>.AtLeast(1));
        Count(Holding("zone-a") with { Count = 3 }, Holding("zone-a") with { Source = Press }).ShouldBe(Interval<int>.AtLeast(1));
        Count(Holding("zone-a"), Holding("zone-a") with { Source = Press, Count = 0 }).ShouldBe(Interval<int>.Between(0, 1));
        Count(Holding("zone-a") with { Count = 0 }).ShouldBe(Interval<int>.Exactly(0));
        Assess(One.Record(Holding("zone-b") with { Count = 0 }).OrThrow()).Lacking.ShouldBe(Ids("zone-b"));

        static Interval<int> Count(params UnitHolding[] holdings) => Assess(CoverageRegister.Empty.RecordAll(holdings).OrThrow()).Units[0].Count;
    }

    [Fact]
    public void Assess_SeveralPerUnit_CountsThem()
    {
        var two = Coverage("zones") with { PerUnit = 2 };
        CoverageAssessor.Assess(two, City, Zones, One.Record(Holding("zone-b") with { Count = 2 }).OrThrow(), On(50)).Having.ShouldBe(Ids("zone-b"));
    }

    [Fact]
    public void Explain_ListsUnitsAndSources()
    {
        var text = Assess(One.DeclareComplete(DateRange.Always, Office, At(0))).Explain();
        text.ToText(Language.En).ShouldBe(
            """
            an operator: of 2 units, 1 have it, 1 lack it, 0 are not known: no (plan sentence 61)
              zone-b: 0: no
              zone-a: 1 (company): yes [督查室台账]

            """);
        text.ToText(Language.Zh).ShouldStartWith("中an operator：共2个单位，已有1个，缺1个，不明0个：否");
        var open = CoverageAssessor.Assess(Coverage("zones", "nobody"), City, MemberLists.Empty, One, On(50)).Explain().ToText(Language.En);
        open.ShouldContain("classes whose members are not said to be all listed: zones");
        open.ShouldContain("not on the register of organisations: nobody");
        open.ShouldContain("zone-b: no record: unknown");
        text.Decisive().Children.ShouldHaveSingleItem();
    }

    [Property]
    public bool Assess_AnyOrderOfRecords_GivesOneResult(int[] keys)
    {
        UnitHolding[] all = [Holding("zone-a"), Holding("zone-b"), Holding("zone-a") with { Source = Press, Count = 0 }, Holding("zone-b") with { RecordedAt = At(7), Count = 0 }];
        var shuffled = all.Select((e, i) => (Entry: e, Key: i < keys.Length ? keys[i] : 0)).OrderBy(p => p.Key).Select(p => p.Entry);
        var (one, other) = (CoverageRegister.Empty.RecordAll(all).OrThrow(), CoverageRegister.Empty.RecordAll(shuffled).OrThrow());
        return one == other && Assess(one).Units == Assess(other).Units && Assess(one).Explain() == Assess(other).Explain() && one != One;
    }

    private static CoverageResult Assess(CoverageRegister register, int day = 50, int? known = null) => CoverageAssessor.Assess(Coverage("zones"), City, Zones, register, On(day, known));

    private static UnitHolding Holding(string unit) => new() { Unit = Id(unit), Item = "61b", What = Text("company"), Source = Office, RecordedAt = At(0) };

    private static Coverage Coverage(params string[] units) => new()
    {
        Id = CommitmentId.Parse("61b"),
        Section = SectionId.Parse("F1"),
        Clause = new ClauseReference("plan", null, null, 61),
        Name = Text("operators"),
        Strength = Strength.Binding,
        Actors = [new Actor(Id("city"), ActorRole.Lead, ActorBasis.Stated)],
        Units = Ids(units),
        Item = Text("an operator"),
        PerUnit = 1,
        Due = Day(100),
        DueBasis = DueBasis.Stated,
    };
}
