using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Governance.Supervision;

/// <summary>How a unit stands among others by the share of its matters done in time (按期办结率排名).</summary>
public sealed record UnitStanding
{
    private UnitStanding(OrganizationId unit, int inTime, int late, int undecided)
    {
        Unit = unit;
        InTime = inTime;
        Late = late;
        Undecided = undecided;
    }

    /// <summary>The unit.</summary>
    public OrganizationId Unit { get; }

    /// <summary>How many of its matters were done in time.</summary>
    public int InTime { get; }

    /// <summary>How many of its matters were done late or are overdue.</summary>
    public int Late { get; }

    /// <summary>How many of its matters are done or under way with a due date that the calendar does not tell.</summary>
    public int Undecided { get; }

    /// <summary>Whether it has no matter that counts, so that it has neither share nor rank.</summary>
    public bool IsExempt => InTime + Late + Undecided == 0;

    /// <summary>The share done in time, exactly; null when the unit is exempt.</summary>
    public Interval<Rational>? Rate { get; private init; }

    /// <summary>The rank, from 1; a range where shares are ranges; null when the unit is exempt.</summary>
    public Interval<int>? Rank { get; private init; }

    internal static UnitStanding Of(OrganizationId unit, IEnumerable<MatterStatus> led)
    {
        var matters = led.Where(m => m.State != MatterState.Refused).ToList();
        var standing = new UnitStanding(unit, matters.Count(m => m.InTime == Verdict.True), matters.Count(m => m.InTime == Verdict.False), matters.Count(m => m.IsDueUnknown));
        return standing.IsExempt ? standing : standing with { Rate = Between(standing) };
    }

    internal UnitStanding RankedAmong(IReadOnlyCollection<UnitStanding> all) => Rate is not { Low: { } low, High: { } high }
        ? this
        : this with
        {
            Rank = Interval<int>.Between(
                1 + all.Count(o => o.Unit != Unit && o.Rate?.Low > high),
                1 + all.Count(o => o.Unit != Unit && o.Rate?.High > low)),
        };

    // An undecided matter may be in time, late, or (while under way) not count at all; the share is least when all are late and greatest when all are in time.
    private static Interval<Rational> Between(UnitStanding s)
    {
        var all = s.InTime + s.Late + s.Undecided;
        return Interval<Rational>.Between(new Rational(s.InTime, all), new Rational(s.InTime + s.Undecided, all));
    }
}
