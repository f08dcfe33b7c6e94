using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Gaps;

namespace Dnc.Model.Enterprises;

/// <summary>On which tier of a ladder a subject stands, with the reasons (所处层级).</summary>
/// <remarks>Immutable. The gap, the missing facts and the explanation are computed when they are asked for.</remarks>
public sealed class TierStanding
{
    // The highest tier whose criterion is true; -1 for none.
    private readonly int _certain;

    internal TierStanding(TierLadder ladder, ValueList<RuleEvaluation> evaluations, RuleContext context)
    {
        Ladder = ladder;
        Context = context;
        Evaluations = evaluations;
        Verdicts = evaluations.Select(e => e.Verdict!.Value).ToValueList();
        _certain = Enumerable.Range(0, Verdicts.Count).LastOrDefault(i => Verdicts[i] == Verdict.True, -1);
        Possible = ladder.Tiers.Where((_, i) => i == _certain || (i > _certain && Verdicts[i] == Verdict.Unknown)).ToValueList();
    }

    /// <summary>The ladder.</summary>
    public TierLadder Ladder { get; }

    /// <summary>The as-of date and the surroundings.</summary>
    public RuleContext Context { get; }

    /// <summary>The evaluation of each tier's criterion, in the order of the ladder.</summary>
    public ValueList<RuleEvaluation> Evaluations { get; }

    /// <summary>The verdict on each tier's criterion, in the order of the ladder.</summary>
    public ValueList<Verdict> Verdicts { get; }

    /// <summary>The highest tier whose criterion certainly holds; null for none. A higher one may be undecided, see <see cref="IsDetermined"/>.</summary>
    public Tier? Current => _certain < 0 ? null : Ladder.Tiers[_certain];

    /// <summary>The tiers on which the subject may stand, from the lowest to the highest: the current one, and those above it that are undecided.</summary>
    public ValueList<Tier> Possible { get; }

    /// <summary>Whether it is settled on which tier the subject stands, or that it stands on none.</summary>
    public bool IsDetermined => Possible.Count == (_certain < 0 ? 0 : 1);

    /// <summary>The tier above the current one, the lowest where there is none; null at the top.</summary>
    public Tier? Next => _certain + 1 < Ladder.Tiers.Count ? Ladder.Tiers[_certain + 1] : null;

    /// <summary>Why the subject could not be evaluated; null when it could.</summary>
    public RuleError? Error => Evaluations.Select(e => e.Error).FirstOrDefault(e => e is not null);

    /// <summary>The missing facts that keep the tier from being settled; empty when it is settled.</summary>
    public ValueList<FactNeed> MissingFacts => Undecided.SelectMany(e => e.MissingFacts).Distinct().ToValueList();

    /// <summary>The place of the current tier on the ladder, from 0; -1 for none.</summary>
    internal int Rank => _certain;

    private IEnumerable<RuleEvaluation> Undecided => Evaluations.Where((_, i) => i > _certain && Verdicts[i] == Verdict.Unknown);

    /// <summary>How far the subject is from the next tier.</summary>
    /// <returns>The gap of the next tier's criterion; null at the top. Costs many evaluations.</returns>
    public RuleGap? NextGap() => Next is null ? null : Evaluations[_certain + 1].Gap();

    /// <summary>Why the subject stands where it does: each tier's verdict with its reasons, the highest tier first.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        var tiers = Evaluations.Select((e, i) => e.Explain() with { IsDecisive = i >= _certain }).Reverse();
        return new Explanation(new LocalizedText($"{Ladder.Name.Zh}：{ToText(Language.Zh)}", $"{Ladder.Name.En}: {ToText(Language.En)}"), tiers.ToValueList());
    }

    /// <summary>The tier in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example 规上企业, 规上企业或高新技术企业, 未入层级, 无法评估.</returns>
    public string ToText(Language language)
    {
        var zh = Guard.Defined(language) == Language.Zh;
        if (Error is not null)
        {
            return zh ? "无法评估" : "not assessable";
        }

        var none = zh ? "未入层级" : "on no tier";
        var names = Possible.Select(t => t.Name[language]);
        return string.Join(zh ? "或" : " or ", _certain < 0 ? names.Prepend(none) : names);
    }

    /// <summary>The tier in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Language.En);

    internal static bool IsSame(TierStanding one, TierStanding other) =>
        one._certain == other._certain && one.Possible.SequenceEqual(other.Possible) && (one.Error is null) == (other.Error is null);
}
