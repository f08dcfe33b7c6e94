using System.Numerics;

namespace Dnc.Model.Reasoning;

/// <summary>Arithmetic on intervals of numbers: the result contains every result of the parts, and never less.</summary>
/// <remarks>
/// The two sides vary on their own: a range minus itself is not zero. The result is as exact as the arithmetic of the type; a sum of
/// <see cref="decimal"/> numbers rounds beyond 28 digits. An end that leaves the type is an <see cref="OverflowException"/>, never a wrap.
/// </remarks>
public static class Interval
{
    /// <summary>The range of the sums of a value of each range.</summary>
    /// <typeparam name="T">A type that adds.</typeparam>
    /// <param name="left">One range.</param>
    /// <param name="right">The other range.</param>
    /// <returns>The range; an end is missing where it is missing in either.</returns>
    public static Interval<T> Add<T>(Interval<T> left, Interval<T> right)
        where T : struct, IComparable<T>, IAdditionOperators<T, T, T> =>
        Interval<T>.FromEnds(
            left.Low is { } a && right.Low is { } b ? a + b : null,
            left.LowIncluded && right.LowIncluded,
            left.High is { } c && right.High is { } d ? c + d : null,
            left.HighIncluded && right.HighIncluded);

    /// <summary>The range of the negated values.</summary>
    /// <typeparam name="T">A type that negates.</typeparam>
    /// <param name="interval">The range.</param>
    /// <returns>The mirrored range.</returns>
    public static Interval<T> Negate<T>(Interval<T> interval)
        where T : struct, IComparable<T>, IUnaryNegationOperators<T, T> =>
        Interval<T>.FromEnds(
            interval.High is { } high ? -high : null,
            interval.HighIncluded,
            interval.Low is { } low ? -low : null,
            interval.LowIncluded);

    /// <summary>The range of the differences of a value of each range.</summary>
    /// <typeparam name="T">A type that adds and negates.</typeparam>
    /// <param name="left">The range to subtract from.</param>
    /// <param name="right">The range to subtract.</param>
    /// <returns>The range.</returns>
    public static Interval<T> Subtract<T>(Interval<T> left, Interval<T> right)
        where T : struct, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T> =>
        Add(left, Negate(right));

    /// <summary>The range of the values multiplied by a number that is not negative.</summary>
    /// <typeparam name="T">A type that multiplies by the number.</typeparam>
    /// <typeparam name="TFactor">The type of the number.</typeparam>
    /// <param name="interval">The range.</param>
    /// <param name="factor">The number, 0 or more.</param>
    /// <returns>The range; for 0 it is exact if the range has an end to multiply, otherwise <see cref="Interval{T}.Everything"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Interval<T> Scale<T, TFactor>(Interval<T> interval, TFactor factor)
        where T : struct, IComparable<T>, IMultiplyOperators<T, TFactor, T>
        where TFactor : INumber<TFactor>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, TFactor.Zero);
        var low = interval.Low is { } l ? l * factor : (T?)null;
        var high = interval.High is { } h ? h * factor : (T?)null;
        return TFactor.IsZero(factor)
            ? Interval<T>.FromEnds(low ?? high, true, high ?? low, true)
            : Interval<T>.FromEnds(low, interval.LowIncluded, high, interval.HighIncluded);
    }
}
