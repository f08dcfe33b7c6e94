using System.Numerics;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Exact arithmetic on ranges of fractions: the result contains every result of the parts, and no other value where the parts vary on their own.</summary>
internal static class ExactMath
{
    public static Interval<Rational> Multiply(Interval<Rational> left, Interval<Rational> right)
    {
        var ends = new[] { Product(left, false, right, false), Product(left, false, right, true), Product(left, true, right, false), Product(left, true, right, true) };
        var (low, high) = (ends[0], ends[0]);
        foreach (var end in ends.AsSpan(1))
        {
            low = Compare(end, low) is var below && below < 0 ? end : below == 0 ? low with { Included = low.Included || end.Included } : low;
            high = Compare(end, high) is var above && above > 0 ? end : above == 0 ? high with { Included = high.Included || end.Included } : high;
        }

        return Interval<Rational>.FromEnds(low.Infinity == 0 ? low.Value : null, low.Included, high.Infinity == 0 ? high.Value : null, high.Included);
    }

    /// <summary>The quotients; null when the divisor may be zero.</summary>
    public static Interval<Rational>? Divide(Interval<Rational> left, Interval<Rational> right)
    {
        var positive = right.IsMoreThan(Interval<Rational>.Exactly(Rational.Zero));
        var negative = right.IsLessThan(Interval<Rational>.Exactly(Rational.Zero));
        if (positive != Verdict.True && negative != Verdict.True)
        {
            return null;
        }

        // The reciprocal turns the ends round; a missing end becomes zero, and zero, which is excluded, a missing end.
        var low = right.High is { } high ? (high.Sign == 0 ? null : Rational.One / high) : (Rational?)Rational.Zero;
        var top = right.Low is { } bottom ? (bottom.Sign == 0 ? null : Rational.One / bottom) : (Rational?)Rational.Zero;
        return Multiply(left, Interval<Rational>.FromEnds(low, right.HighIncluded, top, right.LowIncluded));
    }

    public static Interval<Rational> Absolute(Interval<Rational> range)
    {
        if (range.Low is { Sign: >= 0 })
        {
            return range;
        }

        if (range.High is { Sign: <= 0 })
        {
            return Interval.Negate(range);
        }

        if (range.Low is not { } low || range.High is not { } high)
        {
            return Interval<Rational>.AtLeast(Rational.Zero);
        }

        var order = (-low).CompareTo(high);
        return Interval<Rational>.FromEnds(Rational.Zero, true, order > 0 ? -low : high, order > 0 ? range.LowIncluded : order < 0 ? range.HighIncluded : range.LowIncluded || range.HighIncluded);
    }

    public static Interval<T> Least<T>(Interval<T> left, Interval<T> right)
        where T : struct, IComparable<T>
    {
        var (low, lowIncluded) = Lower(left.Low, left.LowIncluded, right.Low, right.LowIncluded, lowEnd: true);
        var (high, highIncluded) = Lower(left.High, left.HighIncluded, right.High, right.HighIncluded, lowEnd: false);
        return Interval<T>.FromEnds(low, lowIncluded, high, highIncluded);
    }

    public static Interval<T> Greatest<T>(Interval<T> left, Interval<T> right)
        where T : struct, IComparable<T>, IUnaryNegationOperators<T, T> =>
        Interval.Negate(Least(Interval.Negate(left), Interval.Negate(right)));

    /// <summary>The values of a function that never falls and is constant between the multiples of a step.</summary>
    public static Interval<Rational> Stepped(Interval<Rational> range, Rational step, Func<Rational, Rational> function)
    {
        var low = range.Low is { } l ? function(range.LowIncluded || range.IsExact ? l : Beside(l, step, 1)) : (Rational?)null;
        var high = range.High is { } h ? function(range.HighIncluded || range.IsExact ? h : Beside(h, step, -1)) : (Rational?)null;
        return Interval<Rational>.FromEnds(low, true, high, true);
    }

    /// <summary>The nearest whole number by a rule.</summary>
    public static BigInteger ToWhole(Rational value, Rounding rounding)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(value.Numerator), value.Denominator, out var remainder);
        var half = (remainder * 2).CompareTo(value.Denominator);
        var away = rounding switch
        {
            Rounding.HalfUp => half >= 0,
            Rounding.HalfEven => half > 0 || (half == 0 && !quotient.IsEven),
            Rounding.Down => false,
            _ => !remainder.IsZero,
        };
        return (away ? quotient + 1 : quotient) * value.Sign;
    }

    /// <summary>A number to a whole power of 1 or more.</summary>
    public static Rational Power(Rational value, int exponent) =>
        new(BigInteger.Pow(value.Numerator, exponent), BigInteger.Pow(value.Denominator, exponent));

    /// <summary>The powers of a range of numbers that are not negative.</summary>
    public static Interval<Rational> Power(Interval<Rational> range, int exponent) => range.Map(v => Power(v, exponent));

    // A point beyond an excluded end, before the next multiple of the half step: the function has one value there.
    private static Rational Beside(Rational end, Rational step, int side)
    {
        var half = step / 2;
        var below = new Rational((end / half).Floor(), 1);
        var next = side > 0 ? below + 1 : below * half == end ? below - 1 : below;
        return (end + (next * half)) / 2;
    }

    private static (T? Value, bool Included) Lower<T>(T? left, bool leftIncluded, T? right, bool rightIncluded, bool lowEnd)
        where T : struct, IComparable<T>
    {
        if (left is not { } a || right is not { } b)
        {
            // A missing lower end is lower than every end; a missing upper end is higher.
            return lowEnd ? (null, false) : left is null ? (right, rightIncluded) : (left, leftIncluded);
        }

        var order = a.CompareTo(b);
        return order < 0 ? (left, leftIncluded) : order > 0 ? (right, rightIncluded) : (left, lowEnd ? leftIncluded || rightIncluded : leftIncluded && rightIncluded);
    }

    private static int Compare(End left, End right) =>
        left.Infinity != right.Infinity ? left.Infinity.CompareTo(right.Infinity) : left.Value.CompareTo(right.Value);

    private static End Product(Interval<Rational> left, bool leftHigh, Interval<Rational> right, bool rightHigh)
    {
        var (a, b) = (EndOf(left, leftHigh), EndOf(right, rightHigh));
        var (zeroLeft, zeroRight) = (a.Infinity == 0 && a.Value.Sign == 0, b.Infinity == 0 && b.Value.Sign == 0);
        if (zeroLeft || zeroRight)
        {
            return new(0, Rational.Zero, (zeroLeft && a.Included) || (zeroRight && b.Included));
        }

        if (a.Infinity != 0 || b.Infinity != 0)
        {
            var signs = (a.Infinity != 0 ? a.Infinity : a.Value.Sign) * (b.Infinity != 0 ? b.Infinity : b.Value.Sign);
            return new(signs, Rational.Zero, false);
        }

        return new(0, a.Value * b.Value, a.Included && b.Included);
    }

    private static End EndOf(Interval<Rational> range, bool high) => high
        ? (range.High is { } h ? new(0, h, range.HighIncluded) : new(1, Rational.Zero, false))
        : (range.Low is { } l ? new(0, l, range.LowIncluded) : new(-1, Rational.Zero, false));

    // Of an end that is missing the value is zero.
    private readonly record struct End(int Infinity, Rational Value, bool Included);
}
