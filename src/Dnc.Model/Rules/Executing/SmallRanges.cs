using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Executing;

/// <summary>Ranges of <see cref="Small"/> fractions. What would need more digits, or a case that is too rare to be worth its code, gives null: the reference decides.</summary>
internal static class SmallRanges
{
    public static Interval<Small>? Of(Interval<Rational> range)
    {
        var low = range.Low is { } l ? Small.Of(l) : (Small?)null;
        var high = range.High is { } h ? Small.Of(h) : (Small?)null;
        return Valid(Interval<Small>.FromEnds(low, range.LowIncluded, high, range.HighIncluded));
    }

    public static Interval<Small>? Valid(Interval<Small> range) => range is { Low: { IsValid: false } } or { High: { IsValid: false } } ? null : range;

    /// <summary>The products of a range with one number.</summary>
    public static Interval<Small>? Scale(Interval<Small> range, Small factor)
    {
        if (factor.Sign == 0)
        {
            return Interval<Small>.Exactly(Small.Zero);
        }

        var low = range.Low is { } l ? l * factor : (Small?)null;
        var high = range.High is { } h ? h * factor : (Small?)null;
        return Valid(factor.Sign > 0
            ? Interval<Small>.FromEnds(low, range.LowIncluded, high, range.HighIncluded)
            : Interval<Small>.FromEnds(high, range.HighIncluded, low, range.LowIncluded));
    }

    public static Interval<Small>? Multiply(Interval<Small> left, Interval<Small> right) =>
        right.IsExact ? Scale(left, right.Low!.Value) : left.IsExact ? Scale(right, left.Low!.Value) : null;

    /// <summary>The quotients; everything when the divisor may be zero, and for growth when it may not be positive.</summary>
    public static Interval<Small>? Divide(Interval<Small> left, Interval<Small> right, bool onlyPositive)
    {
        if (right.IsMoreThan(Small.Zero) != Verdict.True && (onlyPositive || right.IsLessThan(Small.Zero) != Verdict.True))
        {
            return Interval<Small>.Everything;
        }

        return right.IsExact && (Small)1 / right.Low!.Value is { IsValid: true } reciprocal ? Scale(left, reciprocal) : null;
    }

    public static Verdict Compare(Interval<Small> left, Comparator comparator, Interval<Small> right) => comparator switch
    {
        Comparator.AtLeast => left.IsAtLeast(right),
        Comparator.MoreThan => left.IsMoreThan(right),
        Comparator.AtMost => left.IsAtMost(right),
        Comparator.LessThan => left.IsLessThan(right),
        _ => left.IsExact && right.IsExact ? Verdicts.Of(left.Low!.Value.CompareTo(right.Low!.Value) == 0)
            : left.Intersect(right) is null ? Verdict.False : Verdict.Unknown,
    };

    /// <summary>The verdict on two numbers of which the first is less (−1), the same (0) or greater (1).</summary>
    public static Verdict Compare(int order, Comparator comparator) => Verdicts.Of(comparator switch
    {
        Comparator.AtLeast => order >= 0,
        Comparator.MoreThan => order > 0,
        Comparator.AtMost => order <= 0,
        Comparator.LessThan => order < 0,
        _ => order == 0,
    });
}
