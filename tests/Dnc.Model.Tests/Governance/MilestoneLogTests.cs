using Dnc.Model.Governance;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance;

public sealed class MilestoneLogTests
{
    private static readonly CommitmentId Fund = CommitmentId.Parse("21a");

    private static readonly DateRange Range = new(Day(0), Day(30));

    [Fact]
    public void CountOf_DistinctThings_AddUpAndOneThingToldTwiceIsOne()
    {
        Count(Make(10)).ShouldBe(Interval<int>.AtLeast(1));
        Count(Make(10), Make(11) with { What = Text("second") }).ShouldBe(Interval<int>.AtLeast(2));
        Count(Make(10), Make(11) with { Evidence = Press }).ShouldBe(Interval<int>.AtLeast(1));
        Count(Make(10), Make(11)).ShouldBe(Interval<int>.AtLeast(2));
        Count(Make(31)).ShouldBe(Interval<int>.AtLeast(0));
        Count(Make(10) with { Commitment = CommitmentId.Parse("21c") }).ShouldBe(Interval<int>.AtLeast(0));

        static Interval<int> Count(params MilestoneRecord[] records) => MilestoneLog.Empty.RecordAll(records).OrThrow().CountOf(Fund, Range);
    }

    [Fact]
    public void CountOf_WhereTheLogIsComplete_HasAnUpperEnd()
    {
        var log = MilestoneLog.Empty.RecordAll([Make(10), Make(11) with { Evidence = Press, Count = 3 }]).OrThrow();
        log.DeclareComplete(Range, Office, At(40)).CountOf(Fund, Range).ShouldBe(Interval<int>.Between(1, 3));
        log.DeclareComplete(Range, Office, At(40)).CountOf(Fund, Range, At(39)).ShouldBe(Interval<int>.AtLeast(1));
        log.DeclareComplete(Range, Office, At(40), CommitmentId.Parse("21c")).CountOf(Fund, Range).ShouldBe(Interval<int>.AtLeast(1));
        MilestoneLog.Empty.DeclareComplete(DateRange.Always, Office, At(40), Fund).CountOf(Fund, Range).ShouldBe(Interval<int>.Exactly(0));
        Should.Throw<ArgumentOutOfRangeException>(() => Make(10) with { Count = 0 });
    }

    [Property]
    public bool RecordAll_AnyOrderAndLater_KeepsOneLogAndEarlierVintages(int[] keys)
    {
        MilestoneRecord[] all = [Make(10), Make(11), Make(10) with { Evidence = Press }, Make(10) with { Count = 2, RecordedAt = At(40) }];
        var shuffled = all.Select((e, i) => (Entry: e, Key: i < keys.Length ? keys[i] : 0)).OrderBy(p => p.Key).Select(p => p.Entry);
        var (one, other) = (MilestoneLog.Empty.RecordAll(all).OrThrow(), MilestoneLog.Empty.RecordAll(shuffled).OrThrow());
        return one == other && one != MilestoneLog.Empty && one.GetHashCode() == other.GetHashCode()
            && one.Of(Fund, On(50, 39)) == MilestoneLog.Empty.RecordAll(all.Take(3)).OrThrow().Of(Fund, On(50));
    }

    private static MilestoneRecord Make(int day) => new(Fund, Day(day), Office, At(day));
}
