using System.Numerics;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Sums, products, windows, growth and rounding.</summary>
internal sealed partial class Interpreter
{
    // Enough digits for display; comparisons of compound growth never use them.
    private const int RootDecimals = 18;

    private List<Figure> Figures(ValueList<Formula> formulas, Frame frame) => [.. formulas.Select(f => AsFigure(Evaluate(f, frame)))];

    private Figure Total(ValueList<Formula> formulas, Frame frame) => Figures(formulas, frame).Aggregate(Add);

    private static Figure Add(Figure left, Figure right) => new(Interval.Add(left.Range, right.Range), left.Measure.Join(right.Measure), left.Unit ?? right.Unit);

    private static Figure Subtract(Figure left, Figure right) => new(
        Interval.Subtract(left.Range, right.Range),
        left.Measure == Measure.Date ? Measure.Days : left.Measure.Join(right.Measure),
        left.Unit ?? right.Unit);

    private Figure Choose(ValueList<Formula> formulas, Frame frame, Func<Interval<Rational>, Interval<Rational>, Interval<Rational>> choose) =>
        Figures(formulas, frame).Aggregate((a, b) => new Figure(choose(a.Range, b.Range), a.Measure.Join(b.Measure), a.Unit ?? b.Unit));

    private Figure Multiply(ValueList<Formula> formulas, Frame frame) => Figures(formulas, frame).Aggregate(Multiply);

    private static Figure Multiply(Figure left, Figure right)
    {
        var measure = left.Measure.Times(right.Measure);
        return new(ExactMath.Multiply(left.Range, right.Range), measure, UnitOf(measure, left, right));
    }

    private static Figure Divide(Figure left, Figure right)
    {
        var measure = left.Measure.Over(right.Measure);
        return new(ExactMath.Divide(left.Range, right.Range) ?? default, measure, UnitOf(measure, left, right));
    }

    // The unit of the side that has the measure of the result.
    private static CompoundUnit? UnitOf(Measure measure, Figure left, Figure right) =>
        left.Measure == measure ? UnitBeside(left, right) : right.Measure == measure ? UnitBeside(right, left) : null;

    // A price per person times persons is money.
    private static CompoundUnit? UnitBeside(Figure figure, Figure other) =>
        other.Measure.Sort == MeasureSort.Count && figure.Unit is { } unit && unit.Per.Any(u => u.Dimension == Dimension.Count) ? null : figure.Unit;

    private Value Aggregate(Window window, Frame frame)
    {
        var values = Enumerable.Range(0, window.Count).Select(k => Evaluate(window.Of, frame.Later(window.Unit, window.Ending - k))).Select(AsFigure).ToList();
        if (window.Since is not { } since)
        {
            return Aggregate(window.Aggregate, values);
        }

        // From the latest period back, those that ended before the day are left out: the day decides how many are taken.
        var day = AsFigure(Evaluate(since, frame)).Range;
        var (most, least) = (0, 0);
        for (var k = 0; k < window.Count; k++)
        {
            if (PeriodOf(window.Unit, frame, window.Ending - k) is not { } period)
            {
                Fail(window, ErrorMessages.NotAPeriod(), frame);
                return Anything.Instance;
            }

            var taken = day.IsAtMost(Interval<Rational>.Exactly(Days.Number(period.End)));
            most += taken != Verdict.False ? 1 : 0;
            least += taken == Verdict.True ? 1 : 0;
        }

        return Value.Hull(Enumerable.Range(least, most - least + 1).Select(n => n == 0 ? values[0] with { Range = default } : Aggregate(window.Aggregate, values[..n])));
    }

    private static Figure Aggregate(WindowAggregate aggregate, List<Figure> values)
    {
        var range = values.Select(v => v.Range).Aggregate(aggregate switch
        {
            WindowAggregate.MinOver => ExactMath.Least,
            WindowAggregate.MaxOver => ExactMath.Greatest,
            _ => Interval.Add,
        });
        return values[0] with { Range = aggregate == WindowAggregate.MeanOver ? range.Map(v => v / values.Count) : range };
    }

    private Figure Grow(Growth growth, Frame frame)
    {
        var later = AsFigure(Evaluate(growth.Of, frame)).Range;
        var earlier = AsFigure(Evaluate(growth.Of, frame.Later(growth.Unit, -growth.By))).Range;
        return new Figure(Quotient(later, earlier) is { } quotient ? quotient.Map(q => q - 1) : default, Measure.Ratio);
    }

    // A growth from nothing or from below nothing means nothing.
    private static Interval<Rational>? Quotient(Interval<Rational> later, Interval<Rational> earlier) =>
        earlier.IsMoreThan(Rational.Zero) == Verdict.True ? ExactMath.Divide(later, earlier) : null;

    /// <summary>The compound growth that a formula is or names; null when it is another one.</summary>
    private (CompoundGrowth Growth, Frame Frame)? CompoundOf(Formula formula, Frame frame)
    {
        switch (formula)
        {
            case CompoundGrowth growth:
                return (growth, frame);
            case NotedFormula noted:
                return CompoundOf(noted.Inner, frame);
            case Reference reference when FindFact(reference.Key, frame) is null:
                var home = _rules.Locate(frame.Scope, reference.Key, out var local);
                return home.Definitions.TryGetValue(local, out var definition) && definition.Node is Formula inner
                    ? CompoundOf(inner, frame with { Scope = home, Item = null })
                    : null;
            default:
                return null;
        }
    }

    // (later / earlier) to the power 1/n − 1 compares with p as later / earlier compares with (1 + p) to the power n, for 1 + p of 0 or more.
    private Verdict CompareByPowering(Comparison comparison, CompoundGrowth growth, Frame place, Frame frame)
    {
        var quotient = CompoundQuotient(growth, place);
        var right = PowerOf(AsFigure(Evaluate(comparison.Right, frame)).Range, growth.Years);
        if (comparison.Upper is not { } upper)
        {
            return quotient is { } q ? Compare(q, comparison.Comparator, right) : Verdict.Unknown;
        }

        var high = PowerOf(AsFigure(Evaluate(upper, frame)).Range, growth.Years);
        return quotient is { } of ? of.IsAtLeast(right).And(of.IsAtMost(high)) : Verdict.Unknown;

        // A rate below −100 % is below every growth: its power is taken as a negative number.
        static Interval<Rational> PowerOf(Interval<Rational> rate, int years) => rate.Map(p => p < -1 ? p + 1 : ExactMath.Power(p + 1, years));
    }

    private Interval<Rational>? CompoundQuotient(CompoundGrowth growth, Frame frame)
    {
        var later = AsFigure(Evaluate(growth.Of, frame)).Range;
        var earlier = AsFigure(Evaluate(growth.Of, frame.Later(PeriodKind.Year, -growth.Years))).Range;
        return later.IsAtLeast(Rational.Zero) == Verdict.True ? Quotient(later, earlier) : null;
    }

    /// <summary>The rate for display: a range as narrow as the digits kept.</summary>
    private Figure CompoundRate(CompoundGrowth growth, Frame frame)
    {
        var quotient = CompoundQuotient(growth, frame) ?? default;
        var low = quotient.Low is { } l ? Root(l, growth.Years, up: false) - 1 : (Rational?)null;
        var high = quotient.High is { } h ? (Root(h, growth.Years, up: false) is var root && ExactMath.Power(root, growth.Years) == h ? root : Root(h, growth.Years, up: true)) - 1 : (Rational?)null;
        return new Figure(Interval<Rational>.FromEnds(low, true, high, true), Measure.Ratio);
    }

    private Figure CountWhole(WholeUnits whole, Frame frame)
    {
        var quotient = Divide(AsFigure(Evaluate(whole.Of, frame)), AsFigure(Evaluate(whole.Unit, frame))).Range;
        return Number(ExactMath.Stepped(quotient, Rational.One, v => new Rational(v.Floor(), 1)));
    }

    private Figure Round(Rounded rounded, Frame frame)
    {
        var step = rounded.To.Amount;
        if (CompoundOf(rounded.Of, frame) is var (growth, place))
        {
            var quotient = CompoundQuotient(growth, place) ?? default;
            return new Figure(Interval<Rational>.FromEnds(Rate(quotient.Low), true, Rate(quotient.High), true), Measure.Ratio, rounded.To.Unit);

            Rational? Rate(Rational? end) => end is { } q ? RoundedRoot(q, growth.Years, step, rounded.Rule) : null;
        }

        var of = AsFigure(Evaluate(rounded.Of, frame));
        return of with { Range = ExactMath.Stepped(of.Range, step, v => new Rational(ExactMath.ToWhole(v / step, rounded.Rule), 1) * step) };
    }

    /// <summary>The root of a number less 1, rounded to a step exactly: the root is never computed, only compared by powering.</summary>
    private static Rational RoundedRoot(Rational quotient, int years, Rational step, Rounding rule)
    {
        // The whole number of steps below the rate: with the step p / d, the greatest k for which ((d + k·p) / d)^n is not above the quotient.
        var unit = new Rational(step.Denominator, 1);
        var k = ((new Rational(WholeRoot((quotient * ExactMath.Power(unit, years)).Floor(), years), 1) - unit) / new Rational(step.Numerator, 1)).Floor();
        var below = new Rational(k, 1) * step;

        // Between k and k + 1: exactly k, below the half, the half, or above it.
        var half = Against(below + (step / 2));
        var sample = Against(below) == 0 ? below
            : half == 0 ? below + (step / 2)
            : below + (half > 0 ? step / 4 : step * 3 / 4);
        return new Rational(ExactMath.ToWhole(sample / step, rule), 1) * step;

        // No root is below zero.
        int Against(Rational rate) => rate < -1 ? -1 : ExactMath.Power(1 + rate, years).CompareTo(quotient);
    }

    /// <summary>A number with some decimals just below or above the n-th root of one that is not negative.</summary>
    private static Rational Root(Rational value, int n, bool up)
    {
        var scale = BigInteger.Pow(10, RootDecimals);
        var low = WholeRoot((value * ExactMath.Power(new Rational(scale, 1), n)).Floor(), n);
        return new Rational(up ? low + 1 : low, scale);
    }

    /// <summary>The greatest whole number of which the n-th power is not above a number.</summary>
    private static BigInteger WholeRoot(BigInteger number, int n)
    {
        var (low, high) = (BigInteger.Zero, BigInteger.One << (int)((number.GetBitLength() / n) + 1));
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = BigInteger.Pow(middle, n) <= number ? (middle, high) : (low, middle);
        }

        return low;
    }
}
