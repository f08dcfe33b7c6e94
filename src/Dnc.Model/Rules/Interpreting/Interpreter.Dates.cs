using System.Numerics;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;
using NodaTime;
using Interval = Dnc.Model.Reasoning.Interval;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Days, times between them, interest and labels.</summary>
internal sealed partial class Interpreter
{
    private const int MonthsOfAYear = 12;

    private Value Later(DatePlus plus, Frame frame)
    {
        var date = AsFigure(Evaluate(plus.Date, frame)).Range;
        var time = AsFigure(Evaluate(plus.Time, frame));
        if (time.Range is { IsExact: true, Low: { IsInteger: false } part })
        {
            Fail(plus, ErrorMessages.NotWholeTime(Texts.AmountText.Of(part, time.Measure.BaseUnit(), Language.Zh)), frame);
            return Anything.Instance;
        }

        if (time.Measure == Measure.Days)
        {
            return new Figure(Interval.Add(date, time.Range), Measure.Date);
        }

        var (first, last) = Days.Ends(date);
        var low = first is { } a && time.Range.Low is { } least ? Plus(a, least.Floor()) : null;
        var high = last is { } b && time.Range.High is { } most ? Plus(b, most.Floor()) : null;
        if ((first is not null && time.Range.Low is not null && low is null) || (last is not null && time.Range.High is not null && high is null))
        {
            Fail(plus, ErrorMessages.NotADay(), frame);
            return Anything.Instance;
        }

        return new Figure(Days.Range(low, high), Measure.Date);
    }

    /// <summary>The day some months later; null outside the calendar.</summary>
    public static LocalDate? Plus(LocalDate day, BigInteger months)
    {
        var target = (day.Year * MonthsOfAYear) + day.Month - 1 + months;
        return target >= MonthsOfAYear && target < 10_000 * MonthsOfAYear ? day.PlusMonths((int)months) : null;
    }

    private Figure Between(TimeBetween between, Frame frame)
    {
        var from = AsFigure(Evaluate(between.From, frame)).Range;
        var to = AsFigure(Evaluate(between.To, frame)).Range;
        if (between.Step == TimeStep.Days)
        {
            return new Figure(Interval.Subtract(to, from), Measure.Days);
        }

        var (fromFirst, fromLast) = Days.Ends(from);
        var (toFirst, toLast) = Days.Ends(to);
        var years = between.Step == TimeStep.WholeYears;
        var low = fromLast is { } a && toFirst is { } b ? Months(a, b, years) : (Rational?)null;
        var high = fromFirst is { } c && toLast is { } d ? Months(c, d, years) : (Rational?)null;
        return new Figure(Interval<Rational>.FromEnds(low, true, high, true), Measure.Months, CompoundUnit.Of(Units.Get(years ? "年" : "个月")));
    }

    /// <summary>The completed years or months, in months; a day that a month lacks completes on its last day.</summary>
    public static int Months(LocalDate from, LocalDate to, bool years)
    {
        if (to < from)
        {
            return -Months(to, from, years);
        }

        var months = ((to.Year - from.Year) * MonthsOfAYear) + to.Month - from.Month;
        if (from.PlusMonths(months) > to)
        {
            months--;
        }

        return years ? months / MonthsOfAYear * MonthsOfAYear : months;
    }

    private Value DayOf(PeriodDay day, Frame frame)
    {
        if (PeriodOf(day.Unit, frame, day.By) is { } period)
        {
            return Day(day.End == PeriodEnd.FirstDay ? period.Start : period.End);
        }

        Fail(day, ErrorMessages.NotAPeriod(), frame);
        return Anything.Instance;
    }

    private Figure InterestOf(Interest interest, Frame frame)
    {
        var principal = AsFigure(Evaluate(interest.Principal, frame));
        var rate = AsFigure(Evaluate(interest.Rate, frame));
        var time = AsFigure(Evaluate(interest.Time, frame)).Range;

        // A rate per time is stated per month in base units; a plain ratio is a year's.
        var yearly = rate.Measure.IsPlain ? rate.Range : rate.Range.Map(r => r * MonthsOfAYear);
        var year = interest.DayCount switch
        {
            DayCount.Days360 => 360,
            DayCount.Days365 => 365,
            _ => MonthsOfAYear,
        };
        return principal with { Range = ExactMath.Multiply(ExactMath.Multiply(principal.Range, yearly), time.Map(t => t / year)) };
    }

    private Verdict Held(Held held, Frame frame)
    {
        var day = held.At is { } at ? AsFigure(Evaluate(at, frame)).Range : Interval<Rational>.Exactly(Days.Number(_context.AsOf.Day));
        var (first, last) = Days.Ends(day);
        return Labels(held, held.Label, frame, label =>
            first is not { } from || last is not { } to ? Verdict.Unknown
            : label.Covers(from, to) ? Verdict.True
            : label.IsOutside(from, to) ? Verdict.False
            : Verdict.Unknown);
    }

    private Verdict HeldThroughout(HeldThroughout held, Frame frame)
    {
        var (fromFirst, fromLast) = Days.Ends(AsFigure(Evaluate(held.From, frame)).Range);
        var (toFirst, toLast) = Days.Ends(AsFigure(Evaluate(held.To, frame)).Range);
        return Labels(held, held.Label, frame, label =>
            fromFirst is { } from && toLast is { } to && from <= to && label.Covers(from, to) ? Verdict.True
            : fromLast is { } surelyFrom && toFirst is { } surelyTo && surelyFrom <= surelyTo && label.Lacks(surelyFrom, surelyTo) ? Verdict.False
            : Verdict.Unknown);
    }

    private Verdict EverHeld(EverHeld held, Frame frame)
    {
        var (fromFirst, fromLast) = held.From is { } f ? Days.Ends(AsFigure(Evaluate(f, frame)).Range) : (Dates.Min, Dates.Min);
        var (toFirst, toLast) = held.To is { } t ? Days.Ends(AsFigure(Evaluate(t, frame)).Range) : (_context.AsOf.Day, _context.AsOf.Day);
        return Labels(held, held.Label, frame, label =>
            fromLast is { } from && toFirst is { } to && from <= to && label.Touches(from, to) ? Verdict.True
            : fromFirst is { } earliest && toLast is { } latest && earliest <= latest && label.IsOutside(earliest, latest) ? Verdict.False
            : Verdict.Unknown);
    }

    private Figure DayOf(LabelDay day, Frame frame)
    {
        var hull = default(Interval<Rational>?);
        if (FindFact(day.Label, frame) is var (facts, fact) && Claims(day, facts, fact, frame) is { } claims)
        {
            foreach (var range in claims.Select(c => new LabelTimeline((FactLabel)c.Value).Latest(_context.AsOf.Day, day.Edge)))
            {
                hull = hull?.Hull(range) ?? range;
            }
        }

        return new Figure(hull ?? default, Measure.Date);
    }

    private Verdict Labels(RuleNode node, string key, Frame frame, Func<LabelTimeline, Verdict> judge) =>
        FindFact(key, frame) is var (facts, fact) && Claims(node, facts, fact, frame) is { } claims
            ? Verdicts.Agreement(claims.Select(c => judge(new LabelTimeline((FactLabel)c.Value))))
            : Verdict.Unknown;
}
