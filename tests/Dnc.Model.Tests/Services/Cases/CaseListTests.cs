using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Services.Cases;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Services.Cases.Sample;

namespace Dnc.Model.Tests.Services.Cases;

public sealed class CaseListTests
{
    private static readonly CaseList Cases = Empty.RecordAll(
    [
        .. Solved("c-1", "firm-a", "land", CaseAnswer.Satisfied),
        .. Solved("c-2", "firm-a", "land", CaseAnswer.Dissatisfied),
        .. Solved("c-3", "firm-b", "land", CaseAnswer.NotReached),
        .. Solved("c-4", "firm-c", "labour", null),
        .. Solved("c-5", "firm-d", "labour", CaseAnswer.MostlySatisfied),
        Make(0, CaseEventKind.Registration, "09:00", CaseId.Parse("c-6"), "firm-e", topic: null),
        Make(9, CaseEventKind.Registration, "09:00", CaseId.Parse("c-7"), "firm-f", kindOfCase: null, topic: "land"),
    ]).OrThrow().Cases(On(10));

    [Fact]
    public void Lists_AreTheCasesThatTheyName()
    {
        Ids(Cases.Open).ShouldBe(["c-6", "c-7"]);
        Ids(Cases.Overdue).ShouldBe(["c-1", "c-2", "c-3", "c-4", "c-5", "c-6"]);
        Cases.Reopened.ShouldBeEmpty();
        Ids(Cases.Of(EnterpriseId.Parse("firm-a"))).ShouldBe(["c-1", "c-2"]);
    }

    [Fact]
    public void ByClock_CountsEveryRunOnce()
    {
        var done = Cases.ByClock().Single(t => t.Clock.Id == "done" && t.Class.Id == "general");
        (done.InTime, done.Late, done.Overdue, done.Running, done.Held, done.Undecided, done.NotReached).ShouldBe((5, 0, 1, 0, 0, 0, 0));
        Cases.ByClock().Single(t => t.Clock.Id == "contact").Overdue.ShouldBe(6);
        Cases.ByClock().Single(t => t.Class.Id == "complex").Runs.ShouldBeEmpty();
    }

    [Fact]
    public void Satisfaction_CountsAnswersAndNeverTakesSilenceForOne()
    {
        var said = Cases.Satisfaction(new DateRange(Day(0), Day(30)));
        (said.Resolved, said.Satisfied, said.MostlySatisfied, said.Dissatisfied, said.NotReached, said.NotAsked, said.Answered).ShouldBe((5, 1, 1, 1, 1, 1, 3));
        said.SatisfiedRate.ShouldBe(new Rational(1, 3));
        said.AtLeastMostlyRate.ShouldBe(new Rational(2, 3));
        said.RateOfAll.ShouldBe(Interval<Rational>.Between(new Rational(2, 5), new Rational(4, 5)));
        var none = Cases.Satisfaction(DateRange.OfDay(Day(20)));
        (none.Resolved, none.SatisfiedRate, none.AtLeastMostlyRate, none.RateOfAll).ShouldBe((0, null, null, null));
    }

    [Fact]
    public void RepeatTopics_AreTheMostFrequentFirst_WithWhoAskedAgain()
    {
        var topics = Cases.RepeatTopics(new DateRange(Day(0), Day(30)));
        topics.Select(t => (t.Topic.Id, t.Cases.Count, t.Enterprises)).ShouldBe([("land", 4, 3), ("labour", 2, 2)]);
        topics[0].AskedAgain.ShouldBe([EnterpriseId.Parse("firm-a")]);
        topics[1].AskedAgain.ShouldBeEmpty();
        Cases.RepeatTopics(new DateRange(Day(0), Day(8)), 3).Select(t => t.Cases.Count).ShouldBe([3]);
        Should.Throw<ArgumentOutOfRangeException>(() => Cases.RepeatTopics(DateRange.OfDay(Day(0)), 1));
    }

    [Fact]
    public void ByUnit_AddsUpToAllCases_ThoseOfNobodyLast()
    {
        var units = Cases.ByUnit();
        units.Select(u => (u.Unit?.ToString(), u.Cases.Count, u.Open, u.Overdue)).ShouldBe([("bureau", 5, 0, 5), (null, 2, 2, 1)]);
        units[0].Satisfaction.Answered.ShouldBe(3);
    }

    private static IEnumerable<CaseEvent> Solved(string id, string firm, string topic, CaseAnswer? answer)
    {
        var c = CaseId.Parse(id);
        yield return Make(0, CaseEventKind.Registration, "09:00", c, firm, topic: topic);
        yield return Make(1, CaseEventKind.Assignment, "09:00", c);
        yield return Make(2, CaseEventKind.Resolution, "09:00", c);
        if (answer is { } said)
        {
            yield return Make(3, CaseEventKind.Revisit, "09:00", c, answer: said);
        }
    }

    private static IEnumerable<string> Ids(IEnumerable<CaseStatus> cases) => cases.Select(c => c.Case.Id.ToString());
}
