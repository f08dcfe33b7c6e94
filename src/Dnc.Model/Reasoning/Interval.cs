using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>All the values that something may have: a non-empty, connected range of an ordered type, possibly without an end.</summary>
/// <typeparam name="T">The ordered type.</typeparam>
/// <remarks>
/// An interval with equal ends is exact. The empty range cannot be represented. <c>default</c> is <see cref="Everything"/>, the range without ends.
/// For a type with gaps (whole numbers) the range is still read as connected: (3, 5) is not 4.
/// </remarks>
public readonly record struct Interval<T>
    where T : struct, IComparable<T>
{
    private readonly bool _lowIsOpen;
    private readonly bool _highIsOpen;

    private Interval(T? low, bool lowIsOpen, T? high, bool highIsOpen)
    {
        Low = low;
        High = high;
        _lowIsOpen = low is not null && lowIsOpen;
        _highIsOpen = high is not null && highIsOpen;
    }

    /// <summary>The range without ends: nothing is known.</summary>
    public static Interval<T> Everything => default;

    /// <summary>The lower end; null when there is none.</summary>
    public T? Low { get; }

    /// <summary>The upper end; null when there is none.</summary>
    public T? High { get; }

    /// <summary>Whether the lower end belongs to the range; false when there is no lower end.</summary>
    public bool LowIncluded => Low is not null && !_lowIsOpen;

    /// <summary>Whether the upper end belongs to the range; false when there is no upper end.</summary>
    public bool HighIncluded => High is not null && !_highIsOpen;

    /// <summary>Whether the range is one value.</summary>
    public bool IsExact => Low is { } low && High is { } high && low.CompareTo(high) == 0;

    /// <summary>The range of one value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The exact range.</returns>
    public static Interval<T> Exactly(T value) => new(value, false, value, false);

    /// <summary>The range from a value on, the value included.</summary>
    /// <param name="low">The lower end.</param>
    /// <returns>The range.</returns>
    public static Interval<T> AtLeast(T low) => new(low, false, null, false);

    /// <summary>The range above a value, the value excluded.</summary>
    /// <param name="low">The lower end.</param>
    /// <returns>The range.</returns>
    public static Interval<T> MoreThan(T low) => new(low, true, null, false);

    /// <summary>The range up to a value, the value included.</summary>
    /// <param name="high">The upper end.</param>
    /// <returns>The range.</returns>
    public static Interval<T> AtMost(T high) => new(null, false, high, false);

    /// <summary>The range below a value, the value excluded.</summary>
    /// <param name="high">The upper end.</param>
    /// <returns>The range.</returns>
    public static Interval<T> LessThan(T high) => new(null, false, high, true);

    /// <summary>The range between two values.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="lowIncluded">Whether the lower end belongs to the range.</param>
    /// <param name="highIncluded">Whether the upper end belongs to the range.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The range would be empty.</exception>
    public static Interval<T> Between(T low, T high, bool lowIncluded = true, bool highIncluded = true)
    {
        var order = low.CompareTo(high);
        Guard.That(order < 0 || (order == 0 && lowIncluded && highIncluded), "An interval is not empty.", nameof(high));
        return new Interval<T>(low, !lowIncluded, high, !highIncluded);
    }

    /// <summary>Whether a value is in the range.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(T value) => IsAboveLow(value) && IsBelowHigh(value);

    /// <summary>Whether every value of another range is in this one.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(Interval<T> other) => CompareLow(this, other) <= 0 && CompareHigh(this, other) >= 0;

    /// <summary>The smallest range that contains both.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The hull.</returns>
    public Interval<T> Hull(Interval<T> other)
    {
        var low = CompareLow(this, other) <= 0 ? this : other;
        var high = CompareHigh(this, other) >= 0 ? this : other;
        return new Interval<T>(low.Low, low._lowIsOpen, high.High, high._highIsOpen);
    }

    /// <summary>The values in both ranges.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The common range, or null when there is none.</returns>
    public Interval<T>? Intersect(Interval<T> other)
    {
        var low = CompareLow(this, other) >= 0 ? this : other;
        var high = CompareHigh(this, other) <= 0 ? this : other;
        if (low.Low is { } from && high.High is { } to)
        {
            var order = from.CompareTo(to);
            if (order > 0 || (order == 0 && (low._lowIsOpen || high._highIsOpen)))
            {
                return null;
            }
        }

        return new Interval<T>(low.Low, low._lowIsOpen, high.High, high._highIsOpen);
    }

    /// <summary>Whether the value, wherever in the range it is, is at least a bound.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>True or false when the whole range agrees, otherwise unknown.</returns>
    public Verdict IsAtLeast(T bound) => IsAtLeast(Exactly(bound));

    /// <summary>Whether the value, wherever in the range it is, is more than a bound.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>True or false when the whole range agrees, otherwise unknown.</returns>
    public Verdict IsMoreThan(T bound) => IsMoreThan(Exactly(bound));

    /// <summary>Whether the value, wherever in the range it is, is at most a bound.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>True or false when the whole range agrees, otherwise unknown.</returns>
    public Verdict IsAtMost(T bound) => IsAtMost(Exactly(bound));

    /// <summary>Whether the value, wherever in the range it is, is less than a bound.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>True or false when the whole range agrees, otherwise unknown.</returns>
    public Verdict IsLessThan(T bound) => IsLessThan(Exactly(bound));

    /// <summary>Whether the value is at least another one, wherever in their ranges the two are.</summary>
    /// <param name="other">The range of the other value, which varies on its own.</param>
    /// <returns>True or false when every pair agrees, otherwise unknown.</returns>
    public Verdict IsAtLeast(Interval<T> other)
    {
        if (Low is { } low && other.High is { } top && low.CompareTo(top) >= 0)
        {
            return Verdict.True;
        }

        return High is { } high && other.Low is { } bottom && high.CompareTo(bottom) is var order && (order < 0 || (order == 0 && (_highIsOpen || other._lowIsOpen)))
            ? Verdict.False
            : Verdict.Unknown;
    }

    /// <summary>Whether the value is more than another one, wherever in their ranges the two are.</summary>
    /// <param name="other">The range of the other value, which varies on its own.</param>
    /// <returns>True or false when every pair agrees, otherwise unknown.</returns>
    public Verdict IsMoreThan(Interval<T> other) => other.IsAtLeast(this).Not();

    /// <summary>Whether the value is at most another one, wherever in their ranges the two are.</summary>
    /// <param name="other">The range of the other value, which varies on its own.</param>
    /// <returns>True or false when every pair agrees, otherwise unknown.</returns>
    public Verdict IsAtMost(Interval<T> other) => other.IsAtLeast(this);

    /// <summary>Whether the value is less than another one, wherever in their ranges the two are.</summary>
    /// <param name="other">The range of the other value, which varies on its own.</param>
    /// <returns>True or false when every pair agrees, otherwise unknown.</returns>
    public Verdict IsLessThan(Interval<T> other) => IsAtLeast(other).Not();

    /// <summary>Whether the value, wherever in the range it is, lies in another range.</summary>
    /// <param name="range">The other range.</param>
    /// <returns>True when this range lies in the other, false when they are apart, otherwise unknown.</returns>
    public Verdict IsWithin(Interval<T> range) =>
        range.Contains(this) ? Verdict.True : Intersect(range) is null ? Verdict.False : Verdict.Unknown;

    /// <summary>The range with every value mapped by a function that keeps the order.</summary>
    /// <typeparam name="TResult">The type of the mapped values.</typeparam>
    /// <param name="map">A function that keeps the order strictly, such as a conversion of units; a rounding does not.</param>
    /// <returns>The mapped range; exact when the function gives both ends one value.</returns>
    /// <exception cref="ArgumentException">The function reverses the ends.</exception>
    public Interval<TResult> Map<TResult>(Func<T, TResult> map)
        where TResult : struct, IComparable<TResult>
    {
        Guard.NotNull(map);
        var low = Low is { } l ? map(l) : (TResult?)null;
        var high = High is { } h ? map(h) : (TResult?)null;
        Guard.That(low is not { } from || high is not { } to || from.CompareTo(to) <= 0, "The function keeps the order.", nameof(map));
        return Interval<TResult>.FromEnds(low, LowIncluded, high, HighIncluded);
    }

    /// <summary>The range in words, such as <c>178 to 180</c>, <c>over 1,200</c>, <c>at least 5</c>.</summary>
    /// <param name="language">The language.</param>
    /// <param name="format">Prints a value.</param>
    /// <returns>The text.</returns>
    public string ToText(Language language, Func<T, string> format) => IntervalText.Of(this, language, Guard.NotNull(format));

    /// <summary>The range in mathematical notation, such as <c>[178, 180]</c> or <c>(1200, ∞)</c>.</summary>
    /// <returns>The text, for debugging.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{(LowIncluded ? "[" : "(")}{(Low is { } low ? low : "-∞")}, {(High is { } high ? high : "∞")}{(HighIncluded ? "]" : ")")}");

    // INVARIANT: no interval is empty. Ends that a calculation brings together belong to the result, whatever they were before.
    internal static Interval<T> FromEnds(T? low, bool lowIncluded, T? high, bool highIncluded) =>
        low is { } from && high is { } to && from.CompareTo(to) == 0 ? Exactly(from) : new(low, !lowIncluded, high, !highIncluded);

    private static int CompareLow(Interval<T> a, Interval<T> b) => (a.Low, b.Low) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } x, { } y) => x.CompareTo(y) is var order && order != 0 ? order : a._lowIsOpen.CompareTo(b._lowIsOpen),
    };

    private static int CompareHigh(Interval<T> a, Interval<T> b) => (a.High, b.High) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } x, { } y) => x.CompareTo(y) is var order && order != 0 ? order : b._highIsOpen.CompareTo(a._highIsOpen),
    };

    private bool IsAboveLow(T value) => Low is not { } low || (low.CompareTo(value) is var order && (order < 0 || (order == 0 && !_lowIsOpen)));

    private bool IsBelowHigh(T value) => High is not { } high || (high.CompareTo(value) is var order && (order > 0 || (order == 0 && !_highIsOpen)));
}
