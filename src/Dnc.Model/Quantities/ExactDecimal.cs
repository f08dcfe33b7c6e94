using System.Globalization;
using System.Numerics;

namespace Dnc.Model.Quantities;

/// <summary>Decimal arithmetic that refuses to lose a digit; the framework's own rounds beyond 28 digits without a word.</summary>
internal static class ExactDecimal
{
    public const int MaxScale = 28;

    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;

    /// <summary>The same number without trailing zeros after the point, and without the sign of a negative zero.</summary>
    public static decimal Trim(decimal value) => value == 0m ? 0m : value.Scale == 0 ? value : value / One;

    public static string ToText(decimal value) => Trim(value).ToString(CultureInfo.InvariantCulture);

    public static decimal Add(decimal left, decimal right)
    {
        var sum = left + right;
        return sum - left == right && sum - right == left ? sum : throw Lost();
    }

    public static decimal Multiply(decimal left, decimal right) => TryMultiply(left, right, out var product) ? product : throw Lost();

    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        try
        {
            product = left * right;
        }
        catch (OverflowException)
        {
            product = 0m;
            return false;
        }

        // A product that kept all decimals of its factors was not rounded.
        return product.Scale == left.Scale + right.Scale || (Rational.FromDecimal(left) * Rational.FromDecimal(right)).TryToDecimal(out product);
    }

    public static bool TryMultiply(decimal left, Rational right, out decimal product)
    {
        if (right == Rational.One)
        {
            product = left;
            return true;
        }

        return (Rational.FromDecimal(left) * right).TryToDecimal(out product);
    }

    public static decimal Round(decimal value, int decimals, Rounding rounding) => rounding switch
    {
        Rounding.HalfUp => decimal.Round(value, decimals, MidpointRounding.AwayFromZero),
        Rounding.HalfEven => decimal.Round(value, decimals, MidpointRounding.ToEven),
        Rounding.Down => decimal.Round(value, decimals, MidpointRounding.ToZero),
        _ => decimal.Round(value, decimals, value < 0m ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity),
    };

    public static (BigInteger Mantissa, int Scale) Split(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return (new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0m, 0)), value.Scale);
    }

    public static bool TryJoin(BigInteger mantissa, int scale, out decimal value)
    {
        if (BigInteger.Abs(mantissa) > MaxMantissa)
        {
            value = 0m;
            return false;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)BigInteger.Abs(mantissa), bits);
        value = new decimal(bits[0], bits[1], bits[2], mantissa.Sign < 0, (byte)scale);
        return true;
    }

    private static OverflowException Lost() => new("The exact result has more digits than a decimal can hold.");
}
