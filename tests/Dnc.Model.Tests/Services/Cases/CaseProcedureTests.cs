using Dnc.Model.Primitives;
using Dnc.Model.Services.Cases;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Services.Cases.Sample;

namespace Dnc.Model.Tests.Services.Cases;

public sealed class CaseProcedureTests
{
    private static readonly CaseClock Clock = new("done", Text("done"), CaseEventKind.Resolution, TimeLimit.Hours(1));

    [Fact]
    public void Create_NamesThatAreThereTwice_NamesEachPlace()
    {
        var issues = CaseProcedure.Create([new("a", Text("a"), [Clock, Clock]), new("a", Text("a"), [])], [new("t", Text("t")), new("u", Text("u")), new("t", Text("t"))]).Issues;
        issues.Select(i => i.Code).Distinct().ShouldBe([IssueCodes.DuplicateCaseName]);
        issues.Select(i => i.Location.Path).ShouldBe(["$.classes[1]", "$.topics[2]", "$.classes[0].clocks[1]"]);
    }

    [Theory]
    [InlineData(CaseEventKind.Contact, CaseEventKind.Contact, false)]
    [InlineData(CaseEventKind.Contact, CaseEventKind.Registration, false)]
    [InlineData(CaseEventKind.Hold, CaseEventKind.Resolution, false)]
    [InlineData(CaseEventKind.Registration, CaseEventKind.Resumption, false)]
    [InlineData(CaseEventKind.Registration, CaseEventKind.Cancellation, false)]
    [InlineData(CaseEventKind.Registration, CaseEventKind.Closure, true)]
    [InlineData(CaseEventKind.Reopening, CaseEventKind.Resolution, true)]
    public void Create_AClock_RunsBetweenDifferentEventsThatAreNoPauses(CaseEventKind from, CaseEventKind to, bool runs) =>
        CaseProcedure.Create([new("a", Text("a"), [Clock with { From = from, To = to }])], []).Issues.Select(i => i.Code).ShouldBe(runs ? [] : [IssueCodes.ClockCannotRun]);

    [Fact]
    public void Words_OfEveryMember_DifferInBothLanguages()
    {
        Distinct<CaseEventKind>(CaseEventKinds.ToText);
        Distinct<CaseState>(CaseStates.ToText);
        Distinct<CaseOutcome>(CaseOutcomes.ToText);
        Distinct<CaseAnswer>(CaseAnswers.ToText);
    }

    private static void Distinct<T>(Func<T, Language, string> text)
        where T : struct, Enum
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Enum.GetValues<T>().Select(v => text(v, language)).ShouldBeUnique();
        }
    }
}
