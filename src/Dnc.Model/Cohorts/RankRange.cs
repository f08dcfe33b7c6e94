using Dnc.Model.Primitives;

namespace Dnc.Model.Cohorts;

/// <summary>The ranks that a member can have (名次范围), from the best to the worst, both included.</summary>
/// <remarks>Standard competition ranks: equal scores share the better rank, and the next rank counts them all (1, 2, 2, 4). <c>default</c> is no rank.</remarks>
public readonly record struct RankRange
{
    /// <summary>Creates a range of ranks.</summary>
    /// <param name="best">The best rank; 1 or more.</param>
    /// <param name="worst">The worst rank; not before the best.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rank is not allowed.</exception>
    public RankRange(int best, int worst)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(best, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(worst, best);
        (Best, Worst) = (best, worst);
    }

    /// <summary>The best rank: under some completion, and never a better one.</summary>
    public int Best { get; }

    /// <summary>The worst rank: under some completion, and never a worse one.</summary>
    public int Worst { get; }

    /// <summary>Whether there is one rank only.</summary>
    public bool IsExact => Best == Worst;

    /// <summary>The range in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>第3名, 第3至5名; or rank 3, ranks 3 to 5.</returns>
    public string ToText(Language language) => (IsExact, language) switch
    {
        (true, Language.Zh) => FormattableString.Invariant($"第{Best}名"),
        (false, Language.Zh) => FormattableString.Invariant($"第{Best}至{Worst}名"),
        (true, _) => FormattableString.Invariant($"rank {Best}"),
        _ => FormattableString.Invariant($"ranks {Best} to {Worst}"),
    };

    /// <summary>The range in English.</summary>
    /// <returns>The text of <see cref="ToText"/>.</returns>
    public override string ToString() => ToText(Language.En);
}
