using Dnc.Model.Cohorts;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Tests.Cohorts;

/// <summary>All completions of a small population on a grid fine enough for it, and the plain definition of who stands where.</summary>
internal static class Completions
{
    // Within a gap another need only stand below, beside or above: three points of four parts.
    private const int Parts = 4;

    public sealed record Complete(string Id, int Score, int Second);

    /// <summary>Every population that the ranges and verdicts allow; those who do not qualify are left out.</summary>
    public static IEnumerable<IReadOnlyList<Complete>> Of(IReadOnlyList<CohortMember> members, bool seconds)
    {
        IEnumerable<IReadOnlyList<Complete>> all = [[]];
        foreach (var member in members)
        {
            var choices = Choices(member, seconds).ToList();
            all = [.. all.SelectMany(done => choices.Select(c => c is null ? done : (IReadOnlyList<Complete>)[.. done, c]))];
        }

        return all;
    }

    /// <summary>Whether a member is inside so many places; unknown where the rule is silent.</summary>
    public static Verdict Inside(IReadOnlyList<Complete> population, Complete member, int places, TieRule ties)
    {
        var (above, equal) = Around(population, member, ties);
        return ties switch
        {
            TieRule.AllInside => Verdicts.Of(above < places),
            TieRule.NoneInside => Verdicts.Of(above + equal <= places),
            TieRule.ByIdentifier => Verdicts.Of(Order(population).TakeWhile(o => o.Id != member.Id).Count() < places),
            _ => above + equal <= places ? Verdict.True : above >= places ? Verdict.False : Verdict.Unknown,
        };
    }

    /// <summary>The classes that a member can have in one completion; several only where the rule is silent.</summary>
    public static IEnumerable<int> Classes(IReadOnlyList<Complete> population, Complete member, IReadOnlyList<int> edges, TieRule ties)
    {
        var (above, equal) = Around(population, member, ties);
        var positions = ties switch
        {
            TieRule.AllInside => [above],
            TieRule.NoneInside => [above + equal - 1],
            TieRule.ByIdentifier => [Order(population).TakeWhile(o => o.Id != member.Id).Count()],
            _ => Enumerable.Range(above, equal),
        };
        return positions.Select(p => edges.TakeWhile(e => e <= p).Count());
    }

    /// <summary>Every choice of which changes of class are made; those not made are left out.</summary>
    public static IEnumerable<IReadOnlyList<ClassCandidate>> OfChanges(IReadOnlyList<ClassCandidate> candidates)
    {
        IEnumerable<IReadOnlyList<ClassCandidate>> all = [[]];
        foreach (var candidate in candidates)
        {
            IEnumerable<IReadOnlyList<ClassChange>> choices = [[]];
            foreach (var change in candidate.Changes)
            {
                IReadOnlyList<ClassChange> made = [change with { Applies = Verdict.True }];
                choices = [.. choices.SelectMany(done => change.Applies switch
                {
                    Verdict.True => (IEnumerable<IReadOnlyList<ClassChange>>)[[.. done, .. made]],
                    Verdict.False => [done],
                    _ => [done, [.. done, .. made]],
                })];
            }

            all = [.. all.SelectMany(done => choices.Select(c => (IReadOnlyList<ClassCandidate>)[.. done, candidate with { Changes = [.. c] }]))];
        }

        return all;
    }

    /// <summary>The class of three, A to C, after changes that are all made.</summary>
    public static string Changed(int index, IEnumerable<ClassChange> changes)
    {
        var letter = (char)('A' + index);
        foreach (var change in changes)
        {
            var other = change.Code[0];
            letter = change.Kind switch
            {
                ClassChangeKind.Forced => other,
                ClassChangeKind.NotBelow => letter < other ? letter : other,
                _ => letter > other ? letter : other,
            };
        }

        return $"{letter}";
    }

    private static IEnumerable<Complete> Order(IReadOnlyList<Complete> population) => population.OrderByDescending(o => o.Score).ThenBy(o => o.Id, StringComparer.Ordinal);

    // How many stand before, and how many stand level, the member itself among them.
    private static (int Above, int Equal) Around(IReadOnlyList<Complete> population, Complete member, TieRule ties)
    {
        var level = population.Where(o => o.Score == member.Score).ToList();
        var above = population.Count(o => o.Score > member.Score);
        return ties == TieRule.BySecondKey
            ? (above + level.Count(o => o.Second > member.Second), level.Count(o => o.Second == member.Second))
            : (above, level.Count);
    }

    private static IEnumerable<Complete?> Choices(CohortMember member, bool seconds)
    {
        if (member.Qualifies != Verdict.True)
        {
            yield return null;
        }

        if (member.Qualifies != Verdict.False)
        {
            foreach (var score in Points(member.Score))
            {
                foreach (var second in seconds ? Points(member.SecondKey) : [0])
                {
                    yield return new Complete(member.Id, score, second);
                }
            }
        }
    }

    private static IEnumerable<int> Points(Interval<Rational> range) =>
        Enumerable.Range(0, (3 * Parts) + 1).Where(p => range.Contains(new Rational(p, Parts)));
}
