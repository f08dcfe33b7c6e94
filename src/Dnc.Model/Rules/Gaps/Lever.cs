using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Gaps;

/// <summary>A way in which one fact can change, counted in steps from what it is.</summary>
/// <param name="Fact">The fact at its time.</param>
/// <param name="Name">What it is called.</param>
internal abstract record Lever(FactNeed Fact, LocalizedText Name)
{
    /// <summary>The most steps that are tried.</summary>
    public abstract long Most { get; }

    /// <summary>Whether the steps are so many figures in a row that they can be judged together as a range.</summary>
    public virtual bool HasRanges => false;

    /// <summary>What the fact is after a number of steps; 0 for what it is now.</summary>
    public abstract FactValue At(long steps);

    /// <summary>By how much the fact has changed.</summary>
    public virtual CompoundQuantity? By(long steps) => null;

    /// <summary>The change as a part of what the fact is now.</summary>
    public virtual Rational Size(long steps) => Rational.One;

    public virtual FactSet Apply(FactSet facts, long first, long last) =>
        first == last ? Replacement.In(facts, Fact, At(first)) : Replacement.In(facts, Fact, At(first), At(last));

    public virtual RuleContext Apply(RuleContext context, long steps) => context;

    public FactAdjustment ToAdjustment(long steps) => new(Fact, Name, At(0), At(steps), By(steps), Size(steps));
}
