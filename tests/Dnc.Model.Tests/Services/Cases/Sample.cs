using Dnc.Model.Primitives;
using Dnc.Model.Services.Cases;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Services.Cases;

/// <summary>A procedure with the four kinds of clocks, and events on days after Monday 1 June 2020.</summary>
internal static class Sample
{
    public static readonly SourceReference Register = new("register", "企业诉求台账");

    public static readonly CaseProcedure Procedure = CaseProcedure.Create(
        [
            new CaseClass("general", Text("general"), [
                new CaseClock("contact", Text("first contact"), CaseEventKind.Contact, TimeLimit.Minutes(60)),
                new CaseClock("plan", Text("plan"), CaseEventKind.Feedback, TimeLimit.Hours(24)),
                new CaseClock("done", Text("done"), CaseEventKind.Resolution, TimeLimit.CalendarDays(7)),
                new CaseClock("again", Text("done again"), CaseEventKind.Resolution, TimeLimit.WorkingDays(3)) { From = CaseEventKind.Reopening },
            ]),
            new CaseClass("complex", Text("complex"), [new CaseClock("done", Text("done"), CaseEventKind.Resolution, TimeLimit.WorkingDays(15))]),
        ],
        [new CaseTopic("land", Text("land")), new CaseTopic("labour", Text("labour"))]).OrThrow();

    public static readonly CaseRegister Empty = new(Procedure);

    public static CaseId C { get; } = CaseId.Parse("c-1");

    public static LocalizedText Text(string text) => new(text, text);

    public static LocalDate Day(int day) => new LocalDate(2020, 6, 1).PlusDays(day);

    public static Instant Recorded(int day) => RecordedTime.StartOfDay(Day(day)) + Duration.FromHours(20);

    public static Dnc.Model.Time.AsOf On(int day, int? known = null) => known is { } k ? Dnc.Model.Time.AsOf.Date(Day(day)).KnownAt(Recorded(k)) : Dnc.Model.Time.AsOf.Date(Day(day));

    /// <summary>An event of a kind on a day, at a time such as 09:30, or at none.</summary>
    public static CaseEvent Make(int day, CaseEventKind kind, string? at = null, CaseId? id = null, string firm = "firm-a", string? kindOfCase = "general", string? topic = "land", CaseAnswer answer = CaseAnswer.Satisfied, string unit = "bureau")
    {
        var c = id ?? C;
        CaseEvent made = kind switch
        {
            CaseEventKind.Registration => new CaseRegistration(new EnterpriseCase(c, EnterpriseId.Parse(firm), Text("title")) { Class = kindOfCase, Topic = topic }) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
            CaseEventKind.Contact => new CaseContact(c) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
            CaseEventKind.Assignment => new CaseAssignment(c, OrganizationId.Parse(unit)) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
            CaseEventKind.Feedback => new CaseFeedback(c, Text("will be done")) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
            CaseEventKind.Escalation => new CaseEscalation(c, Text("too hard")) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
            CaseEventKind.Hold => new CaseHold(c, Text("papers")) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
            CaseEventKind.Resumption => new CaseResumption(c) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
            CaseEventKind.Resolution => new CaseResolution(c, CaseOutcome.Solved) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
            CaseEventKind.Revisit => new CaseRevisit(c, answer) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
            CaseEventKind.Reopening => new CaseReopening(c, Text("not done")) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
            CaseEventKind.Closure => new CaseClosure(c) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
            _ => new CaseCancellation(c) { On = Day(day), Source = Register, RecordedAt = Recorded(day) },
        };
        return at is null ? made : made with { At = NodaTime.Text.LocalTimePattern.HourMinuteIso.Parse(at).Value };
    }

    /// <summary>The run of a clock on the case after some events.</summary>
    public static ClockRun Run(string clock, AsOf asOf, params CaseEvent[] events) =>
        Empty.RecordAll(events).OrThrow().StatusOf(C, asOf).ShouldNotBeNull().Clocks.Last(c => c.Clock.Id == clock);
}
