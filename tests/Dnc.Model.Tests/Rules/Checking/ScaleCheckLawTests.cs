using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Rules.Checking.CheckedRules;

namespace Dnc.Model.Tests.Rules.Checking;

/// <summary>What is found of tiers with whole ends agrees with a look at every whole and half figure.</summary>
public sealed class ScaleCheckLawTests
{
    private static readonly decimal[] Points = [.. Enumerable.Range(-2, 17).Select(k => k / 2m)];

    [Property(Arbitrary = [typeof(Scales)], MaxTest = 500)]
    public void Compile_Tiers_AgreesWithEveryPoint(Bands bands)
    {
        var codes = IssuesOf(With(bands)).Select(i => i.Code).ToList();
        var counts = Points.Select(p => bands.Tiers.Count(t => Holds(t, p))).ToList();
        var empty = bands.Tiers.Any(t => !Points.Any(p => Holds(t, p)));
        var overlapping = counts.Exists(c => c > 1);
        codes.Contains(IssueCodes.TierEndsDoNotFit).ShouldBe(empty);
        codes.Contains(IssueCodes.OverlappingTiers).ShouldBe(overlapping);
        codes.Contains(IssueCodes.HoleBetweenTiers).ShouldBe(!empty && !overlapping && counts.Contains(0));
    }

    private static bool Holds(Band band, decimal point) =>
        (band.Low is not { } low || point > low.Quantity.Value || (band.LowIncluded && point == low.Quantity.Value))
        && (band.High is not { } high || point < high.Quantity.Value || (band.HighIncluded && point == high.Quantity.Value));

    private static class Scales
    {
        public static Arbitrary<Bands> Bands()
        {
            var end = Gen.Choose(0, 6).Select(v => v == 0 ? (CompoundQuantity?)null : (decimal)v - 1);
            var flag = Gen.Elements(true, false);
            var any = from low in end from lowIncluded in flag from high in end from highIncluded in flag select new Band(low, lowIncluded, high, highIncluded, Num(1));

            // Tiers cut at rising figures meet, or nearly do, far more often than any tiers.
            var cut = from cuts in Gen.Choose(0, 5).Select(v => (CompoundQuantity)(decimal)v).ListOf(3)
                      from included in flag.ArrayOf(4)
                      from slip in Gen.Choose(0, 9)
                      let ends = cuts.DistinctBy(c => c.Quantity.Value).OrderBy(c => c.Quantity.Value).Select(c => (CompoundQuantity?)c).ToList()
                      select (IEnumerable<Band>)[.. Enumerable.Range(0, ends.Count + 1).Select(i => new Band(
                          i == 0 ? null : ends[i - 1], i > 0 && included[i - 1] != (slip == i), i == ends.Count ? null : ends[i], i < ends.Count && !included[i], Num(1)))];
            return Gen.OneOf(any.NonEmptyListOf().Select(l => l.Take(4)), cut).Select(t => new Bands(R("points"), t.ToValueList())).ToArbitrary();
        }
    }
}
