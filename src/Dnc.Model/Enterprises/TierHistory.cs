using Dnc.Model.Primitives;

namespace Dnc.Model.Enterprises;

/// <summary>Where a subject stood on a ladder over several as-of dates, and its moves (层级变动).</summary>
/// <remarks>
/// A move is seen between two of the dates that were asked for: closer dates tell its day more closely. Dates that differ only in what was known show
/// moves by later knowledge.
/// </remarks>
public sealed class TierHistory
{
    internal TierHistory(TierLadder ladder, ValueList<TierStanding> standings)
    {
        Ladder = ladder;
        Standings = standings;
        Moves = standings.Zip(standings.Skip(1), (before, after) => new TierMove(before, after)).Where(m => !TierStanding.IsSame(m.Before, m.After)).ToValueList();
    }

    /// <summary>The ladder.</summary>
    public TierLadder Ladder { get; }

    /// <summary>The standing at each as-of date, in the order in which they were asked for.</summary>
    public ValueList<TierStanding> Standings { get; }

    /// <summary>The pairs of neighbouring standings between which the tier, or what is possible, changed.</summary>
    public ValueList<TierMove> Moves { get; }

    /// <summary>The first standing at which a tier, or a higher one, was certainly reached.</summary>
    /// <param name="tier">The identifier of the tier.</param>
    /// <returns>The standing; null when it was never reached at the dates asked for.</returns>
    /// <exception cref="KeyNotFoundException">The ladder has no such tier.</exception>
    public TierStanding? FirstReached(string tier)
    {
        var rank = Ladder.RankOf(Guard.NotBlank(tier));
        return rank >= 0 ? Standings.FirstOrDefault(s => s.Rank >= rank) : throw new KeyNotFoundException($"The ladder '{Ladder.Id}' has no tier '{tier}'.");
    }
}
