using System.Globalization;
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
                Put(Many(sum.Of.Select(f => Slot.Of(f, NodeLevel.Product)), " + ", " + "));
                break;
            case Sum sum:
                Say("相加（{0}）", "total ({0})", Items(sum.Of));
                break;
            case Difference difference:
                Say("{0} − {1}", "{0} − {1}", Slot.Of(difference.Left, NodeLevel.Product), Slot.Of(difference.Right, NodeLevel.Product));
                break;
            case Product { Of.Count: > 1 } product:
                Put(Many(product.Of.Select(f => Slot.Of(f, NodeLevel.Phrase)), " × ", " × "));
                break;
            case Product product:
                Say("相乘（{0}）", "product ({0})", Items(product.Of));
                break;
            case Quotient quotient:
                Say("{0} ÷ {1}", "{0} ÷ {1}", Slot.Of(quotient.Left, NodeLevel.Phrase), Slot.Of(quotient.Right, NodeLevel.Phrase));
                break;
            case Least least:
                Say("取小（{0}）", "least of ({0})", Many(least.Of.Select(Slot.Item), "，"));
                break;
            case Greatest greatest:
                Say("取大（{0}）", "greatest of ({0})", Many(greatest.Of.Select(Slot.Item), "，"));
                break;
            case Absolute absolute:
                Say("{0}的绝对值", "absolute value of {0}", Slot.Atom(absolute.Of));
                break;
            case WholeUnits whole:
                Say("{0}每满{1}的份数", "number of whole {1} in {0}", Slot.Atom(whole.Of), Slot.Atom(whole.Unit));
                break;
            case Rounded rounded:
                Say("{0}（{1}{2}）", "{0} (rounded {1} {2})", Slot.Atom(rounded.Of), Mode(rounded.Rule), Figure(rounded.To));
                break;
            case CountTrue count:
                Say("满足项数（{0}）", "number met of ({0})", Items(count.Of));
                break;
            case NotedFormula noted:
                Say("{0}〔{1}〕", "{0} [{1}]", Slot.Atom(noted.Inner), Clause(noted.Clause!));
                break;
            case FormulaByReading reading:
                Reading(reading.Question, reading.Options.Select(o => (o.Option, (RuleNode)o.Then)));
                break;
            case Silent silent:
                Say("规则未规定{0}", "the rule is silent on {0}", Words(silent.Matter));
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
                Say("{1}{0}", "{0} of {1}", Slot.Atom(shift.Of), Which(shift.Unit, shift.By));
                break;
            case Shift shift:
                Say("{1}的{0}", "{0} of {1}", Slot.Atom(shift.Of), Which(shift.Unit, shift.By));
                break;
            case Window window:
                Over(window);
                break;
            case Growth growth:
                Say("{0}较{1}的增长率", "growth of {0} over {2}", Slot.Atom(growth.Of), Which(growth.Unit, -(long)growth.By), Periods(growth.Unit, growth.By));
                break;
            case CompoundGrowth growth:
                Say("{0}的{1}复合增长率", "compound yearly growth of {0} over {1}", Slot.Atom(growth.Of), Periods(PeriodKind.Year, growth.Years));
                break;
            case PeriodDay { By: >= -1 and <= 1 } day:
                Say("{0}的{1}", "{1} of {0}", Which(day.Unit, day.By), End(day.End));
                break;
            case PeriodDay day:
                Say("{0}所在{2}的{1}", "{1} of the {2} {0}", Which(day.Unit, day.By), End(day.End), PeriodWords.Noun(day.Unit, language));
                break;
            case DatePlus plus:
                Later(plus);
                break;
            case TimeBetween between:
                Say(
                    between.Step switch { TimeStep.WholeYears => "自{0}至{1}的满年数", TimeStep.WholeMonths => "自{0}至{1}的满月数", _ => "自{0}至{1}的天数" },
                    between.Step switch { TimeStep.WholeYears => "whole years from {0} to {1}", TimeStep.WholeMonths => "whole months from {0} to {1}", _ => "days from {0} to {1}" },
                    Slot.Atom(between.From),
                    Slot.Atom(between.To));
                break;
            case LabelDay { Edge: LabelEdge.LabelStart } day:
                Say("{0}的取得日期", "date on which {0} was obtained", Label(day.Label));
                break;
            case LabelDay day:
                Say("{0}的到期日期", "date on which {0} expires", Label(day.Label));
                break;
            case Interest interest:
                Say(
                    "利息（本金{0}，年利率{1}，期限{2}{3}）",
                    "interest (principal {0}; yearly rate {1}; time {2}{3})",
                    Slot.Atom(interest.Principal),
                    Slot.Atom(interest.Rate),
                    Slot.Atom(interest.Time),
                    interest.DayCount switch
                    {
                        DayCount.Days360 => Phrase("，一年按360天计", "; a year of 360 days"),
                        DayCount.Days365 => Phrase("，一年按365天计", "; a year of 365 days"),
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
        var (zh, en) = window.Aggregate switch
        {
            WindowAggregate.SumOver => ("合计", "sum"),
            WindowAggregate.MeanOver => ("平均", "mean"),
            WindowAggregate.MinOver => ("最低值", "lowest"),
            _ => ("最高值", "highest"),
        };
        Say(
            window.Ending == 0 ? "近{1}{0}{3}{4}" : "截至{2}的{1}{0}{3}{4}",
            window.Ending == 0 ? "{3} of {0} over the last {1}{4}" : "{3} of {0} over the {1} to {2}{4}",
            Slot.Atom(window.Of),
            window.Ending == 0 && !_zh && window.Count == 1 ? PeriodWords.One(window.Unit, language) : Periods(window.Unit, window.Count),
            Which(window.Unit, window.Ending),
            _zh ? zh : en,
            window.Since is { } since ? Phrase("（自{0}起，不足的按实际期数）", " (since {0}; fewer if younger)", Slot.Atom(since)) : "");
    }

    private void Later(DatePlus plus)
    {
        // The printed number has no sign then, which a word says instead.
        if (Bare(plus.Time) is Constant { Value: { Quantity.Value: < 0m } time })
        {
            Say("{0}之前{1}之日", "{1} before {0}", Slot.Atom(plus.Date), Figure(new CompoundQuantity(-time.Quantity, time.Per)));
        }
        else
        {
            Say("自{0}起满{1}之日", "{1} after {0}", Slot.Atom(plus.Date), Slot.Atom(plus.Time));
        }
    }

    private void OverItems(ItemTotal total) => Say(
        total.Aggregate switch
        {
            ItemAggregate.ItemSum => "{0}逐项合计{1}",
            ItemAggregate.ItemCount => "{0}项数{1}",
            ItemAggregate.ItemMin => "{0}逐项最小值{1}",
            ItemAggregate.ItemMax => "{0}逐项最大值{1}",
            _ => "{0}逐项平均{1}",
        },
        total.Aggregate switch
        {
            ItemAggregate.ItemSum => "sum over {0}{1}",
            ItemAggregate.ItemCount => "number of {0}{1}",
            ItemAggregate.ItemMin => "lowest over {0}{1}",
            ItemAggregate.ItemMax => "highest over {0}{1}",
            _ => "mean over {0}{1}",
        },
        Key(total.Items),
        Among(total.Items, () =>
        {
            List<Slot> parts = [];
            parts.AddRange(total.Of is { } of ? [Slot.Item(of)] : []);
            parts.AddRange(total.Where is { } where ? [Phrase("仅计：{0}", "where: {0}", Slot.Item(where))] : []);
            parts.AddRange(total.Top is { } top ? [Phrase("取最大的{0}项", "top {0}", Number(top))] : []);
            parts.AddRange(total.By is { } by ? [Phrase("排序依据：{0}", "ranked by: {0}", Slot.Item(by))] : []);
            if (parts.Count > 0)
            {
                Say("（{0}）", " ({0})", Many(parts));
            }
        }));

    private string Mode(Rounding rounding) => (rounding, _zh) switch
    {
        (Rounding.HalfUp, true) => "四舍五入至",
        (Rounding.HalfUp, false) => "half up to",
        (Rounding.HalfEven, true) => "四舍六入五成双至",
        (Rounding.HalfEven, false) => "half to even to",
        (Rounding.Down, true) => "舍去尾数至",
        (Rounding.Down, false) => "towards zero to",
        (_, true) => "进位至",
        _ => "away from zero to",
    };

    private string End(PeriodEnd end) => (end, _zh) switch
    {
        (PeriodEnd.FirstDay, true) => "第一日",
        (PeriodEnd.FirstDay, false) => "first day",
        (_, true) => "最后一日",
        _ => "last day",
    };

    private string Which(PeriodKind kind, long by) => PeriodWords.Which(kind, by, language);

    private string Periods(PeriodKind kind, long count) => PeriodWords.Many(kind, count, language);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
