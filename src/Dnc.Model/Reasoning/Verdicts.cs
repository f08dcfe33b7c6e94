using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>Strong Kleene logic over <see cref="Verdict"/>.</summary>
/// <remarks>
/// The logic is not complete for tautologies: <c>x or not x</c> is unknown while <c>x</c> is unknown. Static analysis may know more; evaluation does not.
/// </remarks>
public static class Verdicts
{
    /// <summary>True when both are true, false when one is false, otherwise unknown.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other verdict.</param>
    /// <returns>The conjunction.</returns>
    public static Verdict And(this Verdict left, Verdict right) => left < right ? left : right;

    /// <summary>True when one is true, false when both are false, otherwise unknown.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other verdict.</param>
    /// <returns>The disjunction.</returns>
    public static Verdict Or(this Verdict left, Verdict right) => left > right ? left : right;

    /// <summary>True for false, false for true, and unknown for unknown.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The negation.</returns>
    public static Verdict Not(this Verdict verdict) => (Verdict)(-(int)verdict);

    /// <summary>The verdict of a plain answer.</summary>
    /// <param name="value">The answer.</param>
    /// <returns><see cref="Verdict.True"/> or <see cref="Verdict.False"/>.</returns>
    public static Verdict Of(bool value) => value ? Verdict.True : Verdict.False;

    /// <summary>The conjunction of many verdicts; true for none.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <returns>The smallest of them.</returns>
    public static Verdict All(params IEnumerable<Verdict> verdicts) => Guard.NotNull(verdicts).Aggregate(Verdict.True, And);

    /// <summary>The disjunction of many verdicts; false for none.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <returns>The largest of them.</returns>
    public static Verdict Any(params IEnumerable<Verdict> verdicts) => Guard.NotNull(verdicts).Aggregate(Verdict.False, Or);

    /// <summary>Whether at least a number of verdicts are true.</summary>
    /// <param name="count">How many must be true; 0 or less is always true.</param>
    /// <param name="verdicts">The verdicts.</param>
    /// <returns>True when enough are true already, false when too few can still become true, otherwise unknown.</returns>
    public static Verdict AtLeast(int count, params IEnumerable<Verdict> verdicts)
    {
        var certain = 0;
        var possible = 0;
        foreach (var verdict in Guard.NotNull(verdicts))
        {
            certain += verdict == Verdict.True ? 1 : 0;
            possible += verdict != Verdict.False ? 1 : 0;
        }

        return certain >= count ? Verdict.True : possible < count ? Verdict.False : Verdict.Unknown;
    }

    /// <summary>The verdict on which all agree; unknown when two differ or there is none.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <returns>The common verdict, or <see cref="Verdict.Unknown"/>.</returns>
    public static Verdict Agreement(params IEnumerable<Verdict> verdicts)
    {
        Verdict? common = null;
        foreach (var verdict in Guard.NotNull(verdicts))
        {
            if (common is { } seen && seen != verdict)
            {
                return Verdict.Unknown;
            }

            common = verdict;
        }

        return common ?? Verdict.Unknown;
    }

    /// <summary>The verdict in words.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language.</param>
    /// <returns>是, 否, 未定; or yes, no, unknown.</returns>
    public static string ToText(this Verdict verdict, Language language) => (verdict, language) switch
    {
        (Verdict.True, Language.Zh) => "是",
        (Verdict.False, Language.Zh) => "否",
        (_, Language.Zh) => "未定",
        (Verdict.True, _) => "yes",
        (Verdict.False, _) => "no",
        _ => "unknown",
    };
}
