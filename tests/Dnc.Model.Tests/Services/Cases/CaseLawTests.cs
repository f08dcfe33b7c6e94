using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Services.Cases;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Services.Cases.Sample;

namespace Dnc.Model.Tests.Services.Cases;

/// <summary>Laws over random legal courses: each event is one of those that are possible then, some with a time of day and some without.</summary>
[Properties(Arbitrary = [typeof(CaseLawTests)])]
public sealed class CaseLawTests
{
    /// <summary>Two courses, step by step: days to go on, which of the possible events, and the hour; none for a negative number.</summary>
    public sealed record Courses(ValueList<CaseEvent> Events)
    {
        public CaseRegister Register => Empty.RecordAll(Events).OrThrow();
    }

    public static Arbitrary<Courses> ArbitraryCourses()
    {
        var step = Gen.Choose(0, 3).SelectMany(_ => Gen.Choose(0, 11), (days, which) => (days, which)).SelectMany(_ => Gen.Choose(-8, 23), (s, hour) => (s.days, s.which, hour));
        return step.ArrayOf().Resize(8).Two().Select(pair => new Courses([.. Build("c-1", pair.Item1), .. Build("c-2", pair.Item2)])).ToArbitrary();
    }

    [Property]
    public bool Clocks_ByTally_AddUpToAllRuns(Courses courses, byte day)
    {
        var cases = courses.Register.Cases(On(day % 40));
        return cases.ByClock().All(t => t.InTime + t.Late + t.Overdue + t.Running + t.Held + t.Undecided + t.NotReached == t.Runs.Count
                && (t.InTime, t.Late, t.Overdue, t.Running, t.Held, t.Undecided, t.NotReached) is ( >= 0, >= 0, >= 0, >= 0, >= 0, >= 0, >= 0))
            && cases.ByClock().Sum(t => t.Runs.Count) == cases.All.Sum(c => c.Clocks.Count);
    }

    [Property]
    public bool Status_WhateverTheOrderOfRecording_IsTheSame(Courses courses, int[] keys)
    {
        var shuffled = courses.Events.Select((e, i) => (Event: e, Key: i < keys.Length ? keys[i] : 0)).OrderBy(p => p.Key).Select(p => p.Event);
        return Empty.RecordAll(shuffled).OrThrow().Cases(On(40)) == courses.Register.Cases(On(40));
    }

    [Property]
    public bool Status_AsKnownBefore_IsThatOfWhatWasRecordedByThen(Courses courses, byte known)
    {
        var until = Recorded(known % 40);
        var then = Empty.RecordAll(courses.Events.Where(e => e.RecordedAt <= until)).OrThrow();
        return courses.Register.Cases(On(60, known % 40)) == then.Cases(On(60));
    }

    [Property]
    public bool AVerdict_OfAClock_StaysWhenTimesAreTold(Courses courses, byte hour)
    {
        var told = Empty.RecordAll(courses.Events.Select((e, i) => e with { At = e.At ?? new NodaTime.LocalTime(hour % 24, 0), Sequence = i }));
        return told.OrThrow().Cases(On(60)).All.Zip(courses.Register.Cases(On(60)).All).All(p => p.First.Clocks.Zip(p.Second.Clocks)
            .All(c => c.Second.InTime == Verdict.Unknown || c.First.InTime == c.Second.InTime));
    }

    [Property]
    public bool ALateClock_StaysLate(Courses courses, byte day, byte later)
    {
        var register = courses.Register;
        var (before, after) = (register.Cases(On(day % 40)), register.Cases(On((day % 40) + (later % 40))));
        return before.All.All(c => c.Clocks.Where(r => r.InTime == Verdict.False).All(r => after.All.Single(a => a.Case.Id == c.Case.Id).Clocks.Any(a =>
            a.Clock.Id == r.Clock.Id && a.StartedOn == r.StartedOn && a.InTime == Verdict.False && a.Late >= r.Late)));
    }

    [Property]
    public bool Satisfaction_AddsUp_AndTheRateLiesInTheRangeOverAll(Courses courses)
    {
        var cases = courses.Register.Cases(On(60));
        var said = cases.Satisfaction(default);
        return said.Resolved == cases.All.Count(c => c.ResolvedOn is not null)
            && (said.RateOfAll is not { Low: { } low, High: { } high } || said.AtLeastMostlyRate is not { } rate || (low <= rate && rate <= high));
    }

    [Property]
    public bool Json_ReadOfWrite_IsTheDocument(Courses courses)
    {
        var document = new ServicesDocument(courses.Register, []);
        var text = ServicesJson.Write(document);
        return ServicesJson.Read(text).OrThrow() == document && ServicesJson.Write(ServicesJson.Read(text).OrThrow()) == text;
    }

    private static List<CaseEvent> Build(string id, (int Days, int Which, int Hour)[] steps)
    {
        var events = new List<CaseEvent>();
        var day = 0;
        foreach (var (days, which, hour) in steps)
        {
            day += days;
            var status = events.Count == 0 ? null : Empty.RecordAll(events).OrThrow().StatusOf(CaseId.Parse(id), On(day));
            CaseEventKind[] possible = status is null ? [CaseEventKind.Registration] : [.. status.Possible];
            if (possible.Length > 0)
            {
                var answer = (CaseAnswer)(which % 4);
                var made = Make(day, possible[which % possible.Length], hour < 0 ? null : $"{hour:00}:30", CaseId.Parse(id), answer: answer, kindOfCase: which % 3 == 0 ? "complex" : "general");
                events.Add(made with { Sequence = events.Count });
            }
        }

        return events;
    }
}
