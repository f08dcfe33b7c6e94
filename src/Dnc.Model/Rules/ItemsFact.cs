using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules;

/// <summary>Items of a subject with facts of their own (项目), such as its loans. What is asked of items names the facts of the item.</summary>
public sealed class ItemsFact
{
    internal ItemsFact(FactDefinition definition) => Definition = definition;

    /// <summary>Its definition.</summary>
    public FactDefinition Definition { get; }

    /// <summary>Gives the definition.</summary>
    public static implicit operator FactDefinition(ItemsFact fact) => Guard.NotNull(fact).Definition;

    /// <summary>The fact with its name.</summary>
    /// <param name="zh">The Chinese name.</param>
    /// <param name="en">The English name.</param>
    /// <returns>The fact.</returns>
    public ItemsFact Named(string zh, string en) => Defined(d => d with { Name = new LocalizedText(zh, en) });

    /// <summary>The fact with any other change to its definition.</summary>
    /// <param name="change">The change; it leaves the kind alone.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The kind changes.</exception>
    public ItemsFact Defined(Func<FactDefinition, FactDefinition> change) => new(FactChanges.Apply(Definition, change));

    /// <summary>The sum over the items.</summary>
    /// <typeparam name="T">What is summed.</typeparam>
    /// <param name="of">The formula of each item.</param>
    /// <param name="where">Which items count; null for all.</param>
    /// <param name="top">Only so many items with the greatest values; null for all.</param>
    /// <returns>The formula.</returns>
    public Formula<T> Sum<T>(Formula<T> of, Criterion? where = null, int? top = null) => Total(ItemAggregate.ItemSum, of, where, top);

    /// <summary>The mean over the items, see <see cref="Sum"/>.</summary>
    /// <typeparam name="T">What is averaged.</typeparam>
    /// <param name="of">The formula of each item.</param>
    /// <param name="where">Which items count; null for all.</param>
    /// <param name="top">Only so many items with the greatest values; null for all.</param>
    /// <returns>The formula.</returns>
    public Formula<T> Mean<T>(Formula<T> of, Criterion? where = null, int? top = null) => Total(ItemAggregate.ItemMean, of, where, top);

    /// <summary>The least of the items.</summary>
    /// <typeparam name="T">What is compared.</typeparam>
    /// <param name="of">The formula of each item.</param>
    /// <param name="where">Which items count; null for all.</param>
    /// <returns>The formula.</returns>
    public Formula<T> Min<T>(Formula<T> of, Criterion? where = null) => Total(ItemAggregate.ItemMin, of, where, null);

    /// <summary>The greatest of the items.</summary>
    /// <typeparam name="T">What is compared.</typeparam>
    /// <param name="of">The formula of each item.</param>
    /// <param name="where">Which items count; null for all.</param>
    /// <returns>The formula.</returns>
    public Formula<T> Max<T>(Formula<T> of, Criterion? where = null) => Total(ItemAggregate.ItemMax, of, where, null);

    /// <summary>The number of items.</summary>
    /// <param name="where">Which items count; null for all.</param>
    /// <returns>The formula.</returns>
    public Formula<decimal> Count(Criterion? where = null) => new TypedFormula<decimal>(new ItemTotal(ItemAggregate.ItemCount, Definition.Key, Where: where));

    /// <summary>Whether at least one item meets a criterion.</summary>
    /// <param name="where">The criterion.</param>
    /// <returns>The criterion.</returns>
    public Criterion Some(Criterion where) => new ItemTest(ItemQuantifier.SomeItem, Definition.Key, where);

    /// <summary>Whether every item meets a criterion.</summary>
    /// <param name="where">The criterion.</param>
    /// <returns>The criterion.</returns>
    public Criterion Every(Criterion where) => new ItemTest(ItemQuantifier.EveryItem, Definition.Key, where);

    private TypedFormula<T> Total<T>(ItemAggregate aggregate, Formula<T> of, Criterion? where, int? top) =>
        new(new ItemTotal(aggregate, Definition.Key, Guard.NotNull(of).Node, where, top));
}
