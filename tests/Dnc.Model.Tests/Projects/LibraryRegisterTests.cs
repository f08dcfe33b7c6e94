using Dnc.Model.Primitives;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Projects.Sample;

namespace Dnc.Model.Tests.Projects;

public sealed class LibraryRegisterTests
{
    private static readonly LibraryRegister Course = Libraries.RecordAll(
    [
        Event(A, "city", LibraryEventKind.Entry, Day(1, 1), "reserve"),
        Event(A, "city", LibraryEventKind.Reclassification, Day(4, 1), "implementing"),
        Event(A, "city", LibraryEventKind.Exit, Day(9, 1)),
        Event(A, "province", LibraryEventKind.Entry, Day(5, 1)),
        Event(B, "city", LibraryEventKind.Entry, Day(2, 1), "reserve"),
    ]).OrThrow();

    [Fact]
    public void LibrariesOf_ADay_AreTheStays()
    {
        Course.LibrariesOf(A, AsOf.Date(2019, 12, 31)).ShouldBeEmpty();
        Course.LibrariesOf(A, AsOf.Date(2020, 1, 1)).ShouldHaveSingleItem().Class!.Id.ShouldBe("reserve");
        Course.LibrariesOf(A, AsOf.Date(2020, 8, 31)).Select(m => (m.Library.Id, m.Class?.Id)).ShouldBe([("province", null), ("city", "implementing")]);
        Course.LibrariesOf(A, AsOf.Date(2020, 9, 1)).ShouldHaveSingleItem().Library.Id.ShouldBe("province");
        Course.LibrariesOf(A, AsOf.Date(2020, 9, 1).KnownOn(2020, 4, 30)).ShouldHaveSingleItem().Library.Id.ShouldBe("city");
        Course.Members(AsOf.Date(2020, 6, 30), "city").Select(m => m.Project).ShouldBe([A, B]);
    }

    [Fact]
    public void EventsWithin_ARange_IsTheAdjustment() =>
        Course.EventsWithin(new DateRange(Day(4, 1), Day(6, 30))).Select(e => (e.Kind, e.Library)).ShouldBe([(LibraryEventKind.Reclassification, "city"), (LibraryEventKind.Entry, "province")]);

    [Fact]
    public void Record_WhatCannotBe_IsRefused()
    {
        Codes(Libraries, Event(A, "town", LibraryEventKind.Entry, Day(1, 1))).ShouldBe([IssueCodes.UnknownLibrary]);
        Codes(Libraries, Event(A, "city", LibraryEventKind.Entry, Day(1, 1))).ShouldBe([IssueCodes.UnknownLibraryClass]);
        Codes(Libraries, Event(A, "city", LibraryEventKind.Entry, Day(1, 1), "best")).ShouldBe([IssueCodes.UnknownLibraryClass]);
        Codes(Libraries, Event(A, "city", LibraryEventKind.Exit, Day(1, 1))).ShouldBe([IssueCodes.NotInLibrary]);
        Codes(Course, Event(B, "city", LibraryEventKind.Entry, Day(3, 1), "reserve")).ShouldBe([IssueCodes.AlreadyInLibrary]);
        LibraryRegister.Create([Libraries.Libraries[0], Libraries.Libraries[0]]).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.DuplicateLibrary);
    }

    [Fact]
    public void Withdraw_AnExit_GoesBack()
    {
        var back = Course.Withdraw(Event(A, "city", LibraryEventKind.Exit, Day(9, 1)), At(Day(10, 1))).OrThrow();
        back.LibrariesOf(A, AsOf.Date(2020, 12, 1)).Count.ShouldBe(2);
        back.LibrariesOf(A, AsOf.Date(2020, 12, 1).KnownOn(2020, 9, 15)).Count.ShouldBe(1);
    }

    // Leaving the library ends what it entitles to: the label is held to the day before.
    [Theory]
    [InlineData(8, 31, Verdict.True)]
    [InlineData(9, 1, Verdict.False)]
    public void ClaimsOf_AProjectThatLeft_EndTheEntitlement(int month, int day, Verdict expected)
    {
        var told = Course.DeclareComplete(DateRange.Always, Notice, At(Day(1, 1)));
        Held(told, AsOf.Date(2020, month, day)).ShouldBe(expected);
        Held(told, AsOf.Date(2020, month, day).KnownOn(2020, 6, 30)).ShouldBe(Verdict.True);
    }

    [Fact]
    public void ClaimsOf_ARegisterThatNobodyCallsComplete_LeaveAbsenceUnknown()
    {
        Held(Course, AsOf.Date(2020, 9, 1)).ShouldBe(Verdict.Unknown);
        Held(Course, AsOf.Date(2020, 6, 1)).ShouldBe(Verdict.True);
    }

    private static IEnumerable<string> Codes(LibraryRegister register, LibraryEvent happened) => register.Record(happened).Issues.Select(i => i.Code);

    private static Verdict? Held(LibraryRegister register, AsOf asOf)
    {
        var label = Fact.Label("in-city").Named("在市级库", "in the city library");
        var rules = new RuleSet { Id = "r", Title = new("例", "example"), Facts = [label], Rules = [new RuleDefinition("entitled", new("可享受", "entitled"), label.Held())] }.Compile().OrThrow();
        return rules.Evaluate("entitled", new FactSet("a", register.ClaimsOf(A, "city", "in-city")), asOf).Verdict;
    }
}
