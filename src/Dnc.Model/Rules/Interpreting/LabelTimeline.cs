using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>When a label was held, and for which days that is told in full.</summary>
internal sealed class LabelTimeline
{
    private readonly DateRange[] _held;
    private readonly FactLabel _label;

    public LabelTimeline(FactLabel label)
    {
        _label = label;
        _held = DateRanges.Merged(label.Held);
    }

    /// <summary>Whether it was held on every day.</summary>
    public bool Covers(LocalDate from, LocalDate to) => DateRanges.Cover(_held, new DateRange(from, to));

    /// <summary>Whether it was held on a day.</summary>
    public bool Touches(LocalDate from, LocalDate to) => DateRanges.FirstEndingFrom(_held, from) is var at && at < _held.Length && _held[at].Start <= to;

    /// <summary>Whether it is known to have been held on no day.</summary>
    public bool IsOutside(LocalDate from, LocalDate to) => IsTold(from) && !Touches(from, to);

    /// <summary>Whether it is known not to have been held on some day.</summary>
    public bool Lacks(LocalDate from, LocalDate to)
    {
        // Days before the history is told in full prove nothing.
        var start = _label.CompleteSince is { } since && since > from ? since : from;
        return _label.IsComplete && start <= to && !Covers(start, to);
    }

    /// <summary>The first or last day of the latest holding that began up to a day; any day when that is not known, or there is none.</summary>
    public Interval<Rational> Latest(LocalDate day, LabelEdge edge)
    {
        var began = _held.Where(h => h.Start <= day).ToList();
        if (began.Count == 0 || !_label.IsComplete || began[^1].LastDay < (_label.CompleteSince ?? Dates.Min).PlusDays(-1))
        {
            return default;
        }

        var last = began[^1];
        return edge == LabelEdge.LabelStart ? Interval<Rational>.Exactly(Days.Number(last.Start))
            : last.End is { } end ? Interval<Rational>.Exactly(Days.Number(end))
            : Interval<Rational>.AtLeast(Days.Number(day));
    }

    private bool IsTold(LocalDate from) => _label.IsComplete && (_label.CompleteSince is not { } since || since <= from);
}
