using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Support.Populations;

/// <summary>How two evaluations of a population differ (方案比较).</summary>
/// <param name="Changes">The firms whose total differs, by identifier.</param>
/// <param name="Before">What everything costs in the first.</param>
/// <param name="After">What everything costs in the second.</param>
public sealed record CohortComparison(ValueList<FirmChange> Changes, AwardRange Before, AwardRange After)
{
    /// <summary>The firms whose total differs, by identifier.</summary>
    public ValueList<FirmChange> Changes { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Changes);

    /// <summary>The firms that get more for certain.</summary>
    public IEnumerable<FirmChange> Winners => Changes.Where(c => c.IsMore == Verdict.True);

    /// <summary>The firms that get less for certain.</summary>
    public IEnumerable<FirmChange> Losers => Changes.Where(c => c.IsLess == Verdict.True);

    internal static CohortComparison Of(CohortResult before, CohortResult after)
    {
        var others = after.Firms.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var mine = before.Firms.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var changes = before.Firms.Select(f => new FirmChange(f.Id, f.Total, others.GetValueOrDefault(f.Id)?.Total))
            .Concat(after.Firms.Where(f => !mine.Contains(f.Id)).Select(f => new FirmChange(f.Id, null, f.Total)))
            .Where(c => c.Before != c.After)
            .OrderBy(c => c.Id, StringComparer.Ordinal);
        return new CohortComparison(changes.ToValueList(), before.Total, after.Total);
    }
}
