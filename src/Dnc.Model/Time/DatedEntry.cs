using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>A value that is in force from a date on, or the end of one.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Create entries with <see cref="DatedEntry"/>.</remarks>
public sealed record DatedEntry<T>
    where T : notnull
{
    private readonly T? _value;

    internal DatedEntry(LocalDate from, bool hasValue, T? value, SourceReference source)
    {
        From = Dates.Checked(from, nameof(from));
        HasValue = hasValue;
        _value = value;
        Source = Guard.NotNull(source);
    }

    /// <summary>The first day on which it holds.</summary>
    public LocalDate From { get; }

    /// <summary>Whether there is a value; false when the entry ends one, as an abolition does (废止).</summary>
    public bool HasValue { get; }

    /// <summary>Where the entry comes from.</summary>
    public SourceReference Source { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The entry ends a value and has none.</exception>
    public T Value => HasValue ? _value! : throw new InvalidOperationException("The entry ends a value and has none.");

    /// <summary>Gives the value if there is one.</summary>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns><see cref="HasValue"/>.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>The entry on one line.</summary>
    /// <returns>A text for debugging.</returns>
    public override string ToString() => $"from {Dates.Text(From)}: {(HasValue ? _value : "no value")} ({Source.Id})";
}
