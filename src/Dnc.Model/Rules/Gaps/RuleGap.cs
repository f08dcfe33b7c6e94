using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Gaps;

/// <summary>How far a subject is from meeting a rule (达标差距): for a false verdict the changes that would turn it, for an unknown one the facts that decide it.</summary>
public sealed record RuleGap
{
    internal RuleGap(Verdict? verdict)
    {
        Verdict = verdict;
        IsExhaustive = true;
    }

    /// <summary>The verdict as it is; null for a formula, which has no gap.</summary>
    public Verdict? Verdict { get; }

    /// <summary>For a false verdict, each failing condition and what alone would mend it, in reading order.</summary>
    public ValueList<ClauseGap> Clauses { get; internal init; } = [];

    /// <summary>For a false verdict, sets of changes that turn it: fewer changes first, then relatively smaller ones.</summary>
    /// <remarks>Where facts are missing besides, so that no change makes the verdict true, the ways lead to an unknown verdict and say so.</remarks>
    public ValueList<GapWay> Ways { get; internal init; } = [];

    /// <summary>For an unknown verdict, the missing facts that decide it.</summary>
    public ValueList<FactNeed> Missing { get; internal init; } = [];

    /// <summary>Facts that the failing conditions read and no change was sought for: items, figures without a step, what only a predicate of the host reads.</summary>
    public ValueList<FactNeed> Untried { get; internal init; } = [];

    /// <summary>Whether every change of single facts was sought to the end and nothing was left untried; false when the search stopped at a limit.</summary>
    public bool IsExhaustive { get; internal init; }

    /// <summary>How many combinations of open readings there are; every change holds under all of them.</summary>
    public int Readings { get; internal init; } = 1;

    internal ValueList<LocalizedText> MissingNames { get; init; } = [];

    internal ValueList<LocalizedText> UntriedNames { get; init; } = [];

    /// <summary>The gap in lines; empty for a verdict that is true.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToText(Language language) => GapText.Of(this, Guard.Defined(language));

    /// <summary>The gap in English lines.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Language.En);
}
