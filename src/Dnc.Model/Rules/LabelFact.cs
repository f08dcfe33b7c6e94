using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using NodaTime;

namespace Dnc.Model.Rules;

/// <summary>A label of a subject held for a time (称号).</summary>
public sealed class LabelFact
{
    internal LabelFact(FactDefinition definition) => Definition = definition;

    /// <summary>Its definition.</summary>
    public FactDefinition Definition { get; }

    /// <summary>The day on which the latest holding began (取得日期).</summary>
    public Formula<LocalDate> Start => new TypedFormula<LocalDate>(new LabelDay(LabelEdge.LabelStart, Definition.Key));

    /// <summary>The day on which the latest holding ended (到期日期).</summary>
    public Formula<LocalDate> End => new TypedFormula<LocalDate>(new LabelDay(LabelEdge.LabelEnd, Definition.Key));

    /// <summary>Gives the definition.</summary>
    public static implicit operator FactDefinition(LabelFact fact) => Guard.NotNull(fact).Definition;

    /// <summary>The fact with its name.</summary>
    /// <param name="zh">The Chinese name.</param>
    /// <param name="en">The English name.</param>
    /// <returns>The fact.</returns>
    public LabelFact Named(string zh, string en) => Defined(d => d with { Name = new LocalizedText(zh, en) });

    /// <summary>The fact with any other change to its definition.</summary>
    /// <param name="change">The change; it leaves the kind alone.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The kind changes.</exception>
    public LabelFact Defined(Func<FactDefinition, FactDefinition> change) => new(FactChanges.Apply(Definition, change));

    /// <summary>Whether it is held on a day.</summary>
    /// <param name="at">The day; null for the as-of date.</param>
    /// <returns>The criterion.</returns>
    public Criterion Held(Formula<LocalDate>? at = null) => new Held(Definition.Key, at?.Node);

    /// <summary>Whether it is held on every day from one day to another, both included.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The criterion.</returns>
    public Criterion HeldThroughout(Formula<LocalDate> from, Formula<LocalDate> to) =>
        new HeldThroughout(Definition.Key, Guard.NotNull(from).Node, Guard.NotNull(to).Node);

    /// <summary>Whether it was ever held from one day to another, both included.</summary>
    /// <param name="from">The first day; null for the beginning.</param>
    /// <param name="to">The last day; null for the as-of date.</param>
    /// <returns>The criterion.</returns>
    public Criterion EverHeld(Formula<LocalDate>? from = null, Formula<LocalDate>? to = null) => new EverHeld(Definition.Key, from?.Node, to?.Node);
}
