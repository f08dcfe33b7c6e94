using System.Globalization;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Texts;

/// <content>Formulas.</content>
internal sealed partial class NodeWriter
{
    private void Formula(Formula formula)
    {
        switch (formula)
        {
            case Constant constant:
                Put(Figure(constant.Value));
                break;
            case DateConstant constant:
                Put(Day(constant.Value));
                break;
            case CodeConstant code:
                Put(Code(null, code.Value));
                break;
            case Reference reference:
                Put(Key(reference.Key));
                break;
            case Sum { Of.Count: > 1 } sum:
                Put(Many(sum.Of.Select(f => Slot.Of(f, NodeLevel.Product)), Wordings.Plus));
                break;
            case Sum sum:
                Say(Wordings.Total, Items(sum.Of));
                break;
            case Difference difference:
                Say(Wordings.Difference, Slot.Of(difference.Left, NodeLevel.Product), Slot.Of(difference.Right, NodeLevel.Product));
                break;
            case Product { Of.Count: > 1 } product:
                Put(Many(product.Of.Select(f => Slot.Of(f, NodeLevel.Phrase)), Wordings.Times));
                break;
            case Product product:
                Say(Wordings.Product, Items(product.Of));
                break;
            case Quotient quotient:
                Say(Wordings.Quotient, Slot.Of(quotient.Left, NodeLevel.Phrase), Slot.Of(quotient.Right, NodeLevel.Phrase));
                break;
            case Least least:
                Say(Wordings.Least, Many(least.Of.Select(Slot.Item), Wordings.BetweenChoices));
                break;
            case Greatest greatest:
                Say(Wordings.Greatest, Many(greatest.Of.Select(Slot.Item), Wordings.BetweenChoices));
                break;
            case Absolute absolute:
                Say(Wordings.Absolute, Slot.Atom(absolute.Of));
                break;
            case WholeUnits whole:
                Say(Wordings.WholeUnits, Slot.Atom(whole.Of), Slot.Atom(whole.Unit));
                break;
            case Rounded rounded:
                Say(Wordings.Rounded, Slot.Atom(rounded.Of), Wordings.Of(rounded.Rule)[language], Figure(rounded.To));
                break;
            case CountTrue count:
                Say(Wordings.CountTrue, Items(count.Of));
                break;
            case NotedFormula noted:
                Say(Wordings.Noted, Slot.Atom(noted.Inner), Clause(noted.Clause!));
                break;
            case FormulaByReading reading:
                Reading(reading.Question, reading.Options.Select(o => (o.Option, (RuleNode)o.Then)));
                break;
            case Silent silent:
                Say(Wordings.IsSilent, Words(silent.Matter));
                break;
            case Bands or MarginalRates or MarginalAmounts or FirstAbove or Choice or DecisionTable or Lookup or Score:
                Table(formula);
                break;
            default:
                OverTime(formula);
                break;
        }
    }

    /// <summary>What moves through periods, days and items.</summary>
    private void OverTime(Formula formula)
    {
        switch (formula)
        {
            case Shift { By: >= -1 and <= 1 } shift:
                Say(Wordings.NearShift, Slot.Atom(shift.Of), Which(shift.Unit, shift.By));
                break;
            case Shift shift:
                Say(Wordings.Shift, Slot.Atom(shift.Of), Which(shift.Unit, shift.By));
                break;
            case Window window:
                Over(window);
                break;
            case Growth growth:
                Say(Wordings.Growth, Slot.Atom(growth.Of), Which(growth.Unit, -(long)growth.By), Periods(growth.Unit, growth.By));
                break;
            case CompoundGrowth growth:
                Say(Wordings.CompoundGrowth, Slot.Atom(growth.Of), Periods(PeriodKind.Year, growth.Years));
                break;
            case PeriodDay { By: >= -1 and <= 1 } day:
                Say(Wordings.NearPeriodDay, Which(day.Unit, day.By), Wordings.Of(day.End)[language]);
                break;
            case PeriodDay day:
                Say(Wordings.PeriodDay, Which(day.Unit, day.By), Wordings.Of(day.End)[language], PeriodWords.Noun(day.Unit, language));
                break;
            case DatePlus plus:
                Later(plus);
                break;
            case TimeBetween between:
                Say(Wordings.Of(between.Step), Slot.Atom(between.From), Slot.Atom(between.To));
                break;
            case LabelDay day:
                Say(Wordings.Of(day.Edge), Label(day.Label));
                break;
            case Interest interest:
                Say(
                    Wordings.Interest,
                    Slot.Atom(interest.Principal),
                    Slot.Atom(interest.Rate),
                    Slot.Atom(interest.Time),
                    interest.DayCount switch
                    {
                        DayCount.Days360 => Phrase(Wordings.YearOf360),
                        DayCount.Days365 => Phrase(Wordings.YearOf365),
                        _ => "",
                    });
                break;
            case ItemTotal total:
                OverItems(total);
                break;
        }
    }

    private void Over(Window window)
    {
        Say(
            window.Ending == 0 ? Wordings.LatestWindow : Wordings.Window,
            Slot.Atom(window.Of),
            window.Ending == 0 && window.Count == 1 && language == Language.En ? PeriodWords.One(window.Unit, language) : Periods(window.Unit, window.Count),
            Which(window.Unit, window.Ending),
            Wordings.Of(window.Aggregate)[language],
            window.Since is { } since ? Phrase(Wordings.WindowSince, Slot.Atom(since)) : "");
    }

    private void Later(DatePlus plus)
    {
        // The printed number has no sign then, which a word says instead.
        if (Bare(plus.Time) is Constant { Value: { Quantity.Value: < 0m } time })
        {
            Say(Wordings.Before, Slot.Atom(plus.Date), Figure(new CompoundQuantity(-time.Quantity, time.Per)));
        }
        else
        {
            Say(Wordings.After, Slot.Atom(plus.Date), Slot.Atom(plus.Time));
        }
    }

    private void OverItems(ItemTotal total) => Say(
        Wordings.Of(total.Aggregate),
        Key(total.Items),
        Among(total.Items, () =>
        {
            List<Slot> parts = [];
            parts.AddRange(total.Of is { } of ? [Slot.Item(of)] : []);
            parts.AddRange(total.Where is { } where ? [Phrase(Wordings.Where, Slot.Item(where))] : []);
            parts.AddRange(total.Top is { } top ? [Phrase(Wordings.Top, Number(top))] : []);
            parts.AddRange(total.By is { } by ? [Phrase(Wordings.RankedBy, Slot.Item(by))] : []);
            if (parts.Count > 0)
            {
                Say(Wordings.ItemDetails, Lines(parts));
            }
        }));

    private string Which(PeriodKind kind, long by) => PeriodWords.Which(kind, by, language);

    private string Periods(PeriodKind kind, long count) => PeriodWords.Many(kind, count, language);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
