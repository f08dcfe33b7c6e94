using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>A range of results holds every result of values of the parts, and ends where they end.</summary>
public sealed class ExactMathTests
{
    private static readonly Rational Near = new(1, 1000);

    // How near the results of the values tried must come to an end that is excluded: ends are at most 4, values next to them 1/1000 away.
    private static readonly Rational Close = new(1, 50);

    public static Arbitrary<Interval<Rational>> Ranges() =>
        (from low in Gen.Choose(-5, 4)
         from high in Gen.Choose(-4, 5)
         from lowIncluded in Gen.Elements(true, false)
         from highIncluded in Gen.Elements(true, false)
         where low == -5 || high == 5 || low < high || (low == high && lowIncluded && highIncluded)
         select Interval<Rational>.FromEnds(low == -5 ? null : low, lowIncluded, high == 5 ? null : high, highIncluded)).ToArbitrary();

    [Property(Arbitrary = [typeof(ExactMathTests)], MaxTest = 2000)]
    public void Multiply_HoldsExactlyTheProducts(Interval<Rational> left, Interval<Rational> right) =>
        IsExactly(ExactMath.Multiply(left, right), from a in Values(left) from b in Values(right) select a * b);

    [Property(Arbitrary = [typeof(ExactMathTests)], MaxTest = 2000)]
    public void Divide_HoldsExactlyTheQuotients_AndNothingWhereTheDivisorMayBeZero(Interval<Rational> left, Interval<Rational> right)
    {
        var quotient = ExactMath.Divide(left, right);
        (quotient is null).ShouldBe(right.Contains(Rational.Zero));
        if (quotient is { } range)
        {
            IsExactly(range, from a in Values(left) from b in Values(right) select a / b);
        }
    }

    [Property(Arbitrary = [typeof(ExactMathTests)], MaxTest = 500)]
    public void Absolute_HoldsExactlyTheSizes(Interval<Rational> range) =>
        IsExactly(ExactMath.Absolute(range), Values(range).Select(v => v.Sign < 0 ? -v : v));

    [Property(Arbitrary = [typeof(ExactMathTests)], MaxTest = 1000)]
    public void LeastAndGreatest_HoldExactlyTheLeastAndGreatest(Interval<Rational> left, Interval<Rational> right)
    {
        IsExactly(ExactMath.Least(left, right), from a in Values(left) from b in Values(right) select a < b ? a : b);
        IsExactly(ExactMath.Greatest(left, right), from a in Values(left) from b in Values(right) select a > b ? a : b);
    }

    [Property(Arbitrary = [typeof(ExactMathTests)], MaxTest = 1000)]
    public void Stepped_HoldsExactlyTheRounded(Interval<Rational> range, bool halves, Rounding rounding)
    {
        var scaled = halves ? range.Map(v => v / 2) : range;
        IsExactly(ExactMath.Stepped(scaled, Rational.One, Rounded), Values(scaled).Select(Rounded));
        IsExactly(ExactMath.Stepped(scaled, Rational.One, Floor), Values(scaled).Select(Floor));

        Rational Rounded(Rational value) => new(ExactMath.ToWhole(value, rounding), 1);
        static Rational Floor(Rational value) => new(value.Floor(), 1);
    }

    [Theory]
    [InlineData(5, 2, Rounding.HalfUp, 3)]
    [InlineData(-5, 2, Rounding.HalfUp, -3)]
    [InlineData(5, 2, Rounding.HalfEven, 2)]
    [InlineData(7, 2, Rounding.HalfEven, 4)]
    [InlineData(51, 20, Rounding.HalfEven, 3)]
    [InlineData(49, 20, Rounding.HalfEven, 2)]
    [InlineData(49, 20, Rounding.HalfUp, 2)]
    [InlineData(-19, 10, Rounding.Down, -1)]
    [InlineData(11, 10, Rounding.Up, 2)]
    [InlineData(4, 2, Rounding.Up, 2)]
    public void ToWhole_FollowsItsRule(int numerator, int denominator, Rounding rounding, int expected) =>
        ExactMath.ToWhole(new Rational(numerator, denominator), rounding).ShouldBe(expected);

    private static void IsExactly(Interval<Rational> range, IEnumerable<Rational> results)
    {
        var all = results.ToHashSet();
        all.ShouldAllBe(r => range.Contains(r));
        End(range.Low, range.LowIncluded, all.Min(), -1);
        End(range.High, range.HighIncluded, all.Max(), 1);

        void End(Rational? end, bool included, Rational furthest, int side)
        {
            if (end is not { } value)
            {
                (furthest * side).ShouldBeGreaterThan(200, $"{range} ends nowhere, its values do");
            }
            else if (included)
            {
                furthest.ShouldBe(value, $"{range}");
            }
            else
            {
                all.ShouldNotContain(value, $"{range}");
                ((value - furthest) * side).ShouldBeLessThan(Close, $"{range}");
            }
        }
    }

    /// <summary>The ends, values right beside them, whole and half values between, and values far out where there is no end.</summary>
    private static List<Rational> Values(Interval<Rational> range)
    {
        var low = range.Low ?? -1000;
        var high = range.High ?? 1000;
        Rational[] tried = [low, low + Near, high - Near, high, low + ((high - low) / 2), -1000, 1000, .. Enumerable.Range(-10, 21).Select(i => new Rational(i, 2)), Near, -Near];
        return [.. tried.Where(range.Contains).Distinct()];
    }
}
