using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Dnc.Model.Primitives;

/// <summary>An immutable list that is equal to another when their elements are equal, in order.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <remarks>Order is part of the value. Write it as a collection expression: <c>ValueList&lt;int&gt; l = [1, 2];</c>.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list.")]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of elements.</summary>
    public int Count => _items.Length;

    /// <summary>The element at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    public T this[int index] => _items[index];

    /// <summary>Whether two lists have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an element or in order.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The elements as a span, without copying.</summary>
    /// <returns>A read-only view of the elements.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A list with one more element at its end.</summary>
    /// <param name="item">The element to add.</param>
    /// <returns>The new list; this one is unchanged.</returns>
    public ValueList<T> Add(T item) => new([.. _items, item]);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The elements in brackets, separated by commas.</summary>
    /// <returns>A text for debugging.</returns>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}
