using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using NodaTime.Text;

namespace Dnc.Model.Enterprises;

/// <summary>A move of a subject on a ladder between two as-of dates, and why (晋级、退级).</summary>
public sealed class TierMove
{
    internal TierMove(TierStanding before, TierStanding after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The standing at the earlier question.</summary>
    public TierStanding Before { get; }

    /// <summary>The standing at the later question.</summary>
    public TierStanding After { get; }

    /// <summary>How it moved.</summary>
    public TierMoveKind Kind => After.Rank.CompareTo(Before.Rank) switch
    {
        > 0 => TierMoveKind.Up,
        < 0 => TierMoveKind.Down,
        _ => TierMoveKind.Certainty,
    };

    /// <summary>The tiers whose verdicts changed, the highest first.</summary>
    public ValueList<TierChange> Changes =>
        Before.Ladder.Tiers.Select((tier, i) => new TierChange(tier, Before.Evaluations[i], After.Evaluations[i]))
            .Where(c => c.Before.Verdict != c.After.Verdict || (c.Before.Error is null) != (c.After.Error is null))
            .Reverse().ToValueList();

    /// <summary>Why it moved: for each tier whose verdict changed, what decided before and what decided after.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        var statement = new LocalizedText(Line(Language.Zh), Line(Language.En));
        return new Explanation(statement, Changes.Select(Explain).ToValueList());
    }

    /// <summary>The move on one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example 2023-12-31 → 2024-12-31：规上企业 → 高新技术企业.</returns>
    public string ToText(Language language) => Line(Guard.Defined(language));

    /// <summary>The move in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Line(Language.En);

    private static string Question(TierStanding standing, TierStanding other)
    {
        // What was known is told only where it differs.
        var asOf = standing.Context.AsOf;
        return asOf.KnownUntil == other.Context.AsOf.KnownUntil ? LocalDatePattern.Iso.Format(asOf.Day) : asOf.ToString();
    }

    private string Line(Language language)
    {
        var colon = language == Language.Zh ? "：" : ": ";
        return $"{Question(Before, After)} → {Question(After, Before)}{colon}{Before.ToText(language)} → {After.ToText(language)}";
    }

    private Explanation Explain(TierChange change)
    {
        var before = Dated(change.Before.Explain(), Question(Before, After));
        var after = Dated(change.After.Explain(), Question(After, Before));
        return new Explanation(change.Tier.Name, before, after) { Verdict = change.After.Verdict, Clause = change.Tier.Clause, IsDecisive = true };
    }

    private static Explanation Dated(Explanation told, string when) =>
        told.Decisive() with { Statement = new LocalizedText($"{when}：{told.Statement.Zh}", $"{when}: {told.Statement.En}"), IsDecisive = true };
}
