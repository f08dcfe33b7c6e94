using Dnc.Model.Primitives;
using Dnc.Model.Time;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Time;

[Properties(Arbitrary = [typeof(TimeGenerators)], MaxTest = 200)]
public sealed class DatedTests
{
    private static readonly SourceReference Notice = new("notice", "a notice");
    private static readonly LocalDate First = new(2018, 3, 1);
    private static readonly LocalDate Second = new(2020, 1, 1);
    private static readonly LocalDate Ended = new(2021, 7, 1);

    private static readonly Dated<int> Rate = new(
        [DatedEntry.Of(Second, 20, Notice), DatedEntry.End<int>(Ended, Notice), DatedEntry.Of(First, 10, Notice)]);

    [Fact]
    public void At_BeforeTheFirst_IsNone()
    {
        Rate.At(First.PlusDays(-1)).ShouldBeNull();
        Rate.LatestAt(First.PlusDays(-1)).ShouldBeNull();
        Rate.TryGetValue(First.PlusDays(-1), out _).ShouldBeFalse();
    }

    [Fact]
    public void At_FromItsDayUntilTheNext_IsInForce()
    {
        Rate.At(First)!.Value.ShouldBe(10);
        Rate.At(Second.PlusDays(-1))!.Value.ShouldBe(10);
        Rate.At(Second)!.Value.ShouldBe(20);
        Rate.TryGetValue(Second, out var value).ShouldBeTrue();
        value.ShouldBe(20);
    }

    [Fact]
    public void At_AfterTheEnd_IsNone()
    {
        Rate.At(Ended).ShouldBeNull();
        Rate.LatestAt(Ended)!.HasValue.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => Rate.LatestAt(Ended)!.Value);
        Rate.TryGetValue(Ended, out _).ShouldBeFalse();
        Rate.At(Ended.PlusDays(-1))!.Value.ShouldBe(20);
    }

    [Fact]
    public void Constructor_SameDateTwice_Throws() =>
        Should.Throw<ArgumentException>(() => Rate.With(DatedEntry.Of(First, 11, Notice)));

    [Fact]
    public void Equals_OtherOrder_IsEqual()
    {
        var other = new Dated<int>(Rate.Entries.Reverse().ToValueList());
        other.ShouldBe(Rate);
        other.GetHashCode().ShouldBe(Rate.GetHashCode());
        Dated<int>.From(First, 10, Notice).ShouldNotBe(Rate);
    }

    [Property]
    public void At_IsTheLastEntryFromTheDay(LocalDate[] dates, LocalDate day)
    {
        var entries = dates.Distinct().Select((d, i) => DatedEntry.Of(d, i, Notice)).ToArray();
        var history = new Dated<int>(entries.ToValueList());
        foreach (var asked in dates.Append(day))
        {
            history.At(asked).ShouldBe(entries.Where(e => e.From <= asked).MaxBy(e => e.From));
        }
    }
}
