using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>What is taken of items holds whatever the items may turn out to be.</summary>
public sealed class ItemRangesTests
{
    private static readonly Interval<Rational> NotNegative = Interval<Rational>.AtLeast(Rational.Zero);

    private static Gen<Interval<Rational>> Value =>
        from low in Gen.Choose(-3, 4)
        from width in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        select Interval<Rational>.Between(low, low + width);

    public static Arbitrary<ItemCase> Cases() =>
        (from count in Gen.Choose(0, 4)
         from rows in Gen.ListOf(from sure in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false))) from value in Value from rank in Value from own in Gen.Elements(true, false) select new ItemRow(sure, value, own ? rank : value), count)
         from top in Gen.Elements<int?>(null, 1, 2, 3)
         select new ItemCase([.. rows], top)).ToArbitrary();

    [Property(Arbitrary = [typeof(ItemRangesTests)], MaxTest = 1500)]
    public void Of_WhateverTheItemsTurnOutToBe_HoldsTheResult(ItemCase given)
    {
        var ranges = new ItemRanges([.. given.Rows], given.Top, true, NotNegative);
        foreach (var rows in Completions([.. given.Rows]))
        {
            foreach (var taken in Ranked(rows, given.Top))
            {
                ranges.Of(ItemAggregate.ItemSum).Contains(Add(taken)).ShouldBeTrue();
                ranges.Of(ItemAggregate.ItemCount).Contains(taken.Count).ShouldBeTrue();
                if (taken.Count > 0)
                {
                    ranges.Of(ItemAggregate.ItemMean).Contains(Add(taken) / taken.Count).ShouldBeTrue();
                }
            }

            if (rows.Count > 0 && given.Top is null)
            {
                ranges.Of(ItemAggregate.ItemMax).Contains(rows.Max(r => r.Value)).ShouldBeTrue();
                ranges.Of(ItemAggregate.ItemMin).Contains(rows.Min(r => r.Value)).ShouldBeTrue();
            }
        }
    }

    [Property(Arbitrary = [typeof(ItemRangesTests)], MaxTest = 500)]
    public void Of_KnownItems_EndsAtTheResults(ItemCase given)
    {
        var known = given.Rows.Select(r => new ItemRow(true, Interval<Rational>.Exactly(r.Value.Low!.Value), Interval<Rational>.Exactly(r.Rank.Low!.Value))).ToList();
        var sums = Ranked([.. known.Select(r => (r.Value.Low!.Value, r.Rank.Low!.Value))], given.Top).Select(Add).ToList();
        new ItemRanges(known, given.Top, true, NotNegative).Of(ItemAggregate.ItemSum).ShouldBe(Interval<Rational>.Between(sums.Min(), sums.Max()));
        var all = new ItemRanges(known, null, true, NotNegative);
        if (known.Count > 0)
        {
            all.Of(ItemAggregate.ItemMax).ShouldBe(Interval<Rational>.Exactly(known.Max(r => r.Value.Low!.Value)));
            all.Of(ItemAggregate.ItemMin).ShouldBe(Interval<Rational>.Exactly(known.Min(r => r.Value.Low!.Value)));
            all.Of(ItemAggregate.ItemMean).ShouldBe(Interval<Rational>.Exactly(Add([.. known.Select(r => r.Value.Low!.Value)]) / known.Count));
        }
    }

    [Fact]
    public void Of_ItemsToldInPart_LeavesOpenWhatOthersMayAdd()
    {
        ItemRow[] rows = [Row(5), Row(2)];
        var some = new ItemRanges([.. rows], null, false, NotNegative);
        some.Of(ItemAggregate.ItemSum).ShouldBe(Interval<Rational>.AtLeast(7));
        some.Of(ItemAggregate.ItemCount).ShouldBe(Interval<Rational>.AtLeast(2));
        some.Of(ItemAggregate.ItemMax).ShouldBe(Interval<Rational>.AtLeast(5));
        some.Of(ItemAggregate.ItemMin).ShouldBe(Interval<Rational>.Between(0, 2));
        some.Of(ItemAggregate.ItemMean).ShouldBe(default);
        var losses = new ItemRanges([.. rows], null, false, Interval<Rational>.AtMost(Rational.Zero));
        losses.Of(ItemAggregate.ItemSum).ShouldBe(Interval<Rational>.AtMost(7));
        (some with { Other = default }).Of(ItemAggregate.ItemSum).ShouldBe(default);
        (some with { Top = 3 }).Of(ItemAggregate.ItemCount).ShouldBe(Interval<Rational>.Between(2, 3));
        (losses with { Top = 1 }).Of(ItemAggregate.ItemSum).ShouldBe(default);
    }

    [Fact]
    public void Of_NoItems_HasNoGreatestAndNoMean()
    {
        var none = new ItemRanges([], null, true, NotNegative);
        none.Of(ItemAggregate.ItemSum).ShouldBe(Interval<Rational>.Exactly(Rational.Zero));
        none.Of(ItemAggregate.ItemMax).ShouldBe(default);
        none.Of(ItemAggregate.ItemMean).ShouldBe(default);
        new ItemRanges([Row(3) with { IsSure = false }], null, true, NotNegative).Of(ItemAggregate.ItemMax).ShouldBe(default);
    }

    private static ItemRow Row(int value) => new(true, Interval<Rational>.Exactly(value), Interval<Rational>.Exactly(value));

    private static Rational Add(List<Rational> values) => values.Aggregate(Rational.Zero, (a, b) => a + b);

    // Every choice of what the items may be: there or not, each at an end of its range.
    private static IEnumerable<List<(Rational Value, Rational Rank)>> Completions(List<ItemRow> rows)
    {
        if (rows.Count == 0)
        {
            return [[]];
        }

        var rest = Completions(rows[1..]).ToList();
        var own = rows[0].Value == rows[0].Rank;
        var made = from value in Ends(rows[0].Value) from rank in own ? [value] : Ends(rows[0].Rank) from others in rest select others.Prepend((value, rank)).ToList();
        return rows[0].IsSure ? made : made.Concat(rest);
    }

    private static Rational[] Ends(Interval<Rational> range) => range.IsExact ? [range.Low!.Value] : [range.Low!.Value, range.High!.Value];

    // The items with the greatest ranks; where the last place is shared, every choice.
    private static IEnumerable<List<Rational>> Ranked(List<(Rational Value, Rational Rank)> rows, int? top)
    {
        if (top is not { } places || rows.Count <= places)
        {
            return [[.. rows.Select(r => r.Value)]];
        }

        var last = rows.Select(r => r.Rank).OrderDescending().ElementAt(places - 1);
        var sure = rows.Where(r => r.Rank > last).Select(r => r.Value).ToList();
        return Choose([.. rows.Where(r => r.Rank == last).Select(r => r.Value)], places - sure.Count).Select(c => (List<Rational>)[.. sure, .. c]);
    }

    private static IEnumerable<List<Rational>> Choose(List<Rational> values, int count) =>
        count == 0 ? [[]] : values.Count < count ? [] : Choose(values[1..], count - 1).Select(c => (List<Rational>)[values[0], .. c]).Concat(Choose(values[1..], count));
}
