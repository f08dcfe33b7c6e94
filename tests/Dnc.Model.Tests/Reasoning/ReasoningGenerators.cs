using Dnc.Model.Reasoning;
using FsCheck;
using FsCheck.Fluent;

namespace Dnc.Model.Tests.Reasoning;

/// <summary>A number small enough that ends of intervals are hit often.</summary>
public readonly record struct SmallNumber(int Value);

public static class ReasoningGenerators
{
    public static Arbitrary<SmallNumber> SmallNumbers() => Gen.Choose(-8, 8).Select(i => new SmallNumber(i)).ToArbitrary();

    public static Arbitrary<Verdict> Verdicts() => Gen.Elements(Verdict.False, Verdict.Unknown, Verdict.True).ToArbitrary();

    public static Arbitrary<Interval<int>> Intervals() =>
        (from shape in Gen.Choose(0, 9)
         from a in Gen.Choose(-8, 8)
         from b in Gen.Choose(0, 6)
         select shape switch
         {
             0 => Interval<int>.Everything,
             1 => Interval<int>.AtLeast(a),
             2 => Interval<int>.MoreThan(a),
             3 => Interval<int>.AtMost(a),
             4 => Interval<int>.LessThan(a),
             5 => Interval<int>.Exactly(a),
             6 => Interval<int>.Between(a, a + b),
             7 => Interval<int>.Between(a, a + b + 1, lowIncluded: false),
             8 => Interval<int>.Between(a, a + b + 1, highIncluded: false),
             _ => Interval<int>.Between(a, a + b + 1, false, false),
         }).ToArbitrary();
}
