using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Reasoning;

public sealed class IntervalTests
{
    [Fact]
    public void Default_IsEverything()
    {
        default(Interval<int>).ShouldBe(Interval<int>.Everything);
        default(Interval<int>).Contains(int.MaxValue).ShouldBeTrue();
    }

    [Fact]
    public void IsAtLeast_OverTwelveHundredAgainstTwoThousand_IsUnknown() =>
        Interval<decimal>.MoreThan(1200).IsAtLeast(2000).ShouldBe(Verdict.Unknown);

    [Theory]
    [InlineData(1200, Verdict.True)]
    [InlineData(1201, Verdict.Unknown)]
    public void IsMoreThan_OpenLowerBound_ExcludesItsEnd(int bound, Verdict expected) =>
        Interval<int>.MoreThan(1200).IsMoreThan(bound).ShouldBe(expected);

    [Fact]
    public void IsLessThan_EndNotIncluded_IsTrueAtTheEnd()
    {
        Interval<int>.LessThan(10).IsLessThan(10).ShouldBe(Verdict.True);
        Interval<int>.AtMost(10).IsLessThan(10).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Between_Empty_Throws()
    {
        Should.Throw<ArgumentException>(() => Interval<int>.Between(2, 1));
        Should.Throw<ArgumentException>(() => Interval<int>.Between(2, 2, lowIncluded: false));
    }

    [Fact]
    public void Intersect_TouchingAtAnExcludedEnd_IsEmpty()
    {
        Interval<int>.AtLeast(5).Intersect(Interval<int>.LessThan(5)).ShouldBeNull();
        Interval<int>.AtLeast(5).Intersect(Interval<int>.AtMost(5)).ShouldBe(Interval<int>.Exactly(5));
    }

    [Theory]
    [InlineData("178 to 180", "178至180")]
    public void ToText_TwoEnds_SaysFromTo(string en, string zh)
    {
        var interval = Interval<int>.Between(178, 180);
        interval.ToText(Language.En, Text).ShouldBe(en);
        interval.ToText(Language.Zh, Text).ShouldBe(zh);
    }

    [Fact]
    public void ToText_EveryShape_IsDistinct()
    {
        Interval<int>[] shapes =
        [
            Interval<int>.Everything, Interval<int>.Exactly(1), Interval<int>.AtLeast(1), Interval<int>.MoreThan(1), Interval<int>.AtMost(1), Interval<int>.LessThan(1),
            Interval<int>.Between(1, 2), Interval<int>.Between(1, 2, false), Interval<int>.Between(1, 2, true, false), Interval<int>.Between(1, 2, false, false),
        ];
        foreach (var language in Enum.GetValues<Language>())
        {
            shapes.Select(s => s.ToText(language, Text)).Distinct().Count().ShouldBe(shapes.Length);
        }
    }

    [Property(Arbitrary = [typeof(ReasoningGenerators)])]
    public bool Comparisons_AgreeWithEveryMember(Interval<int> interval, SmallNumber bound)
    {
        var members = Members(interval);
        return Agrees(interval.IsAtLeast(bound.Value), members, v => v >= bound.Value)
            && Agrees(interval.IsMoreThan(bound.Value), members, v => v > bound.Value)
            && Agrees(interval.IsAtMost(bound.Value), members, v => v <= bound.Value)
            && Agrees(interval.IsLessThan(bound.Value), members, v => v < bound.Value);
    }

    [Property(Arbitrary = [typeof(ReasoningGenerators)])]
    public bool IsWithin_AgreesWithEveryMember(Interval<int> interval, Interval<int> range) =>
        Agrees(interval.IsWithin(range), Members(interval), range.Map(v => (decimal)v).Contains);

    [Property(Arbitrary = [typeof(ReasoningGenerators)])]
    public bool Hull_ContainsBoth_AndIsAssociative(Interval<int> a, Interval<int> b, Interval<int> c) =>
        a.Hull(b).Contains(a) && a.Hull(b).Contains(b) && a.Hull(b) == b.Hull(a) && a.Hull(b).Hull(c) == a.Hull(b.Hull(c));

    [Property(Arbitrary = [typeof(ReasoningGenerators)])]
    public bool Intersect_HoldsExactlyTheCommonMembers(Interval<int> a, Interval<int> b, SmallNumber x) =>
        (a.Intersect(b)?.Contains(x.Value) ?? false) == (a.Contains(x.Value) && b.Contains(x.Value));

    [Property(Arbitrary = [typeof(ReasoningGenerators)])]
    public bool Add_ContainsEverySum(Interval<int> a, Interval<int> b, SmallNumber x, SmallNumber y) =>
        !a.Contains(x.Value) || !b.Contains(y.Value) || Interval.Add(a, b).Contains(x.Value + y.Value);

    [Property(Arbitrary = [typeof(ReasoningGenerators)])]
    public bool Subtract_ContainsEveryDifference(Interval<int> a, Interval<int> b, SmallNumber x, SmallNumber y) =>
        !a.Contains(x.Value) || !b.Contains(y.Value) || Interval.Subtract(a, b).Contains(x.Value - y.Value);

    [Property(Arbitrary = [typeof(ReasoningGenerators)], MaxTest = 2000)]
    public bool Comparisons_OfTwoRanges_AgreeWithEveryPair(Interval<int> a, Interval<int> b) =>
        AgreesOnPairs(a.IsAtLeast(b), a, b, (x, y) => x >= y)
        && AgreesOnPairs(a.IsMoreThan(b), a, b, (x, y) => x > y)
        && AgreesOnPairs(a.IsAtMost(b), a, b, (x, y) => x <= y)
        && AgreesOnPairs(a.IsLessThan(b), a, b, (x, y) => x < y);

    [Property(Arbitrary = [typeof(ReasoningGenerators)])]
    public bool Scale_ContainsEveryProduct(Interval<int> a, SmallNumber x, SmallNumber factor) =>
        factor.Value < 0 || !a.Contains(x.Value) || Interval.Scale(a, factor.Value).Contains(x.Value * factor.Value);

    [Fact]
    public void Scale_ByZero_IsZeroWhereThereIsAnEnd()
    {
        Interval.Scale(Interval<int>.MoreThan(7), 0).ShouldBe(Interval<int>.Exactly(0));
        Interval.Scale(Interval<int>.Between(7, 8, false, false), 0).ShouldBe(Interval<int>.Exactly(0));
        Interval.Scale(Interval<int>.Everything, 0).ShouldBe(Interval<int>.Everything);
    }

    [Fact]
    public void Scale_ByANegativeNumber_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => Interval.Scale(Interval<int>.AtLeast(1), -1));

    [Fact]
    public void Add_EndsThatRoundTogether_IsNotEmpty()
    {
        var sum = Interval.Add(Interval<decimal>.Exactly(decimal.MaxValue - 1), Interval<decimal>.Between(0.1m, 0.2m, false, false));
        sum.ShouldBe(Interval<decimal>.Exactly(decimal.MaxValue - 1));
        sum.Contains(decimal.MaxValue - 1).ShouldBeTrue();
    }

    [Fact]
    public void Add_EndBeyondTheType_Throws() => Should.Throw<OverflowException>(() => Interval.Add(Interval<int>.AtLeast(int.MaxValue), Interval<int>.Exactly(1)));

    [Fact]
    public void Map_EndsToOneValue_IsExact() => Interval<int>.Between(1, 2, false, false).Map(_ => 5).ShouldBe(Interval<int>.Exactly(5));

    [Fact]
    public void Map_ReversingTheEnds_Throws() => Should.Throw<ArgumentException>(() => Interval<int>.Between(1, 2).Map(v => -v));

    private static string Text(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Half steps stand for the values between whole numbers, so that (3, 4) has members.
    private static List<decimal> Members(Interval<int> interval)
    {
        var wide = interval.Map(v => (decimal)v);
        return [.. Enumerable.Range(-100, 201).Select(i => i / 2m).Where(wide.Contains)];
    }

    private static bool Agrees(Verdict verdict, List<decimal> members, Func<decimal, bool> predicate) => verdict switch
    {
        Verdict.True => members.TrueForAll(v => predicate(v)),
        Verdict.False => members.TrueForAll(v => !predicate(v)),
        _ => members.Exists(v => predicate(v)) && members.Exists(v => !predicate(v)),
    };

    private static bool AgreesOnPairs(Verdict verdict, Interval<int> a, Interval<int> b, Func<decimal, decimal, bool> predicate)
    {
        // Quarter steps in the second range, so that two open ranges that meet have members on both sides.
        var left = Members(a);
        var right = Members(b).SelectMany(v => new[] { v - 0.25m, v, v + 0.25m }).Where(b.Map(v => (decimal)v).Contains).ToList();
        var answers = left.SelectMany(x => right.Select(y => predicate(x, y))).Distinct().ToList();
        return verdict == (answers is [var only] ? Verdicts.Of(only) : Verdict.Unknown);
    }
}
