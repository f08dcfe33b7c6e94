using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Executing;

/// <summary>Formulas.</summary>
internal sealed partial class RowCompiler
{
    private const int MaxMonths = 120_000;

    /// <summary>The formula made ready; null when it is no number, or left to the reference.</summary>
    private NumberNode? Number(Formula formula, Frame frame) => _steps.Of(formula, frame.Scope) > MaxFormulaSteps ? null : formula switch
    {
        Constant c => Fixed(c.Value.Amount),
        DateConstant d => Fixed(Days.Number(d.Value)),
        Silent => new Numbers.Fixed(FactCell.OfRange(default)),
        Reference r => Named(r, frame),
        PeriodDay => Settled(formula, frame),
        NotedFormula n => Number(n.Inner, frame),
        Shift s => Number(s.Of, frame.Later(s.Unit, s.By)),
        Sum s => All(s.Of, frame) is { } of ? new Numbers.Total(of) : null,
        Difference d => All([d.Left, d.Right], frame) is [var left, var right] ? new Numbers.Minus(left, right) : null,
        Product p => All(p.Of, frame) is { } of ? new Numbers.Times(of) : null,
        Quotient q => All([q.Left, q.Right], frame) is [var left, var right] ? new Numbers.Over(left, right) : null,
        Least l => All(l.Of, frame) is { } of ? new Numbers.Minimum(of) : null,
        Greatest g => All(g.Of, frame) is { } of ? new Numbers.Maximum(of) : null,
        Absolute a => Number(a.Of, frame) is { } of ? new Numbers.Size(of) : null,
        Window w => Window(w, frame),
        Growth g => Number(g.Of, frame) is { } later && Number(g.Of, frame.Later(g.Unit, -g.By)) is { } earlier
            ? new Numbers.Minus(new Numbers.Over(later, earlier, onlyPositive: true), Fixed(Rational.One)!)
            : null,
        TimeBetween t => All([t.From, t.To], frame) is [var from, var to] ? new Numbers.Between(t.Step, from, to) : null,
        DatePlus d => Later(d, frame),
        CountTrue c => new Numbers.Count(Criteria(c.Of, frame)),
        _ => null,
    };

    private static Numbers.Fixed? Fixed(Rational value) => FactCell.OfRange(Interval<Rational>.Exactly(value)) is { IsHard: false } cell ? new(cell) : null;

    private Numbers.Settled Settled(Formula formula, Frame frame)
    {
        _numbers.Add((formula, frame));
        return new(_numbers.Count - 1);
    }

    private NumberNode[]? All(ValueList<Formula> formulas, Frame frame)
    {
        var nodes = formulas.Select(f => Number(f, frame)).ToList();
        return nodes.Contains(null) ? null : [.. nodes.Select(n => n!)];
    }

    private NumberNode? Named(Reference reference, Frame frame)
    {
        if (reference.Key == Interpreter.AsOfName)
        {
            return Settled(reference, frame);
        }

        if (_rules.Facts.TryGet(reference.Key, out var fact))
        {
            return fact.Kind is not (FactKind.Quantity or FactKind.Date) ? null
                : Slot(reference.Key, frame, FactKind.Quantity, FactKind.Date) is { } slot ? new Numbers.Fact(slot)
                : Settled(reference, frame);
        }

        var home = _rules.Locate(frame.Scope, reference.Key, out var local);
        if (home.Parameters.TryGetValue(local, out var parameter))
        {
            return parameter.Values.Entries.All(e => !e.HasValue || e.Value is Constant or DateConstant) ? Settled(reference, frame) : null;
        }

        return home.Definitions.TryGetValue(local, out var definition) && definition.Node is Formula formula ? Number(formula, frame with { Scope = home }) : null;
    }

    private NumberNode? Window(Window window, Frame frame)
    {
        if (window.Since is not null || All([.. Enumerable.Repeat(window.Of, 1)], frame) is null)
        {
            return null;
        }

        NumberNode[] of = [.. Enumerable.Range(0, window.Count).Select(k => Number(window.Of, frame.Later(window.Unit, window.Ending - k))!)];
        return window.Aggregate switch
        {
            WindowAggregate.MinOver => new Numbers.Minimum(of),
            WindowAggregate.MaxOver => new Numbers.Maximum(of),
            WindowAggregate.MeanOver => new Numbers.Times([new Numbers.Total(of), Fixed(Rational.One / window.Count)!]),
            _ => new Numbers.Total(of),
        };
    }

    private NumberNode? Later(DatePlus plus, Frame frame)
    {
        var time = plus.Time;
        while (time is NotedFormula noted)
        {
            time = noted.Inner;
        }

        if (time is not Constant { Value: { Amount: { IsInteger: true } amount, Unit: var unit } } || Number(plus.Date, frame) is not { } date)
        {
            return null;
        }

        return Measure.Of(unit) == Measure.Days ? (Fixed(amount) is { } days ? new Numbers.Total([date, days]) : null)
            : amount >= -MaxMonths && amount <= MaxMonths ? new Numbers.MonthsLater(date, (int)amount.Numerator)
            : null;
    }
}
