using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Services.Cases;

/// <summary>Cases of enterprises as they stand, with the lists that a service centre works from (诉求清单).</summary>
public sealed record CaseList
{
    internal CaseList(CaseProcedure procedure, ValueList<CaseStatus> all) => (Procedure, All) = (procedure, all);

    /// <summary>The classes with their clocks, and the topics.</summary>
    public CaseProcedure Procedure { get; }

    /// <summary>The cases in the order of their identifiers.</summary>
    public ValueList<CaseStatus> All { get; }

    /// <summary>The cases that somebody still has to dispose of, the oldest first.</summary>
    public ValueList<CaseStatus> Open => All.Where(c => c.IsOpen).OrderByDescending(c => c.AgeDays).ThenBy(c => c.Case.Id).ToValueList();

    /// <summary>The cases with a clock that runs and whose time has run out, in the order of their identifiers.</summary>
    public ValueList<CaseStatus> Overdue => All.Where(c => c.IsOverdue).ToValueList();

    /// <summary>The cases that were taken up again, the most often first.</summary>
    public ValueList<CaseStatus> Reopened => All.Where(c => c.TimesReopened > 0).OrderByDescending(c => c.TimesReopened).ThenBy(c => c.Case.Id).ToValueList();

    /// <summary>The cases of an enterprise.</summary>
    /// <param name="enterprise">The enterprise.</param>
    /// <returns>The cases in the order of their identifiers.</returns>
    public ValueList<CaseStatus> Of(EnterpriseId enterprise) => All.Where(c => c.Case.Enterprise == enterprise).ToValueList();

    /// <summary>How the time of each clock was kept, over the cases of its class.</summary>
    /// <returns>A count for each clock of each class, in the order of the procedure, those without a case included.</returns>
    public ValueList<ClockTally> ByClock() => Procedure.Classes.SelectMany(k => k.Clocks.Select(c => new ClockTally(
        k, c, All.Where(s => s.Case.Class == k.Id).SelectMany(s => s.Clocks).Where(r => r.Clock.Id == c.Id).ToValueList()))).ToValueList();

    /// <summary>How cases are with each lead unit.</summary>
    /// <returns>A count for each unit that leads a case, in the order of the identifiers; cases that nobody leads come last.</returns>
    public ValueList<CaseTally> ByUnit() => All.GroupBy(c => c.LeadUnit).OrderBy(g => g.Key is null).ThenBy(g => g.Key).Select(g => new CaseTally(g.Key, g.ToValueList())).ToValueList();

    /// <summary>What enterprises said about the cases that were disposed of in a range of days.</summary>
    /// <param name="range">The days; the day counts on which a case was disposed of last.</param>
    /// <returns>The counts.</returns>
    public SatisfactionTally Satisfaction(DateRange range) => SatisfactionTally.Of(All.Where(c => c.ResolvedOn is { } on && range.Contains(on)));

    /// <summary>Topics that came up more than once in a range of days: with one enterprise, which had to ask again, or with several (共性问题).</summary>
    /// <param name="range">The days; the day of registration counts.</param>
    /// <param name="least">How many cases make a topic one that repeats; at least 2.</param>
    /// <returns>The topics, the most frequent first. Cases without a topic are not among them.</returns>
    public ValueList<RepeatTopic> RepeatTopics(DateRange range, int least = 2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(least, 2);
        return All.Where(c => c.Case.Topic is not null && range.Contains(c.RegisteredOn))
            .GroupBy(c => c.Case.Topic!, StringComparer.Ordinal)
            .Where(g => g.Count() >= least)
            .Select(g => new RepeatTopic(Procedure.Topic(g.Key)!, g.ToValueList()))
            .OrderByDescending(t => t.Cases.Count).ThenBy(t => t.Topic.Id, StringComparer.Ordinal)
            .ToValueList();
    }
}
