using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Supervision;

/// <summary>Supervised matters as they stand on a day, with the lists that an office works from (督查清单).</summary>
/// <param name="All">The matters in the order of their identifiers.</param>
public sealed record MatterList(ValueList<MatterStatus> All)
{
    /// <summary>The matters in the order of their identifiers.</summary>
    public ValueList<MatterStatus> All { get; init => field = Guard.NotNull(value); } = Guard.NotNull(All);

    /// <summary>The matters that are not over.</summary>
    public ValueList<MatterStatus> Open => All.Where(m => !m.State.IsOver()).ToValueList();

    /// <summary>The matters whose due date has passed without a report, the longest overdue first.</summary>
    public ValueList<MatterStatus> Overdue => All.Where(m => m.IsOverdue).OrderByDescending(m => m.DaysLate).ThenBy(m => m.Matter.Id).ToValueList();

    /// <summary>The open matters in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The matters, the oldest first.</returns>
    public ValueList<MatterStatus> In(MatterState state) => All.Where(m => m.State == Guard.Defined(state)).OrderByDescending(m => m.AgeDays).ThenBy(m => m.Matter.Id).ToValueList();

    /// <summary>The matters of a unit, led or supported.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The matters in the order of their identifiers.</returns>
    public ValueList<MatterStatus> Of(OrganizationId unit) => All.Where(m => m.LeadUnit == unit || m.SupportingUnits.Contains(unit)).ToValueList();

    /// <summary>The open matters without a report that are due within a range of days.</summary>
    /// <param name="range">The days.</param>
    /// <returns>The matters, the earliest due first.</returns>
    public ValueList<MatterStatus> DueWithin(DateRange range) =>
        Open.Where(m => m.ReportedOn is null && m.Due is { } due && range.Contains(due)).OrderBy(m => m.Due).ThenBy(m => m.Matter.Id).ToValueList();

    /// <summary>The open matters by age in days.</summary>
    /// <param name="bounds">The last day of each band but the last, rising; for example 7, 30, 90 for bands up to 7, 8 to 30, 31 to 90 and more days.</param>
    /// <returns>The bands, the youngest first; one more than bounds.</returns>
    /// <exception cref="ArgumentException">The bounds do not rise.</exception>
    public ValueList<AgeBand> ByAge(params ValueList<int> bounds)
    {
        Guard.That(Guard.NotNull(bounds).Zip(bounds.Skip(1)).All(p => p.First < p.Second), "The bounds of age bands rise.", nameof(bounds));
        int?[] from = [0, .. bounds.Select(b => (int?)(b + 1))];
        int?[] to = [.. bounds.Select(b => (int?)b), null];
        return from.Zip(to).Select(b => new AgeBand(
            b.First!.Value, b.Second, Open.Where(m => m.AgeDays >= b.First && !(m.AgeDays > b.Second)).OrderByDescending(m => m.AgeDays).ThenBy(m => m.Matter.Id).ToValueList())).ToValueList();
    }

    /// <summary>Units ranked by the share of their matters that were done in time.</summary>
    /// <param name="units">The units to rank, each once; zones, towns and departments are usually ranked apart.</param>
    /// <returns>The units in the order given. One that leads no matter that counts is exempt.</returns>
    /// <remarks>
    /// A matter counts for its lead unit once it was done, in time or not, or is overdue. One that was done or is under way and whose due date the
    /// calendar does not tell counts as either, so that the share and the rank are ranges. Equal shares share the better rank.
    /// </remarks>
    public ValueList<UnitStanding> Rank(ValueList<OrganizationId> units)
    {
        Guard.That(Guard.NotNull(units).Distinct().Count() == units.Count, "A unit is ranked once.", nameof(units));
        var standings = units.Select(u => UnitStanding.Of(u, All.Where(m => m.LeadUnit == u))).ToList();
        return standings.Select(s => s.RankedAmong(standings)).ToValueList();
    }
}
