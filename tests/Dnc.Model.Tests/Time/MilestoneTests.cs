using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Tests.Time;

public sealed class MilestoneTests
{
    private static readonly Milestone Opening = new("opening", new LocalizedText("揭牌", "opening"), new(2019, 6, 30));

    [Fact]
    public void IsOverdue_OnTheDueDay_IsFalse()
    {
        var asOf = AsOf.Date(2019, 6, 30);
        (Opening.IsDue(asOf), Opening.IsOverdue(asOf), Opening.DaysLate(asOf)).ShouldBe((true, false, 0));
        Opening.IsDue(AsOf.Date(2019, 6, 29)).ShouldBeFalse();
    }

    [Fact]
    public void IsOverdue_TheDayAfter_IsTrue()
    {
        var asOf = AsOf.Date(2019, 7, 1);
        (Opening.IsOverdue(asOf), Opening.DaysLate(asOf)).ShouldBe((true, 1));
    }

    [Fact]
    public void DaysLate_DoneLater_CountsOnlyWhatHasHappened()
    {
        var late = Opening with { DoneOn = new(2019, 7, 10) };
        late.IsDone(AsOf.Date(2019, 7, 9)).ShouldBeFalse();
        late.DaysLate(AsOf.Date(2019, 7, 9)).ShouldBe(9);
        late.IsDone(AsOf.Date(2019, 7, 10)).ShouldBeTrue();
        late.IsOverdue(AsOf.Date(2020, 1, 1)).ShouldBeFalse();
        late.DaysLate(AsOf.Date(2020, 1, 1)).ShouldBe(10);
    }

    [Fact]
    public void DaysLate_DoneEarly_IsZero() => (Opening with { DoneOn = new(2019, 1, 1) }).DaysLate(AsOf.Date(2020, 1, 1)).ShouldBe(0);
}
