using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Gaps;

/// <summary>A change of one fact (指标调整): a figure rises or falls, a flag or code changes, a label is obtained, or time passes.</summary>
/// <remarks>The passing of time is a change of <c>asOf</c>: everything stays as it is, and the rule is asked on a later day.</remarks>
public sealed record FactAdjustment
{
    internal FactAdjustment(FactNeed fact, LocalizedText name, FactValue from, FactValue to, CompoundQuantity? by, Rational size)
    {
        Fact = fact;
        Name = name;
        From = from;
        To = to;
        By = by;
        RelativeSize = size;
    }

    /// <summary>The fact, and the time of it that changes.</summary>
    public FactNeed Fact { get; }

    /// <summary>What the fact is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>What it is now.</summary>
    public FactValue From { get; }

    /// <summary>What it has to become.</summary>
    public FactValue To { get; }

    /// <summary>By how much it changes, in its unit; days for a day; null where nothing is measured.</summary>
    public CompoundQuantity? By { get; }

    /// <summary>The change as a part of what the fact is now, by which changes are ordered; 1 for a change that is not measured, a part of a year for days.</summary>
    public Rational RelativeSize { get; }

    /// <summary>Whether only time has to pass.</summary>
    public bool IsWaiting => Fact.Key == Interpreter.AsOfName;

    /// <summary>The facts with the change made: the claims about the fact at its time are replaced by one.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The changed facts; the same when only time passes.</returns>
    public FactSet ApplyTo(FactSet facts) => IsWaiting ? Guard.NotNull(facts) : Replacement.In(Guard.NotNull(facts), Fact, To);

    /// <summary>The surroundings after the change: a later day when time has to pass, with facts by year still taken of the same year.</summary>
    /// <param name="context">The surroundings.</param>
    /// <returns>The changed surroundings; the same when a fact changes.</returns>
    public RuleContext ApplyTo(RuleContext context) => IsWaiting ? Replacement.Later(Guard.NotNull(context), ((FactDay)To).Day) : Guard.NotNull(context);

    /// <summary>The change in words, such as <c>研发费用（2024年）增加185万元，至1085万元</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToText(Language language) => GapText.Of(this, Guard.Defined(language));

    /// <summary>The change in English words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Language.En);
}
