using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Support.Populations;

/// <summary>Firms that are ranked within groups (分组排名), such as their industry or their town.</summary>
/// <remarks>
/// A firm whose group is not known may stand in each that it can be of, and in one that no other firm is known to be of: in each it takes part only possibly, and what it gets is
/// the hull of what it would get in them.
/// </remarks>
internal static class RankGroups
{
    // No document can write it, so that it is no class of any scheme.
    private const string NotInGroup = "\0";

    /// <summary>The groups, each as the places of its firms in the list, with whether the firm certainly is of it.</summary>
    /// <param name="codes">The codes that each firm can have; null for any code.</param>
    /// <param name="partakes">Whether each firm takes part for certain, possibly, or not at all, which is then of any group.</param>
    private static List<List<(int Firm, bool IsCertain)>> Of(IReadOnlyList<ValueList<string>?> codes, Func<int, Verdict> partakes)
    {
        var (taking, idle) = (new List<int>(), new List<(int, bool)>());
        for (var i = 0; i < codes.Count; i++)
        {
            if (partakes(i) == Verdict.False)
            {
                idle.Add((i, true));
            }
            else
            {
                taking.Add(i);
            }
        }

        var groups = taking.SelectMany(i => codes[i] ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(code => taking.Where(i => codes[i]?.Contains(code) ?? true).Select(i => (i, codes[i] is { Count: 1 })).ToList()).ToList();
        if (taking.Where(i => codes[i] is null).Select(i => (i, false)).ToList() is { Count: > 0 } others)
        {
            groups.Add(others);
        }

        return groups is [var first, .. var rest] ? [[.. first, .. idle], .. rest] : [idle];
    }

    /// <summary>Who wins a quota that every group has for itself; the places are those of all groups together.</summary>
    public static QuotaOutcome Select(RankedQuota quota, IReadOnlyList<CohortMember> members, IReadOnlyList<ValueList<string>?> codes)
    {
        // For others a firm of an open group takes part possibly; for itself it takes part in whichever group it is of.
        var own = members.ToDictionary(m => m.Id, StringComparer.Ordinal);
        var outcomes = Of(codes, i => members[i].Qualifies).ConvertAll(g => quota.Select(g.Select(m => In(members[m.Firm], m.IsCertain)), m => own[m.Id].Qualifies));
        if (outcomes.Count == 1)
        {
            return outcomes[0];
        }

        var results = outcomes.SelectMany(o => o.Results).GroupBy(r => r.Member.Id, StringComparer.Ordinal).Select(g => new QuotaResult(
            own[g.Key],
            g.Select(r => r.Standing).Distinct().Take(2).ToList() is [var only] ? only : QuotaStanding.Possible,
            Hull(g.Select(r => r.Ranks))));
        return new QuotaOutcome(
            Interval<int>.Between(outcomes.Sum(o => o.Places.Low!.Value), outcomes.Sum(o => o.Places.High!.Value)),
            InOrder(results, r => r.Ranks, r => r.Member.Id));
    }

    /// <summary>The classes of firms that are divided within each group.</summary>
    public static ValueList<ClassResult> Classify(PercentileScheme scheme, IReadOnlyList<ClassCandidate> candidates, IReadOnlyList<ValueList<string>?> codes)
    {
        var own = candidates.ToDictionary(c => c.Member.Id, StringComparer.Ordinal);
        var results = Of(codes, i => candidates[i].Member.Qualifies)
            .SelectMany(g => scheme.Classify(g.Select(m => In(candidates[m.Firm], m.IsCertain))))
            .GroupBy(r => r.Member.Id, StringComparer.Ordinal)
            .Select(g => Joined(scheme, own[g.Key], g.ToList()));
        return InOrder(results, r => r.Ranks, r => r.Member.Id);
    }

    /// <summary>The scores of firms between the extremes of their group.</summary>
    public static ValueList<CohortScore> Score(PopulationScore score, IReadOnlyList<(CohortFigure Figure, Verdict Among)> figures, IReadOnlyList<ValueList<string>?> codes) =>
        Of(codes, i => figures[i].Among)
            .SelectMany(g => PopulationScores.Over(score, [.. g.Select(m => (figures[m.Firm].Figure, m.IsCertain ? figures[m.Firm].Among : figures[m.Firm].Among.And(Verdict.Unknown)))]))
            .GroupBy(s => s.Id, StringComparer.Ordinal)
            .Select(g => g.Aggregate((a, b) => new CohortScore(a.Id, a.Value.Hull(b.Value), a.Silence ?? b.Silence)))
            .OrderBy(s => s.Id, StringComparer.Ordinal)
            .ToValueList();

    private static CohortMember In(CohortMember member, bool isCertain) => isCertain ? member : member with { Qualifies = member.Qualifies.And(Verdict.Unknown) };

    private static ClassCandidate In(ClassCandidate candidate, bool isCertain) =>
        isCertain ? candidate : candidate with { Member = In(candidate.Member, false), ExcludedClass = NotInGroup };

    private static ClassResult Joined(PercentileScheme scheme, ClassCandidate candidate, List<ClassResult> results)
    {
        if (results is [var only] && !only.Possible.Contains(NotInGroup))
        {
            return only;
        }

        // Not to be of one group says nothing: the firm is of another then.
        var found = results.SelectMany(r => r.Possible).ToHashSet(StringComparer.Ordinal);
        found.Remove(NotInGroup);
        if (candidate.Member.Qualifies != Verdict.True)
        {
            found.Add(scheme.ExcludedClass);
        }

        var own = scheme.Classes.Select(c => c.Code).Where(found.Contains).ToList();
        return new ClassResult(candidate.Member, [.. own, .. found.Except(own, StringComparer.Ordinal)], candidate.Member.Qualifies.Not(), Hull(results.Select(r => r.Ranks)));
    }

    private static RankRange? Hull(IEnumerable<RankRange?> ranks) =>
        ranks.OfType<RankRange>().ToList() is { Count: > 0 } some ? new RankRange(some.Min(r => r.Best), some.Max(r => r.Worst)) : null;

    private static ValueList<T> InOrder<T>(IEnumerable<T> results, Func<T, RankRange?> ranks, Func<T, string> id) =>
        [.. results.OrderBy(r => ranks(r) is null).ThenBy(r => ranks(r)?.Best).ThenBy(r => ranks(r)?.Worst).ThenBy(id, StringComparer.Ordinal)];
}
