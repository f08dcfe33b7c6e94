using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>What is taken of items, of which some may or may not count.</summary>
/// <param name="Rows">The items that count, surely or perhaps.</param>
/// <param name="Top">Only so many with the greatest rank; null for all.</param>
/// <param name="IsComplete">Whether there are no others.</param>
/// <param name="Other">What an item that is not told may add.</param>
internal sealed record ItemRanges(List<ItemRow> Rows, int? Top, bool IsComplete, Interval<Rational> Other)
{
    private int Sure => Rows.Count(r => r.IsSure);

    public Interval<Rational> Of(ItemAggregate aggregate) => aggregate switch
    {
        ItemAggregate.ItemCount => Interval<Rational>.FromEnds(Limit(Sure), true, IsComplete ? Limit(Rows.Count) : Top, true),
        ItemAggregate.ItemSum => Sum(),
        ItemAggregate.ItemMax => Greatest(Rows, Other),
        ItemAggregate.ItemMin => Interval.Negate(Greatest([.. Rows.Select(r => r with { Value = Interval.Negate(r.Value) })], Interval.Negate(Other))),
        _ => Mean(),
    };

    private int Limit(int count) => Top is { } top ? Math.Min(top, count) : count;

    private Interval<Rational> Sum()
    {
        if (!IsComplete)
        {
            // Others add, or take away, an unknown number of times; with a limit they may also displace what is told.
            var low = Other.Low is { Sign: >= 0 } ? Known().Low : null;
            var high = Other.High is { Sign: <= 0 } && Top is null ? Known().High : null;
            return Interval<Rational>.FromEnds(low, true, high, true);
        }

        return Known();
    }

    private Interval<Rational> Known()
    {
        if (Top is not { } top || Rows.Count <= top)
        {
            return Rows.Select(r => r.IsSure ? r.Value : r.Value.Hull(Interval<Rational>.Exactly(Rational.Zero))).Aggregate(Interval<Rational>.Exactly(Rational.Zero), Interval.Add);
        }

        if (Rows.TrueForAll(r => r.IsSure && r.Rank.IsExact))
        {
            return Ranked(top);
        }

        // Which items rank first is not known: any choice of as many is possible.
        var fewest = Math.Min(top, Sure);
        return Interval<Rational>.FromEnds(Extreme(top, fewest, r => r.Low, -1), true, Extreme(top, fewest, r => r.High, 1), true);
    }

    // Items before the last rank count; among those that share it, any may fill the places that are left.
    private Interval<Rational> Ranked(int top)
    {
        var sorted = Rows.OrderByDescending(r => r.Rank.Low!.Value).ToList();
        var last = sorted[top - 1].Rank.Low!.Value;
        var sure = sorted.Where(r => r.Rank.Low!.Value > last).Select(r => r.Value).Aggregate(Interval<Rational>.Exactly(Rational.Zero), Interval.Add);
        var tied = sorted.Where(r => r.Rank.Low!.Value == last).Select(r => r.Value).ToList();
        var places = top - sorted.Count(r => r.Rank.Low!.Value > last);
        var low = tied.Exists(v => v.Low is null) ? (Rational?)null : Add(tied.Select(v => v.Low!.Value).Order().Take(places));
        var high = tied.Exists(v => v.High is null) ? (Rational?)null : Add(tied.Select(v => v.High!.Value).OrderDescending().Take(places));
        return Interval.Add(sure, Interval<Rational>.FromEnds(low, true, high, true));
    }

    private Rational? Extreme(int most, int fewest, Func<Interval<Rational>, Rational?> endOf, int side)
    {
        var ends = Rows.Select(r => endOf(r.Value)).ToList();
        if (ends.Contains(null))
        {
            return null;
        }

        var sorted = (side < 0 ? ends.Order() : ends.OrderDescending()).Select(e => e!.Value).ToList();
        var count = fewest;
        while (count < most && count < sorted.Count && sorted[count].Sign == side)
        {
            count++;
        }

        return Add(sorted.Take(count));
    }

    private Interval<Rational> Greatest(List<ItemRow> rows, Interval<Rational> other)
    {
        // No item has no greatest value; one that may not count does not raise the lower end.
        var sure = rows.Where(r => r.IsSure).Select(r => r.Value).ToList();
        if (sure.Count == 0)
        {
            return default;
        }

        var low = sure.Aggregate(ExactMath.Greatest);
        var high = rows.Select(r => r.Value).Append(IsComplete ? low : other).Aggregate(ExactMath.Greatest);
        return Interval<Rational>.FromEnds(low.Low, low.LowIncluded, high.High, high.HighIncluded);
    }

    private Interval<Rational> Mean()
    {
        if (Sure == 0 || !IsComplete)
        {
            return default;
        }

        var certain = Rows.TrueForAll(r => r.IsSure) && (Top is not { } top || Rows.Count <= top || Rows.TrueForAll(r => r.Rank.IsExact));
        return certain ? Known().Map(s => s / Limit(Rows.Count)) : Rows.Select(r => r.Value).Aggregate((a, b) => a.Hull(b));
    }

    private static Rational Add(IEnumerable<Rational> values) => values.Aggregate(Rational.Zero, (a, b) => a + b);
}
