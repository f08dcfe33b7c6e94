using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>First crossings of steps.</summary>
internal sealed partial class Interpreter
{
    /// <summary>What the latest year crosses, and what the years before it did.</summary>
    public Crossings CrossingsOf(FirstAbove first, Frame frame)
    {
        var reads = new SeriesReads(this, first.Of, frame);
        var (low, high) = Crossed(first, AsFigure(Evaluate(first.Of, frame)).Range);
        var since = first.Since is { } day ? AsFigure(Evaluate(day, frame)).Range : (Interval<Rational>?)null;
        var isOpen = since is { } range ? range.Low is null : reads.IsOpen;
        var years = new List<EarlierYear>();
        var least = 0;
        for (var back = 1; PeriodOf(PeriodKind.Year, frame, -back) is { } year && reads.IsWithinCalendar(back); back++)
        {
            var taken = since is { } from ? from.IsAtMost(Interval<Rational>.Exactly(Days.Number(year.End))) : Verdict.True;
            var (counts, isStated) = (reads.Exists(back), reads.IsStatedUpTo(back));
            if (Error is not null || taken == Verdict.False || (counts == Verdict.False && !isStated))
            {
                break;
            }

            var value = AsFigure(Evaluate(first.Of, frame.Later(PeriodKind.Year, -back)));
            var (surely, perhaps) = Crossed(first, value.Range);
            years.Add(new EarlierYear(back, value, surely, perhaps, counts, isOpen && !isStated));
            least += taken == Verdict.True ? 1 : 0;
        }

        return new Crossings(reads, low, high, years, least);
    }

    /// <summary>What the reasons of an open first crossing lie in.</summary>
    public IEnumerable<Below> OpenBelowOf(FirstAbove first, Frame frame)
    {
        var crossings = CrossingsOf(first, frame);
        var decisive = crossings.Decisive.ToList();
        return
        [
            .. decisive.Where(y => !y.IsOpen && y.Low != y.High).Reverse().Select(y => new Below(first.Of, frame.Later(PeriodKind.Year, -y.Back), ".firstAbove.of")),
            .. crossings.Low != crossings.High ? [new Below(first.Of, frame, ".firstAbove.of")] : Array.Empty<Below>(),
            .. first.Since is { } since && decisive.Exists(y => y.Back > crossings.Least) ? [new Below(since, frame, ".firstAbove.since")] : Array.Empty<Below>(),
            .. AmountsBelow(first, crossings, frame),
        ];
    }

    /// <summary>Everything that is stated and may count one day.</summary>
    public IEnumerable<Below> AllBelowOf(FirstAbove first, Frame frame) =>
        [.. CrossingsOf(first, frame).Years.Where(y => !y.IsOpen).Select(y => new Below(first.Of, frame.Later(PeriodKind.Year, -y.Back), ".firstAbove.of")), .. Parts(first, frame)];

    private IEnumerable<Below> CountedYears(FirstAbove first, Frame frame)
    {
        // What crosses no step, or none that another year had not crossed before, needs no other year.
        var crossings = CrossingsOf(first, frame);
        var years = crossings.High == 0 ? [] : crossings.Deciding is { } deciding ? [deciding] : crossings.Years.Where(y => y.Counts != Verdict.False && !y.IsOpen).Reverse();
        return
        [
            .. years.Select(y => new Below(first.Of, frame.Later(PeriodKind.Year, -y.Back), ".firstAbove.of")),
            new Below(first.Of, frame, ".firstAbove.of"),
            .. first.Since is { } since && crossings.High > 0 ? [new Below(since, frame, ".firstAbove.since")] : Array.Empty<Below>(),
            .. AmountsBelow(first, crossings, frame),
        ];
    }

    private static IEnumerable<Below> AmountsBelow(FirstAbove first, Crossings crossings, Frame frame)
    {
        var paid = new SortedSet<int>();
        foreach (var (now, before) in crossings.Possible.Where(p => p.Now > p.Before))
        {
            paid.UnionWith(before > 0 && first.Later != LaterCrossing.Full ? [now, before] : [now]);
        }

        return paid.Select(i => new Below(first.Steps[i - 1].Amount, frame, $".firstAbove.steps[{i - 1}].amount"));
    }

    private Value AmountOf(FirstAbove first, Frame frame)
    {
        var amounts = first.Steps.Select(s => Evaluate(s.Amount, frame)).ToList();
        var nothing = amounts.OfType<Figure>().Aggregate((Figure?)null, (a, b) => a is null ? b : Add(a, b)) ?? Number(default);
        nothing = nothing with { Range = Interval<Rational>.Exactly(Rational.Zero) };
        return Value.Hull(CrossingsOf(first, frame).Possible.SelectMany(p => Paid(p.Now, p.Before)));

        IEnumerable<Value> Paid(int now, int before)
        {
            if (now <= before)
            {
                return [nothing];
            }

            var full = amounts[now - 1];
            if (before == 0 || first.Later == LaterCrossing.Full)
            {
                return [full];
            }

            Value difference = full is Figure a && amounts[before - 1] is Figure b ? Subtract(a, b) : Anything.Instance;
            return first.Later == LaterCrossing.Difference ? [difference] : [full, difference];
        }
    }

    /// <summary>How many steps a figure surely and perhaps crosses: they rise, so that it crosses the first ones.</summary>
    private static (int Surely, int Perhaps) Crossed(FirstAbove first, Interval<Rational> range)
    {
        var verdicts = first.Steps.Select(s => s.FromIncluded ? range.IsAtLeast(s.From.Amount) : range.IsMoreThan(s.From.Amount)).ToList();
        return (verdicts.Count(v => v == Verdict.True), verdicts.Count(v => v != Verdict.False));
    }
}
