using Dnc.Model.Primitives;
using Dnc.Model.Services.Cases;
using NodaTime;
using static Dnc.Model.Tests.Services.Cases.Sample;

namespace Dnc.Model.Tests.Services.Cases;

public sealed class CaseRegisterTests
{
    private static readonly CaseEvent[] Course =
    [
        Make(0, CaseEventKind.Registration, "09:00"),
        Make(0, CaseEventKind.Contact, "09:40"),
        Make(0, CaseEventKind.Assignment, "10:00"),
        Make(1, CaseEventKind.Feedback, "08:00"),
        Make(2, CaseEventKind.Hold, "12:00"),
        Make(4, CaseEventKind.Resumption, "12:00"),
        Make(8, CaseEventKind.Resolution, "15:00"),
        Make(9, CaseEventKind.Revisit, answer: CaseAnswer.Dissatisfied),
        Make(10, CaseEventKind.Reopening),
        Make(11, CaseEventKind.Assignment, unit: "other-bureau"),
        Make(12, CaseEventKind.Escalation),
        Make(14, CaseEventKind.Resolution),
        Make(15, CaseEventKind.Revisit, answer: CaseAnswer.NotReached),
        Make(16, CaseEventKind.Revisit, answer: CaseAnswer.MostlySatisfied),
        Make(17, CaseEventKind.Revisit, answer: CaseAnswer.NotReached),
        Make(18, CaseEventKind.Closure),
    ];

    private static readonly CaseRegister Cases = Empty.RecordAll(Course).OrThrow();

    [Theory]
    [InlineData(0, CaseState.InHandling, "bureau")]
    [InlineData(3, CaseState.OnHold, "bureau")]
    [InlineData(4, CaseState.InHandling, "bureau")]
    [InlineData(9, CaseState.Resolved, "bureau")]
    [InlineData(10, CaseState.InHandling, "bureau")]
    [InlineData(13, CaseState.InHandling, "other-bureau")]
    [InlineData(14, CaseState.Resolved, "other-bureau")]
    [InlineData(18, CaseState.Closed, "other-bureau")]
    public void StatusOf_ADay_IsWhatTheEventsLedTo(int day, CaseState state, string unit)
    {
        var status = Cases.StatusOf(C, On(day)).ShouldNotBeNull();
        (status.State, status.LeadUnit).ShouldBe((state, OrganizationId.Parse(unit)));
        status.TimesReopened.ShouldBe(day >= 10 ? 1 : 0);
        status.TimesReassigned.ShouldBe(day >= 11 ? 1 : 0);
        status.TimesEscalated.ShouldBe(day >= 12 ? 1 : 0);
        status.ResolvedOn.ShouldBe(day is >= 8 and < 10 ? Day(8) : day >= 14 ? Day(14) : null);
        status.EndedOn.ShouldBe(day >= 18 ? Day(18) : null);
    }

    [Fact]
    public void StatusOf_ATimeOfDay_SeesWhatHappenedByThen()
    {
        Cases.StatusOf(C, On(0), new LocalTime(8, 59)).ShouldBeNull();
        Cases.StatusOf(C, On(0), new LocalTime(9, 0)).ShouldNotBeNull().State.ShouldBe(CaseState.Registered);
        Cases.StatusOf(C, On(0), new LocalTime(9, 59)).ShouldNotBeNull().LeadUnit.ShouldBeNull();
        Cases.StatusOf(C, On(0), new LocalTime(10, 0)).ShouldNotBeNull().LeadUnit.ShouldNotBeNull();
    }

    [Fact]
    public void StatusOf_BeforeKnowledge_IsWhatWasKnown()
    {
        Cases.StatusOf(C, On(18, -1)).ShouldBeNull();
        Cases.StatusOf(C, On(18, 9)).ShouldNotBeNull().State.ShouldBe(CaseState.Resolved);
        Cases.StatusOf(CaseId.Parse("c-2"), On(18)).ShouldBeNull();
    }

    [Fact]
    public void Answer_IsTheLastOneAfterTheLastResolution()
    {
        Cases.StatusOf(C, On(8)).ShouldNotBeNull().Answer.ShouldBeNull();
        Cases.StatusOf(C, On(9)).ShouldNotBeNull().IsLeftDissatisfied.ShouldBeTrue();
        Cases.StatusOf(C, On(10)).ShouldNotBeNull().IsLeftDissatisfied.ShouldBeFalse();
        Cases.StatusOf(C, On(14)).ShouldNotBeNull().Answer.ShouldBeNull();
        Cases.StatusOf(C, On(15)).ShouldNotBeNull().Answer.ShouldBe(CaseAnswer.NotReached);
        Cases.StatusOf(C, On(18)).ShouldNotBeNull().Answer.ShouldBe(CaseAnswer.MostlySatisfied);
    }

    [Fact]
    public void Age_EndsWithTheResolution()
    {
        // From Tuesday 2 June to Monday 15 June 2020: 14 days without four days of weekends.
        var status = Cases.StatusOf(C, On(18)).ShouldNotBeNull();
        (status.AgeDays, status.AgeWorkingDays).ShouldBe((14, 10));
        Cases.StatusOf(C, On(11)).ShouldNotBeNull().AgeDays.ShouldBe(11);
        Cases.StatusOf(C, On(0)).ShouldNotBeNull().AgeWorkingDays.ShouldBe(0);
    }

    [Theory]
    [InlineData(CaseEventKind.Resumption, 5)]
    [InlineData(CaseEventKind.Revisit, 5)]
    [InlineData(CaseEventKind.Reopening, 5)]
    [InlineData(CaseEventKind.Closure, 5)]
    [InlineData(CaseEventKind.Hold, 3)]
    [InlineData(CaseEventKind.Resolution, 3)]
    [InlineData(CaseEventKind.Contact, 19)]
    [InlineData(CaseEventKind.Cancellation, 19)]
    public void Record_AnEventThatTheStateDoesNotAllow_SaysStateAndPossibleEvents(CaseEventKind kind, int day)
    {
        var before = Empty.RecordAll(Course.Where(e => e.On <= Day(day))).OrThrow();
        var issue = before.Record(Make(day, kind) with { Sequence = 1 }).Issues.ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.EventNotPossible);
        var status = before.StatusOf(C, On(day)).ShouldNotBeNull();
        status.Possible.ShouldNotContain(kind);
        issue.Message.En.ShouldContain(status.State.ToText(Language.En));
        issue.Advice.ShouldNotBeNull().En.ShouldContain(status.Possible[0].ToText(Language.En));
        foreach (var possible in status.Possible)
        {
            before.Record(Make(day, possible) with { Sequence = 1 }).Issues.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Record_WithoutARegistration_OrWithTwo_IsRefused()
    {
        Empty.Record(Course[1]).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.NotRegistered);
        Cases.Record(Make(3, CaseEventKind.Registration)).Issues.ShouldNotBeEmpty();
        Empty.RecordAll([Course[0], Make(3, CaseEventKind.Registration)]).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.AlreadyRegistered);
    }

    [Fact]
    public void Record_AnUnknownClassOrTopic_NamesTheNearest()
    {
        var kind = Empty.Record(Make(0, CaseEventKind.Registration, kindOfCase: "genral")).Issues.ShouldHaveSingleItem();
        (kind.Code, kind.Advice.ShouldNotBeNull().En).ShouldBe((IssueCodes.UnknownCaseClass, "Is 'general' meant?"));
        var topic = Empty.Record(Make(0, CaseEventKind.Registration, topic: "weather")).Issues.ShouldHaveSingleItem();
        (topic.Code, topic.Advice.ShouldNotBeNull().En).ShouldBe((IssueCodes.UnknownCaseTopic, "Names that it has: land, labour."));
        CaseRegister.Empty.Record(Make(0, CaseEventKind.Registration, topic: null)).Issues.ShouldHaveSingleItem().Advice.ShouldNotBeNull().En.ShouldContain("lists none");
    }

    [Fact]
    public void Withdraw_AnEvent_TakesItOutOfLaterVintagesOnly()
    {
        var open = Empty.RecordAll([Course[0], Course[1]]).OrThrow();
        var without = open.Withdraw(Course[1], Recorded(1)).OrThrow();
        without.StatusOf(C, On(5)).ShouldNotBeNull().State.ShouldBe(CaseState.Registered);
        without.StatusOf(C, On(5, 0)).ShouldNotBeNull().State.ShouldBe(CaseState.InHandling);
        open.Withdraw(Course[0], Recorded(1)).Issues.ShouldNotBeEmpty();
        (without == open).ShouldBeFalse();
        (open == Empty.RecordAll([Course[1], Course[0]]).OrThrow()).ShouldBeTrue();
    }

    [Fact]
    public void Record_AnEventWithoutATime_ComesAfterThoseOfItsDayThatHaveOne()
    {
        var register = Empty.RecordAll([Make(0, CaseEventKind.Registration), Make(0, CaseEventKind.Assignment, "10:00"), Make(0, CaseEventKind.Contact)]).OrThrow();
        register.EventsOf(C).Select(e => e.Kind).ShouldBe([CaseEventKind.Registration, CaseEventKind.Assignment, CaseEventKind.Contact]);
    }
}
