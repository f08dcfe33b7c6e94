using NodaTime;

namespace Dnc.Model.Time;

/// <summary>Time that runs around the clock and stands still in between.</summary>
internal static class RunningTime
{
    /// <summary>When a time runs out.</summary>
    /// <param name="start">When it starts to run.</param>
    /// <param name="limit">The time.</param>
    /// <param name="pauses">When it stands still, in order and apart from each other; one without an end has not ended yet.</param>
    /// <returns>The moment; null when it stands still before it.</returns>
    public static LocalDateTime? End(LocalDateTime start, Period limit, IEnumerable<(LocalDateTime From, LocalDateTime? To)> pauses)
    {
        var (cursor, end) = (start, start + limit);
        foreach (var (from, to) in pauses)
        {
            if (end <= from)
            {
                break;
            }

            if (to is not { } until)
            {
                return null;
            }

            var stands = LocalDateTime.Max(cursor, from);
            if (until > stands)
            {
                (cursor, end) = (until, end + Period.Between(stands, until, PeriodUnits.Nanoseconds));
            }
        }

        return end;
    }
}
