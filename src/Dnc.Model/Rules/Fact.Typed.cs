using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules;

/// <summary>A figure, day or code of a subject with its type: its definition and the reference to it.</summary>
/// <typeparam name="T">What it is, see <see cref="Formula{T}"/>.</typeparam>
public sealed class Fact<T> : Formula<T>
{
    internal Fact(FactDefinition definition)
        : base(new Reference(definition.Key)) => Definition = definition;

    /// <summary>Its definition.</summary>
    public FactDefinition Definition { get; }

    /// <summary>Gives the definition.</summary>
    public static implicit operator FactDefinition(Fact<T> fact) => Guard.NotNull(fact).Definition;

    /// <summary>The fact with its name.</summary>
    /// <param name="zh">The Chinese name.</param>
    /// <param name="en">The English name.</param>
    /// <returns>The fact.</returns>
    public new Fact<T> Named(string zh, string en) => Defined(d => d with { Name = new LocalizedText(zh, en) });

    /// <summary>The fact by calendar year.</summary>
    /// <returns>The fact.</returns>
    public Fact<T> Yearly() => By(FactPeriodicity.Year);

    /// <summary>The fact by another time.</summary>
    /// <param name="periodicity">The time.</param>
    /// <returns>The fact.</returns>
    public Fact<T> By(FactPeriodicity periodicity) => Defined(d => d with { Periodicity = periodicity });

    /// <summary>The fact as one of the surroundings, such as a city average.</summary>
    /// <returns>The fact.</returns>
    public Fact<T> OfContext() => Defined(d => d with { Scope = FactScope.Context });

    /// <summary>The fact as a figure that is never negative.</summary>
    /// <returns>The fact.</returns>
    /// <exception cref="InvalidOperationException">The fact is no figure.</exception>
    public Fact<T> AtLeastZero()
    {
        var unit = Definition.Unit ?? throw new InvalidOperationException("Only a figure can be at least zero.");
        return Defined(d => d with { Minimum = new CompoundQuantity(new Quantity(0m, unit.Unit), unit.Per) });
    }

    /// <summary>The fact with the least value that it can have.</summary>
    /// <param name="value">The value, included.</param>
    /// <returns>The fact.</returns>
    public Fact<T> Minimum(T value) => Defined(d => d with { Minimum = TypedValues.Figure(value) });

    /// <summary>The fact with the greatest value that it can have.</summary>
    /// <param name="value">The value, included.</param>
    /// <returns>The fact.</returns>
    public Fact<T> Maximum(T value) => Defined(d => d with { Maximum = TypedValues.Figure(value) });

    /// <summary>The fact with the smallest amount by which it changes.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The fact.</returns>
    public Fact<T> Step(T value) => Defined(d => d with { Step = TypedValues.Figure(value) });

    /// <summary>The fact as one that may only rise.</summary>
    /// <returns>The fact.</returns>
    public Fact<T> CanRise() => CanChange(FactChange.Up);

    /// <summary>The fact with how it may change.</summary>
    /// <param name="change">How it may change.</param>
    /// <returns>The fact.</returns>
    public Fact<T> CanChange(FactChange change) => Defined(d => d with { CanChange = change });

    /// <summary>The fact with any other change to its definition.</summary>
    /// <param name="change">The change; it leaves the kind and the unit alone.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The kind or the unit changes.</exception>
    public Fact<T> Defined(Func<FactDefinition, FactDefinition> change) => new(FactChanges.Apply(Definition, change));

    internal override void Close()
    {
    }
}
