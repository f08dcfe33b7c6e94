using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Services.Cases;

/// <summary>When a run of a clock stands still.</summary>
internal sealed class ClockHolds
{
    private readonly List<(CaseEvent From, CaseEvent? To)> _holds = [];

    /// <summary>Takes the next event of a run. Events after its stop are none of it, even on the day of the stop.</summary>
    public void Take(CaseEvent happened)
    {
        if (happened.Kind == CaseEventKind.Hold)
        {
            _holds.Add((happened, null));
        }
        else if (happened.Kind == CaseEventKind.Resumption && _holds.Count > 0)
        {
            _holds[^1] = (_holds[^1].From, happened);
        }
    }

    /// <summary>The days that do not count: from the day of the hold to the day before the clocks run again.</summary>
    public ValueList<DateRange> Days => _holds
        .Where(h => h.To is null || h.To.On > h.From.On)
        .Select(h => h.To is { } to ? new DateRange(h.From.On, to.On.PlusDays(-1)) : DateRange.From(h.From.On))
        .ToValueList();

    /// <summary>When a time runs out, if every hold was as short as it can have been.</summary>
    /// <returns>The moment; null when the clock stands still before it.</returns>
    public LocalDateTime? EarliestEnd(LocalDateTime start, Period limit) => RunningTime.End(start, limit, _holds.Select(h => (h.From.Latest, h.To?.Earliest)));

    /// <summary>When a time runs out, if every hold was as long as it can have been.</summary>
    /// <returns>The moment; null when the clock stands still before it.</returns>
    public LocalDateTime? LatestEnd(LocalDateTime start, Period limit) => RunningTime.End(start, limit, _holds.Select(h => (h.From.Earliest, h.To?.Latest)));
}
