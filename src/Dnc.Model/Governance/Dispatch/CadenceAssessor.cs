using Dnc.Model.Organizations;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>Compares the reviews that were held with those that a cadence asks for.</summary>
public static class CadenceAssessor
{
    /// <summary>Compares what was held with what was due.</summary>
    /// <param name="cadence">The cadence.</param>
    /// <param name="meetings">The reviews that were held.</param>
    /// <param name="organizations">The register of organisations, which tells the members of classes.</param>
    /// <param name="members">Of which classes all members are listed.</param>
    /// <param name="window">The days over which the cadence runs: only periods that lie in it in full are due, so that its start states the first of them.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>The periods and the verdict.</returns>
    /// <remarks>
    /// A review counts for the period that it states, otherwise for the one in which it was held, and only where the convener of the cadence called it. It
    /// may be held from the first day of its period to the last day of the following one, so that a period is missed only where the log is declared complete
    /// over these days as far as they have passed. Where each unit is to be reviewed, a period is held when all of them were, in one meeting or in several.
    /// </remarks>
    public static CadenceResult Assess(Cadence cadence, MeetingLog meetings, OrganizationRegister organizations, MemberLists members, DateRange window, AsOf asOf)
    {
        Guard.NotNull(cadence);
        Guard.NotNull(meetings);
        Guard.NotNull(organizations);
        var roster = UnitRoster.Of(cadence.Attendees, organizations, members, asOf);
        var byPeriod = meetings.Of(cadence.Id, asOf)
            .Where(m => m.Conveners.Contains(cadence.Convener))
            .ToLookup(m => m.Period ?? ReportingPeriod.Of(m.On, cadence.Every));
        return new CadenceResult(cadence, roster, Periods(cadence.Every, window, asOf).Select(Judge).ToValueList());

        CadencePeriod Judge(ReportingPeriod period)
        {
            var last = period.Next().End;
            var held = byPeriod[period].Where(m => m.On >= period.Start && m.On <= last).ToValueList();
            var pending = period.End >= asOf.Day;
            var complete = meetings.IsCompleteOver(new DateRange(period.Start, LocalDate.Min(asOf.Day, last)), cadence.Id, asOf.KnownUntil) && !pending;
            if (!cadence.IsForEachUnit)
            {
                return new CadencePeriod(period, held) { IsPending = pending, Held = held.Count > 0 ? Verdict.True : complete ? Verdict.False : Verdict.Unknown };
            }

            var open = roster.Units.Where(u => !held.Any(m => m.Units is { } units && units.Any(n => UnitRoster.Stands(n, u, organizations)))).ToValueList();
            var proved = complete && held.All(m => m.Units is not null);
            return new CadencePeriod(period, held)
            {
                IsPending = pending,
                Held = proved && (open.Count > 0 || held.Count == 0) ? Verdict.False
                    : open.Count == 0 && held.Count > 0 && (roster.IsComplete || CoversClasses(held, roster)) ? Verdict.True
                    : Verdict.Unknown,
                NotReviewed = proved ? open : [],
                NotKnown = proved ? [] : open,
            };
        }
    }

    // A meeting that names a class reviewed all of it, also those of its members that nobody has listed.
    private static bool CoversClasses(ValueList<ReviewMeeting> held, UnitRoster roster) =>
        roster.UnknownUnits.Count == 0 && roster.OpenClasses.All(c => held.Any(m => m.Units is { } units && units.Contains(c)));

    private static IEnumerable<ReportingPeriod> Periods(PeriodKind every, DateRange window, AsOf asOf)
    {
        var first = ReportingPeriod.Of(window.Start, every);
        for (var period = first.Start < window.Start ? first.Next() : first; period.Start <= asOf.Day && window.Contains(period.ToDateRange()); period = period.Next())
        {
            yield return period;
        }
    }
}
