using System.Numerics;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>An exact fraction of two whole numbers (有理数).</summary>
/// <remarks>
/// Always in lowest terms with a positive denominator, so that equal numbers are equal values. Arithmetic is exact and unlimited;
/// a decimal arises only by <see cref="TryToDecimal(out decimal)"/>, which is exact or refuses, or by a rounding that the caller names.
/// The <c>default</c> value is 0.
/// </remarks>
public readonly partial record struct Rational :
    IComparable<Rational>,
    IParsable<Rational>,
    IAdditionOperators<Rational, Rational, Rational>,
    IUnaryNegationOperators<Rational, Rational>
{
    private readonly BigInteger _numerator;

    // One less than the denominator: the default value is then 0/1, not 0/0.
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Creates a fraction.</summary>
    /// <param name="numerator">The whole number above the line.</param>
    /// <param name="denominator">The whole number below the line; not 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("The denominator of a fraction is not 0.");
        }

        if (denominator.IsOne)
        {
            _numerator = numerator;
            return;
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        _numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>The number 0.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One { get; } = new(1, 1);

    /// <summary>The whole number above the line, with the sign.</summary>
    public BigInteger Numerator => _numerator;

    /// <summary>The whole number below the line; positive.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>Whether the number is whole.</summary>
    public bool IsInteger => _denominatorLessOne.IsZero;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _numerator.Sign;

    /// <summary>Takes a decimal as the number that it is.</summary>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <summary>Takes a whole number.</summary>
    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    /// <summary>Takes a whole number.</summary>
    public static implicit operator Rational(int value) => new(value, BigInteger.One);

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        new((left._numerator * right.Denominator) + (right._numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Rational operator -(Rational value) => new(-value._numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) => new(left._numerator * right._numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Rational left, Rational right) => new(left._numerator * right.Denominator, left.Denominator * right._numerator);

    /// <summary>Whether one number is less than another.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether one number is greater than another.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether one number is less than another or equals it.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one number is greater than another or equals it.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>Takes a decimal as the number that it is.</summary>
    /// <param name="value">The decimal.</param>
    /// <returns>The same number.</returns>
    public static Rational FromDecimal(decimal value)
    {
        var (mantissa, scale) = ExactDecimal.Split(value);
        return scale == 0 ? new Rational(mantissa, BigInteger.One) : new Rational(mantissa, BigInteger.Pow(10, scale));
    }

    /// <summary>Compares by size, exactly.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Negative, 0 or positive; 0 exactly when the two are equal.</returns>
    public int CompareTo(Rational other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <summary>The greatest whole number that is not greater.</summary>
    /// <returns>The whole number; −3 for −2.5.</returns>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(_numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The number as a decimal, if it is one exactly.</summary>
    /// <param name="value">The same number, or 0.</param>
    /// <returns>False for a fraction such as 2/3, and for a number with more digits than a decimal holds.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = 0m;
        var rest = Denominator;
        var twos = Strip(ref rest, 2);
        var fives = rest.IsOne ? 0 : Strip(ref rest, 5);
        var scale = Math.Max(twos, fives);
        return rest.IsOne
            && scale <= ExactDecimal.MaxScale
            && ExactDecimal.TryJoin(_numerator * (BigInteger.Pow(10, scale) / Denominator), scale, out value);
    }

    /// <summary>The nearest decimal with a number of decimals, by a named rule.</summary>
    /// <param name="decimals">The decimals to keep, 0 to 28.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The rounded number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> or <paramref name="rounding"/> is not allowed.</exception>
    /// <exception cref="OverflowException">The rounded number has more digits than a decimal holds.</exception>
    public decimal ToDecimal(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, ExactDecimal.MaxScale);
        Guard.Defined(rounding);
        var quotient = BigInteger.DivRem(BigInteger.Abs(_numerator) * BigInteger.Pow(10, decimals), Denominator, out var remainder);
        var half = (remainder * 2).CompareTo(Denominator);
        var away = rounding switch
        {
            Rounding.HalfUp => half >= 0,
            Rounding.HalfEven => half > 0 || (half == 0 && !quotient.IsEven),
            Rounding.Down => false,
            _ => !remainder.IsZero,
        };
        return ExactDecimal.TryJoin((away ? quotient + 1 : quotient) * Sign, decimals, out var value)
            ? ExactDecimal.Trim(value)
            : throw new OverflowException("The rounded number has more digits than a decimal can hold.");
    }

    private static int Strip(ref BigInteger value, int prime)
    {
        var count = 0;
        while (BigInteger.DivRem(value, prime, out var remainder) is var quotient && remainder.IsZero && count <= ExactDecimal.MaxScale)
        {
            value = quotient;
            count++;
        }

        return count;
    }
}
