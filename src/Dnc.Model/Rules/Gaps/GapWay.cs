using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Gaps;

/// <summary>Changes that together lift a verdict (达标路径), proved by evaluating the rule again.</summary>
public sealed record GapWay
{
    internal GapWay(ValueList<FactAdjustment> adjustments, Verdict verdict, bool isProvedMinimal)
    {
        Adjustments = adjustments;
        Verdict = verdict;
        IsProvedMinimal = isProvedMinimal;
    }

    /// <summary>The changes.</summary>
    public ValueList<FactAdjustment> Adjustments { get; }

    /// <summary>The verdict once they are made: true, or unknown where facts are missing besides.</summary>
    public Verdict Verdict { get; }

    /// <summary>Whether it is proved that no change can be left out or be one step smaller, the others as they are.</summary>
    public bool IsProvedMinimal { get; }

    /// <summary>The facts with the changes made.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The changed facts.</returns>
    public FactSet ApplyTo(FactSet facts) => Adjustments.Aggregate(Guard.NotNull(facts), (changed, adjustment) => adjustment.ApplyTo(changed));

    /// <summary>The surroundings after the changes: a later day when time has to pass.</summary>
    /// <param name="context">The surroundings.</param>
    /// <returns>The changed surroundings.</returns>
    public RuleContext ApplyTo(RuleContext context) => Adjustments.Aggregate(Guard.NotNull(context), (changed, adjustment) => adjustment.ApplyTo(changed));

    /// <summary>The changes on one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToText(Language language) => GapText.Of(this, Guard.Defined(language));

    /// <summary>The changes in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Language.En);
}
