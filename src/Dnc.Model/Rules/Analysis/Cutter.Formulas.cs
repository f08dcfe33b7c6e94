using System.Numerics;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Formulas whose value is a figure or a day.</summary>
internal sealed partial class Cutter
{
    private const int MonthsOfAYear = 12;

    /// <summary>How a formula depends on facts; null when it cannot be cut exactly.</summary>
    private Shape? Shaped(Formula formula, Frame frame)
    {
        if (!_inquiry.Budget.Spend())
        {
            return null;
        }

        if (_shapes.TryGetValue((formula, frame), out var known))
        {
            return known;
        }

        var value = _interpreter.Evaluate(formula, frame);
        var shape = Failed ? null : value is Figure { Range: { IsExact: true, Low: { } exact } } ? Shape.Finite([exact]) : Structure(formula, frame);
        _shapes[(formula, frame)] = shape;
        return shape;
    }

    private Shape? Structure(Formula formula, Frame frame) => formula switch
    {
        Reference r when r.Key != Interpreter.AsOfName && _interpreter.FindFact(r.Key, frame) is not null => OfFact(r, frame),
        NotedFormula n => Shaped(n.Inner, frame),
        Shift s => Shaped(s.Of, frame.Later(s.Unit, s.By)),
        Sum s => All(s.Of, frame) is { } parts ? Fold(parts, Shape.Add) : null,
        Difference d => Shaped(d.Left, frame) is { } a && Shaped(d.Right, frame) is { } b ? Shape.Add(a, b.Negated()) : null,
        Product p => All(p.Of, frame) is { } parts ? Fold(parts, Shape.Multiply) : null,
        Quotient q => Shaped(q.Left, frame) is { } a && Shaped(q.Right, frame) is { } b ? Shape.Divide(a, b) : null,
        Least l => All(l.Of, frame) is { } parts ? Shape.OneOf(parts) : null,
        Greatest g => All(g.Of, frame) is { } parts ? Shape.OneOf(parts) : null,
        Absolute a => Shaped(a.Of, frame)?.Mapped(v => v.Sign < 0 ? -v : v, t => [t, -t, Rational.Zero]),
        Window w => OfWindow(w, frame),
        Growth g => Grown(g.Of, frame, frame.Later(g.Unit, -g.By)) is { } growth ? Shape.Add(growth, Shape.Finite([-1])) : null,
        CompoundGrowth g => Grown(g.Of, frame, frame.Later(PeriodKind.Year, -g.Years)) is { } growth ? new Shape(null, t => growth.Back([.. t.Select(p => Power(p, g.Years)), Rational.Zero])) : null,
        WholeUnits w => Shaped(w.Of, frame) is { } of && Shaped(w.Unit, frame) is { } unit
            ? Shape.Divide(of, unit)?.Mapped(v => new Rational(v.Floor(), 1), t => [new Rational(t.Floor(), 1), new Rational(t.Floor() + 1, 1)])
            : null,
        Rounded r => Shaped(r.Of, frame)?.Mapped(v => new Rational(ExactMath.ToWhole(v / r.To.Amount, r.Rule), 1) * r.To.Amount, t => Around(t, r.To.Amount)),
        MarginalRates m => Marginal(m, frame),
        MarginalAmounts m => Marginal(m, frame),
        Interest i => OfInterest(i, frame),
        DatePlus d => Later(d, frame),
        TimeBetween t => Between(t, frame),
        Score s => s.Of.Select(p => Points(p, frame)).ToList() is var parts && parts.TrueForAll(p => p is not null) ? Fold([.. parts.Select(p => p!)], Shape.Add) : null,
        CountTrue c => c.Of.All(of => Cut(of, frame)) ? Shape.Finite(Enumerable.Range(0, c.Of.Count + 1).Select(n => (Rational)n)) : null,
        Silent => Shape.Silent,
        _ => Branches(formula, frame) is { } branches ? OfBranches(branches) : null,
    };

    private Shape OfFact(Reference reference, Frame frame)
    {
        if (NeedOf(reference.Key, frame) is not { } need)
        {
            return new Shape(null, _ => false);
        }

        return new Shape(
            null,
            targets =>
            {
                CutsAt(need).Points.UnionWith(targets);
                return true;
            },
            (need, Rational.One, Rational.Zero));
    }

    private Shape? OfBranches(List<(Formula Formula, Frame Frame)> branches)
    {
        if (branches.Count == 0)
        {
            return Shape.Silent;
        }

        var shapes = branches.Select(b => Shaped(b.Formula, b.Frame)).ToList();
        return shapes.TrueForAll(s => s is not null) ? Shape.OneOf([.. shapes.Select(s => s!)]) : null;
    }

    private List<Shape>? All(IEnumerable<Formula> formulas, Frame frame)
    {
        var shapes = formulas.Select(f => Shaped(f, frame)).ToList();
        return shapes.TrueForAll(s => s is not null) ? [.. shapes.Select(s => s!)] : null;
    }

    private static Shape? Fold(List<Shape> shapes, Func<Shape, Shape, Shape?> join) =>
        shapes.Skip(1).Aggregate((Shape?)shapes.FirstOrDefault(), (total, next) => total is null ? null : join(total, next));

    private Shape? Points(ScorePart part, Frame frame) =>
        Shaped(part.Points, frame) is not { } points ? null : part.Most is { } most ? points.Mapped(v => v < most.Amount ? v : most.Amount, t => [t]) : points;

    private Shape? OfWindow(Window window, Frame frame)
    {
        if (window.Count > MaxPeriods)
        {
            return null;
        }

        var shapes = new List<Shape>();
        for (var k = 0; k < window.Count; k++)
        {
            if (Shaped(window.Of, frame.Later(window.Unit, window.Ending - k)) is not { } shape)
            {
                return null;
            }

            shapes.Add(shape);
        }

        if (window.Since is not { } since)
        {
            return Taken(shapes.Count);
        }

        var ends = Enumerable.Range(0, window.Count).Select(k => _interpreter.PeriodOf(window.Unit, frame, window.Ending - k)?.End).ToList();
        if (ends.Contains(null) || Shaped(since, frame) is not { } start || !start.Back([.. ends.Select(e => Days.Number(e!.Value))]))
        {
            return null;
        }

        var numbers = Enumerable.Range(1, window.Count).Select(Taken).ToList();
        return numbers.TrueForAll(n => n is not null) ? Shape.OneOf([.. numbers.Select(n => n!), Shape.Silent]) : null;
        Shape? Taken(int count) => window.Aggregate switch
        {
            WindowAggregate.MinOver or WindowAggregate.MaxOver => Shape.OneOf(shapes[..count]),
            WindowAggregate.SumOver => Fold(shapes[..count], Shape.Add),
            _ => Fold(shapes[..count], Shape.Add) is { } sum ? Shape.Multiply(sum, Shape.Finite([Rational.One / count])) : null,
        };
    }

    private Shape? Grown(Formula of, Frame later, Frame earlier) => Shaped(of, later) is { } a && Shaped(of, earlier) is { } b ? Shape.Divide(a, b) : null;

    private static Rational Power(Rational rate, int years) => rate < -1 ? rate + 1 : ExactMath.Power(rate + 1, years);

    private static IEnumerable<Rational> Around(Rational target, Rational step)
    {
        var half = step / 2;
        var steps = (target / half).Floor();
        return Enumerable.Range(-3, 8).Select(k => new Rational(steps + k, 1) * half);
    }

    private Shape? Marginal(MarginalRates scale, Frame frame)
    {
        var rates = scale.Steps.Select(s => _interpreter.Evaluate(s.Rate, frame) is Figure { Range: { IsExact: true, Low: { } rate } } ? rate : (Rational?)null).ToList();
        if (Shaped(scale.Of, frame) is not { } of || rates.Contains(null))
        {
            return null;
        }

        var froms = scale.Steps.Select(s => s.From.Amount).ToList();
        var before = froms.Select(Total).ToList();
        return new Shape(
            of.Values is { } values ? [.. values.Select(Total)] : null,
            targets => of.Back([.. froms, .. targets.SelectMany(t => Enumerable.Range(0, froms.Count).Where(i => rates[i]!.Value.Sign != 0).Select(i => froms[i] + ((t - before[i]) / rates[i]!.Value)))]));
        Rational Total(Rational value) => froms.Select((from, i) =>
        {
            var top = i + 1 < froms.Count && froms[i + 1] < value ? froms[i + 1] : value;
            return top > from ? (top - from) * rates[i]!.Value : Rational.Zero;
        }).Aggregate(Rational.Zero, (a, b) => a + b);
    }

    private Shape? Marginal(MarginalAmounts scale, Frame frame)
    {
        if (Shaped(scale.Of, frame) is not { } of || All(scale.Steps.Select(s => s.Amount), frame) is not { } amounts || !of.Back([.. scale.Steps.Select(s => s.From.Amount)]))
        {
            return null;
        }

        // Whatever steps are reached, each amount counts or does not.
        return Fold([Shape.Finite([Rational.Zero]), .. amounts.Select(a => a.Values is null ? a : Shape.Finite(a.Values.Append(Rational.Zero)))], AddOrLeave);
        static Shape? AddOrLeave(Shape total, Shape next) =>
            Shape.Add(total, next) is { } sum ? (next.Values is null ? Shape.OneOf([sum, total]) : sum) : null;
    }

    private Shape? OfInterest(Interest interest, Frame frame)
    {
        if (All([interest.Principal, interest.Rate, interest.Time], frame) is not [var principal, var rate, var time] || _interpreter.Evaluate(interest.Rate, frame) is not Figure figure)
        {
            return null;
        }

        var year = interest.DayCount switch
        {
            DayCount.Days360 => 360,
            DayCount.Days365 => 365,
            _ => MonthsOfAYear,
        };
        var yearly = figure.Measure.IsPlain ? Rational.One : MonthsOfAYear;
        return Fold([principal, rate, time, Shape.Finite([yearly / year])], Shape.Multiply);
    }

    private Shape? Later(DatePlus plus, Frame frame)
    {
        if (Shaped(plus.Date, frame) is not { } date || Shaped(plus.Time, frame) is not { } time || _interpreter.Evaluate(plus.Time, frame) is not Figure figure)
        {
            return null;
        }

        if (figure.Measure == Measure.Days)
        {
            return Shape.Add(date, time);
        }

        return time.Values is not { } months ? null : Monotone(date, months, (day, m) => Interpreter.Plus(day, m.Floor()) is { } later ? Days.Number(later) : Days.Number(m.Sign < 0 ? Dates.Min : Dates.Max), rises: true);
    }

    private Shape? Between(TimeBetween between, Frame frame)
    {
        if (Shaped(between.From, frame) is not { } from || Shaped(between.To, frame) is not { } to)
        {
            return null;
        }

        if (between.Step == TimeStep.Days)
        {
            return Shape.Add(to, from.Negated());
        }

        var years = between.Step == TimeStep.WholeYears;
        return to.Values is { } ends ? Monotone(from, ends, (day, end) => Interpreter.Months(day, Days.Day(end.Floor()), years), rises: false)
            : from.Values is { } starts ? Monotone(to, starts, (day, start) => Interpreter.Months(Days.Day(start.Floor()), day, years), rises: true)
            : null;
    }

    /// <summary>A function of days that never turns round, with each of some second arguments.</summary>
    private static Shape Monotone(Shape days, HashSet<Rational> others, Func<LocalDate, Rational, Rational> function, bool rises) => new(
        days.Values is { } values ? [.. values.SelectMany(v => others.Select(o => function(Days.Day(v.Floor()), o)))] : null,
        targets => days.Back([.. from t in targets
                                 from o in others
                                 from least in Enumerable.Range(0, 2)
                                 let first = First(d => function(d, o).CompareTo(t) is var order && (rises ? order : -order) >= least)
                                 where first is not null
                                 select first.Value]));

    /// <summary>The first day from which something holds for good; null when it never does.</summary>
    private static Rational? First(Func<LocalDate, bool> holds)
    {
        var (low, high) = (Days.Number(Dates.Min).Floor(), Days.Number(Dates.Max).Floor());
        if (!holds(Days.Day(high)))
        {
            return null;
        }

        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = holds(Days.Day(middle)) ? (low, middle) : (middle + 1, high);
        }

        return new Rational(low, BigInteger.One);
    }
}
