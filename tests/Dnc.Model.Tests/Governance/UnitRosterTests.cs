using Dnc.Model.Governance;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance;

public sealed class UnitRosterTests
{
    private static readonly MemberLists Zones = MemberLists.Empty.Declare(Id("zones"), DateRange.From(Day(10)), Office, At(20));

    [Fact]
    public void Of_AClass_IsItsMembersAndNotWhatBelongsToThem()
    {
        var roster = UnitRoster.Of(Ids("zones"), City, Zones, On(30));
        roster.Units.ShouldBe(Ids("zone-a", "zone-b"));
        roster.IsComplete.ShouldBeTrue();
    }

    [Theory]
    [InlineData(9, null)]
    [InlineData(30, 19)]
    public void Of_AClassOfWhichNobodySaysThatItIsComplete_IsOpen(int day, int? known)
    {
        var roster = UnitRoster.Of(Ids("zones"), City, Zones, On(day, known));
        roster.Units.ShouldBe(Ids("zone-a", "zone-b"));
        roster.OpenClasses.ShouldBe(Ids("zones"));
        roster.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void Of_AClassWithoutMembers_IsOpenAndNotEmpty()
    {
        var roster = UnitRoster.Of(Ids("towns"), City, Zones, On(30));
        roster.Units.ShouldBeEmpty();
        roster.OpenClasses.ShouldBe(Ids("towns"));
    }

    [Fact]
    public void Of_ClassesOfClassesAndBodies_HoldsEachUnitOnceInOrder()
    {
        var roster = UnitRoster.Of(Ids("zone-b", "departments", "zones", "commerce", "nobody", "zone-a"), City, Zones, On(30));
        roster.Units.ShouldBe(Ids("zone-b", "commerce", "finance", "zone-a"));
        roster.OpenClasses.ShouldBe(Ids("departments", "industry-departments"));
        roster.UnknownUnits.ShouldBe(Ids("nobody"));
        roster.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void MemberLists_AreOfAClass() =>
        Should.Throw<ArgumentException>(() => new MemberLists([new CompletenessDeclaration(DateRange.Always, Office, At(0))]));
}
