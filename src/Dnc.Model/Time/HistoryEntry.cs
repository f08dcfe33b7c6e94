using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using NodaTime;
using NodaTime.Text;

namespace Dnc.Model.Time;

/// <summary>What one source says about one subject for a range of days, and when that was recorded.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Create entries with <see cref="HistoryEntry"/>; refine them with <c>with</c>. An entry without a value is a retraction (撤回).</remarks>
public sealed record HistoryEntry<T>
    where T : notnull
{
    private readonly T? _value;

    internal HistoryEntry(bool hasValue, T? value, DateRange valid, Instant recordedAt, SourceReference source)
    {
        HasValue = hasValue;
        _value = value;
        Valid = valid;
        RecordedAt = recordedAt;
        Source = source;
    }

    /// <summary>Whether there is a value; false for a retraction.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The entry is a retraction and has none.</exception>
    public T Value => HasValue ? _value! : throw new InvalidOperationException("The entry is a retraction and has no value.");

    /// <summary>The days that the value speaks about (valid time).</summary>
    public DateRange Valid { get; init; }

    /// <summary>When the entry was recorded; a vintage known earlier does not see it.</summary>
    public Instant RecordedAt { get; init; }

    /// <summary>Where the entry comes from; entries supersede each other within a <see cref="SourceReference.Id"/>.</summary>
    public SourceReference Source { get; init => field = Guard.NotNull(value); }

    /// <summary>What the entry is about, such as an indicator or a firm; empty, the default, when the history has one subject.</summary>
    public string Subject { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>How firm the entry is; <see cref="EntryStatus.Final"/> by default.</summary>
    public EntryStatus Status { get; init => field = Guard.Defined(value); }

    /// <summary>A name of the entry, unique in its history; null when nothing refers to it.</summary>
    public string? Id { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The id of the entry that this one corrects or withdraws, of whatever source and subject; null when it names none.</summary>
    public string? Supersedes { get; init => field = value is null ? null : Guard.NotBlank(value); }

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
    public override string ToString() =>
        $"{(Subject.Length > 0 ? Subject + " " : "")}{Valid}: {(HasValue ? _value : "retracted")} ({Source.Id}, recorded {InstantPattern.ExtendedIso.Format(RecordedAt)})";
}
