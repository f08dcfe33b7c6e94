using Dnc.Model.Primitives;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules.Gaps;

/// <summary>Facts and surroundings of which something has changed.</summary>
internal static class Replacement
{
    /// <summary>The facts with other claims about a fact at a time; of several that differ, the fact is the hull.</summary>
    public static FactSet In(FactSet facts, FactNeed need, params ReadOnlySpan<FactValue> values)
    {
        var claims = facts.Claims.Where(c => c.Key != need.Key || !IsAt(c, need.Time)).ToList();
        foreach (var value in values)
        {
            claims.Add(new FactClaim(need.Key, need.Time, value));
        }

        return new FactSet(facts.Subject, claims.ToValueList());
    }

    /// <summary>The surroundings on a later day; facts by year stay those of the same year.</summary>
    public static RuleContext Later(RuleContext context, LocalDate day)
    {
        var asOf = AsOf.Date(day);
        return context with
        {
            AsOf = context.AsOf.KnownUntil is { } known ? asOf.KnownAt(known) : asOf,
            ReferenceYear = context.ReferenceYear ?? LastYear(context.AsOf.Day),
        };
    }

    private static bool IsAt(FactClaim claim, FactTime time) =>
        time.Day is { } day ? BoundFacts.DayOf(claim) == day : time.Period is not { } period || claim.Time.Period == period;

    private static int? LastYear(LocalDate day)
    {
        var year = day is { Month: 12, Day: 31 } ? day.Year : day.Year - 1;
        return year is < ReportingPeriod.MinYear or > ReportingPeriod.MaxYear ? null : year;
    }
}
