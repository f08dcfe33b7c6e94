using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Analysis;

/// <summary>How a formula depends on facts, as far as cells need it.</summary>
/// <param name="Values">The ends of all values that it may have, where cells leave it no others; null when it varies within a cell.</param>
/// <param name="Back">Cuts the facts where the formula passes one of some values; false when that cannot be done exactly.</param>
/// <param name="Line">Where it is slope × fact + offset; otherwise null.</param>
internal sealed record Shape(HashSet<Rational>? Values, Func<IReadOnlyCollection<Rational>, bool> Back, (FactNeed Need, Rational Slope, Rational Offset)? Line = null)
{
    /// <summary>More values than this are not followed.</summary>
    private const int MaxValues = 4_000;

    /// <summary>A formula that the rule leaves without a value: its range has no ends, or ends at zero once its size is taken.</summary>
    public static Shape Silent => Finite([Rational.Zero]);

    public static Shape Finite(IEnumerable<Rational> values) => new([.. values], _ => true);

    public static Shape? Add(Shape left, Shape right)
    {
        if (left.Values is { } a && right.Values is { } b)
        {
            return Pairs(a, b, (x, y) => x + y);
        }

        if (left.Line is var (need, slope, offset) && right.Line is var (other, otherSlope, otherOffset))
        {
            return need == other ? OnLine(left, slope + otherSlope, offset + otherOffset) : null;
        }

        var (varying, fixedOne) = left.Values is null ? (left, right) : (right, left);
        return fixedOne.Values is not { } values ? null : new Shape(
            null,
            targets => varying.Back(Each(targets, values, (t, v) => t - v)),
            values.Count == 1 && varying.Line is var (n, s, o) ? (n, s, o + values.First()) : null);
    }

    public static Shape? Multiply(Shape left, Shape right)
    {
        if (left.Values is { } a && right.Values is { } b)
        {
            return Pairs(a, b, (x, y) => x * y);
        }

        var (varying, fixedOne) = left.Values is null ? (left, right) : (right, left);
        if (fixedOne.Values is not { } values)
        {
            return null;
        }

        return new Shape(
            values.All(v => v.Sign == 0) ? [Rational.Zero] : null,
            targets => varying.Back([.. Each(targets, values.Where(v => v.Sign != 0), (t, v) => t / v), Rational.Zero]),
            values.Count == 1 && values.First().Sign != 0 && varying.Line is var (n, s, o) ? (n, s * values.First(), o * values.First()) : null);
    }

    public static Shape? Divide(Shape left, Shape right)
    {
        if (right.Values is { } divisors)
        {
            var inverse = Finite(divisors.Where(d => d.Sign != 0).Select(d => Rational.One / d));
            var shape = inverse.Values!.Count == 0 ? Silent : Multiply(left, inverse);
            return shape is { Values: { } values } && inverse.Values.Count < divisors.Count ? Finite(values.Append(Rational.Zero)) : shape;
        }

        return left.Values is { } dividends
            ? new Shape(null, targets => right.Back([.. Each(dividends, targets.Where(t => t.Sign != 0), (d, t) => d / t), Rational.Zero]))
            : null;
    }

    public Shape Negated() => new(
        Values is { } values ? [.. values.Select(v => -v)] : null, targets => Back([.. targets.Select(t => -t)]), Line is var (n, s, o) ? (n, -s, -o) : null);

    /// <summary>One of several formulas, or the least or greatest of them.</summary>
    public static Shape OneOf(IReadOnlyList<Shape> shapes) => shapes.Count == 1 ? shapes[0] : new(
        shapes.All(s => s.Values is not null) ? [.. shapes.SelectMany(s => s.Values!)] : null,
        targets => shapes.All(s => s.Back(targets)));

    /// <summary>A function of one formula.</summary>
    /// <param name="map">The function.</param>
    /// <param name="back">The values at which it may pass a value.</param>
    public Shape Mapped(Func<Rational, Rational> map, Func<Rational, IEnumerable<Rational>> back) =>
        new(Values is { } values ? [.. values.Select(map)] : null, targets => targets.Count <= MaxValues && Back([.. targets.SelectMany(back).Distinct()]));

    private static Shape OnLine(Shape line, Rational slope, Rational offset)
    {
        var (need, oldSlope, oldOffset) = line.Line!.Value;
        return slope.Sign == 0
            ? Finite([offset])
            : new Shape(null, targets => line.Back([.. targets.Select(t => ((t - offset) / slope * oldSlope) + oldOffset)]), (need, slope, offset));
    }

    private static Shape? Pairs(HashSet<Rational> left, HashSet<Rational> right, Func<Rational, Rational, Rational> join) =>
        (long)left.Count * right.Count > MaxValues ? null : Finite(Each(left, right, join));

    private static HashSet<Rational> Each(IEnumerable<Rational> left, IEnumerable<Rational> right, Func<Rational, Rational, Rational> join) =>
        [.. left.SelectMany(l => right.Select(r => join(l, r)))];
}
