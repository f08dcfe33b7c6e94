using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;

namespace Dnc.Model.Rules;

/// <summary>A yes or no of a subject (是否): its definition and, as a criterion, whether it holds.</summary>
public sealed class FlagFact
{
    internal FlagFact(FactDefinition definition) => Definition = definition;

    /// <summary>Its definition.</summary>
    public FactDefinition Definition { get; }

    /// <summary>Gives the definition.</summary>
    public static implicit operator FactDefinition(FlagFact fact) => Guard.NotNull(fact).Definition;

    /// <summary>Gives the criterion that it holds.</summary>
    public static implicit operator Criterion(FlagFact fact) => new Holds(Guard.NotNull(fact).Definition.Key);

    /// <summary>Both flags.</summary>
    public static Criterion operator &(FlagFact left, FlagFact right) => (Criterion)left & (Criterion)right;

    /// <summary>At least one of the flags.</summary>
    public static Criterion operator |(FlagFact left, FlagFact right) => (Criterion)left | (Criterion)right;

    /// <summary>Not the flag.</summary>
    public static Criterion operator !(FlagFact fact) => !(Criterion)fact;

    /// <summary>The fact with its name.</summary>
    /// <param name="zh">The Chinese name.</param>
    /// <param name="en">The English name.</param>
    /// <returns>The fact.</returns>
    public FlagFact Named(string zh, string en) => Defined(d => d with { Name = new LocalizedText(zh, en) });

    /// <summary>The fact with any other change to its definition.</summary>
    /// <param name="change">The change; it leaves the kind alone.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The kind changes.</exception>
    public FlagFact Defined(Func<FactDefinition, FactDefinition> change) => new(FactChanges.Apply(Definition, change));
}
