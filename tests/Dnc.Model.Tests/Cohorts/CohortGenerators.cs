using Dnc.Model.Cohorts;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using FsCheck;
using FsCheck.Fluent;

namespace Dnc.Model.Tests.Cohorts;

/// <summary>A few members whose completions can all be tried.</summary>
public sealed record SmallPopulation(IReadOnlyList<CohortMember> Members)
{
    public override string ToString() => string.Join("; ", Members.Select(m => $"{m.Id} {m.Score} {m.Qualifies} {m.SecondKey}"));
}

public static class CohortGenerators
{
    public static Arbitrary<SmallPopulation> Populations() => Populations(4).ToArbitrary();

    public static Arbitrary<ChangedPopulation> ChangedPopulations() =>
        (from population in Populations(3)
         from changes in Changes().ListOf(population.Members.Count)
         select new ChangedPopulation([.. population.Members.Select((m, i) => new ClassCandidate(m, [.. changes[i]]))])).ToArbitrary();

    public static Arbitrary<QuotaSize> Sizes() => Gen.OneOf(
        Gen.Choose(0, 4).Select(QuotaSize.Count),
        from tenths in Gen.Choose(0, 10)
        from rounding in Gen.Elements(Enum.GetValues<Rounding>())
        select QuotaSize.Share(new Rational(tenths, 10), rounding),
        from rounding in Gen.Elements(Enum.GetValues<Rounding>())
        from most in Gen.Choose(1, 3)
        select QuotaSize.Share(new Rational(1, 2), rounding).AtMost(most).AtLeast(1)).ToArbitrary();

    public static Arbitrary<ValueListOfClasses> Classes() =>
        (from cuts in Gen.Choose(1, 9).ListOf(3)
         select new ValueListOfClasses([.. cuts.Append(10).Distinct().Order().Select((c, i) => new PercentileClass($"{(char)('A' + i)}", new Rational(c, 10)))])).ToArbitrary();

    public static Arbitrary<Interval<Rational>> Figures() => Range(0, 5).ToArbitrary();

    private static Gen<SmallPopulation> Populations(int most) =>
        from count in Gen.Choose(1, most)
        from scores in Range(0, 2).ListOf(count)
        from seconds in Range(0, 1).ListOf(count)
        from qualifies in Gen.Elements(Verdict.True, Verdict.True, Verdict.Unknown, Verdict.False).ListOf(count)
        select new SmallPopulation([.. Enumerable.Range(0, count).Select(i => new CohortMember($"{(char)('a' + i)}", scores[i], qualifies[i], seconds[i]))]);

    private static Gen<List<ClassChange>> Changes() =>
        from count in Gen.Choose(0, 2)
        from changes in (from kind in Gen.Elements(Enum.GetValues<ClassChangeKind>())
                         from code in Gen.Elements("A", "B", "C")
                         from applies in Gen.Elements(Enum.GetValues<Verdict>())
                         select new ClassChange(kind, code, applies)).ListOf(count)
        select changes.ToList();

    private static Gen<Interval<Rational>> Range(int low, int high) =>
        from shape in Gen.Choose(0, 7)
        from a in Gen.Choose(low, high)
        from b in Gen.Choose(low, high)
        let least = Math.Min(a, b)
        let greatest = Math.Max(a, b)
        select shape switch
        {
            _ when least == greatest => Interval<Rational>.Exactly(least),
            < 4 => Interval<Rational>.Exactly(a),
            4 => Interval<Rational>.Between(least, greatest),
            5 => Interval<Rational>.Between(least, greatest, false),
            6 => Interval<Rational>.Between(least, greatest, true, false),
            _ => Interval<Rational>.Between(least, greatest, false, false),
        };
}
