using System.Numerics;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Executing;

/// <summary>An exact fraction of two whole numbers of 64 bits, not always in lowest terms. A result that needs more is not valid, and is never taken for a number.</summary>
internal readonly struct Small : IComparable<Small>, IAdditionOperators<Small, Small, Small>, IUnaryNegationOperators<Small, Small>
{
    private readonly long _numerator;

    // One less than the denominator: the default value is then 0/1; −1 marks what is not valid.
    private readonly long _denominatorLessOne;

    private Small(long numerator, long denominatorLessOne) => (_numerator, _denominatorLessOne) = (numerator, denominatorLessOne);

    // Its denominator is zero: it compares as greater than every number, so that no range from a number to it is taken for the number.
    public static Small Invalid => new(1, -1);

    public static Small Zero => default;

    public bool IsValid => _denominatorLessOne >= 0;

    public int Sign => _numerator > 0 ? 1 : _numerator < 0 ? -1 : 0;

    public bool IsInteger => _denominatorLessOne == 0 || (IsValid && _numerator % Denominator == 0);

    private long Denominator => _denominatorLessOne + 1;

    public static implicit operator Small(int value) => new(value, 0);

    public static Small operator +(Small left, Small right)
    {
        if (left._denominatorLessOne == right._denominatorLessOne && left.IsValid)
        {
            var sum = unchecked(left._numerator + right._numerator);
            return ((left._numerator ^ sum) & (right._numerator ^ sum)) < 0 || sum == long.MinValue ? Invalid : new(sum, left._denominatorLessOne);
        }

        return left.IsValid && right.IsValid
            ? Of(unchecked(Product(left._numerator, right.Denominator) + Product(right._numerator, left.Denominator)), Product(left.Denominator, right.Denominator))
            : Invalid;
    }

    // INVARIANT: a numerator is never long.MinValue, so that it has a negative.
    public static Small operator -(Small value) => new(-value._numerator, value._denominatorLessOne);

    public static Small operator -(Small left, Small right) => left + -right;

    public static Small operator *(Small left, Small right) =>
        left.IsValid && right.IsValid ? Of(left._numerator, right._numerator, left.Denominator, right.Denominator) : Invalid;

    public static Small operator /(Small left, Small right) => !left.IsValid || !right.IsValid || right._numerator == 0 ? Invalid
        : right._numerator > 0 ? Of(left._numerator, right.Denominator, left.Denominator, right._numerator)
        : Of(-left._numerator, right.Denominator, left.Denominator, -right._numerator);

    public static Small Of(Rational value) =>
        IsLong(value.Numerator) && IsLong(value.Denominator) ? new((long)value.Numerator, (long)value.Denominator - 1) : Invalid;

    public static Small Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var mantissa = unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        var scale = value.Scale;
        if (bits[2] != 0 || mantissa > long.MaxValue || scale > 18)
        {
            return Of(Rational.FromDecimal(value));
        }

        var denominator = 1L;
        for (var i = 0; i < scale; i++)
        {
            denominator *= 10;
        }

        return new(bits[3] < 0 ? -(long)mantissa : (long)mantissa, denominator - 1);
    }

    /// <summary>The whole number; only for one that is.</summary>
    public long ToWhole() => _numerator / Denominator;

    public int CompareTo(Small other)
    {
        if (_denominatorLessOne == other._denominatorLessOne)
        {
            return _numerator.CompareTo(other._numerator);
        }

        // What is not valid is above everything, so that a range never takes its ends for one number.
        if (!IsValid || !other.IsValid)
        {
            return other.IsValid.CompareTo(IsValid);
        }

        // The lower halves are bits of the product, whatever their sign as numbers.
        var left = Math.BigMul(_numerator, other.Denominator, out var leftLow);
        var right = Math.BigMul(other._numerator, Denominator, out var rightLow);
        return left != right ? left.CompareTo(right) : unchecked((ulong)leftLow).CompareTo(unchecked((ulong)rightLow));
    }

    private static bool IsLong(BigInteger value) => value >= -long.MaxValue && value <= long.MaxValue;

    // Two numbers of 63 bits and a sign: their product, and the sum of two products, never need more than 128.
    private static Int128 Product(long left, long right)
    {
        var high = Math.BigMul(left, right, out var low);
        return unchecked(new Int128((ulong)high, (ulong)low));
    }

    /// <summary>(a · b) / (c · d), of which c and d are positive.</summary>
    private static Small Of(long a, long b, long c, long d)
    {
        var high = Math.BigMul(a, b, out var numerator);
        var above = Math.BigMul(c, d, out var denominator);
        return high == numerator >> 63 && numerator != long.MinValue && above == 0 && denominator > 0 ? new(numerator, denominator - 1) : Of(Product(a, b), Product(c, d));
    }

    private static Small Of(Int128 numerator, Int128 denominator)
    {
        if (!Fits(numerator) || !Fits(denominator))
        {
            var (a, b) = (UInt128.CreateChecked(Int128.Abs(numerator)), UInt128.CreateChecked(denominator));
            while (b != 0)
            {
                (a, b) = (b, a % b);
            }

            numerator /= (Int128)a;
            denominator /= (Int128)a;
        }

        return Fits(numerator) && Fits(denominator) ? new((long)numerator, (long)denominator - 1) : Invalid;

        static bool Fits(Int128 value) => value >= -long.MaxValue && value <= long.MaxValue;
    }
}
