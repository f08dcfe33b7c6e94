using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Texts;

/// <content>Formulas.</content>
internal static partial class Wordings
{
    // A sum of one formula or none.
    public static readonly Wording Total = new("相加（{0}）", "total ({0})");
    public static readonly Wording Difference = new("{0} − {1}", "{0} − {1}");

    // A product of one formula or none.
    public static readonly Wording Product = new("相乘（{0}）", "product ({0})");
    public static readonly Wording Quotient = new("{0} ÷ {1}", "{0} ÷ {1}");
    public static readonly Wording Least = new("取小（{0}）", "least of ({0})");
    public static readonly Wording Greatest = new("取大（{0}）", "greatest of ({0})");
    public static readonly Wording Absolute = new("{0}的绝对值", "absolute value of {0}");
    public static readonly Wording WholeUnits = new("{0}每满{1}的份数", "number of whole {1} in {0}");
    public static readonly Wording Rounded = new("{0}（{1}{2}）", "{0} (rounded {1} {2})");
    public static readonly Wording CountTrue = new("满足项数（{0}）", "number met of ({0})");

    // A formula at the latest, the previous or the next period.
    public static readonly Wording NearShift = new("{1}{0}", "{0} of {1}");
    public static readonly Wording Shift = new("{1}的{0}", "{0} of {1}");
    public static readonly Wording Growth = new("{0}较{1}的增长率", "growth of {0} over {2}");
    public static readonly Wording CompoundGrowth = new("{0}的{1}复合增长率", "compound yearly growth of {0} over {1}");
    public static readonly Wording NearPeriodDay = new("{0}的{1}", "{1} of {0}");
    public static readonly Wording PeriodDay = new("{0}所在{2}的{1}", "{1} of the {2} {0}");
    public static readonly Wording LabelStart = new("{0}的取得日期", "date on which {0} was obtained");
    public static readonly Wording LabelEnd = new("{0}的到期日期", "date on which {0} expires");
    public static readonly Wording Interest = new("利息（本金{0}，年利率{1}，期限{2}{3}）", "interest (principal {0}; yearly rate {1}; time {2}{3})");
    public static readonly Wording YearOf360 = new("，一年按360天计", "; a year of 360 days");
    public static readonly Wording YearOf365 = new("，一年按365天计", "; a year of 365 days");
    public static readonly Wording WindowSince = new("（自{0}起，不足的按实际期数）", " (since {0}; fewer if younger)");
    public static readonly Wording Before = new("{0}之前{1}之日", "{1} before {0}");
    public static readonly Wording After = new("自{0}起满{1}之日", "{1} after {0}");
    public static readonly Wording Where = new("仅计：{0}", "where: {0}");
    public static readonly Wording Top = new("取最大的{0}项", "top {0}");
    public static readonly Wording RankedBy = new("排序依据：{0}", "ranked by: {0}");

    // What is counted of items, behind their name.
    public static readonly Wording ItemDetails = new("（{0}）", " ({0})");
    public static readonly Wording LatestWindow = new("近{1}{0}{3}{4}", "{3} of {0} over the last {1}{4}");
    public static readonly Wording Window = new("截至{2}的{1}{0}{3}{4}", "{3} of {0} over the {1} to {2}{4}");
    public static readonly Wording WholeYears = new("自{0}至{1}的满年数", "whole years from {0} to {1}");
    public static readonly Wording WholeMonths = new("自{0}至{1}的满月数", "whole months from {0} to {1}");
    public static readonly Wording Days = new("自{0}至{1}的天数", "days from {0} to {1}");
    public static readonly Wording ItemSum = new("{0}逐项合计{1}", "sum over {0}{1}");
    public static readonly Wording ItemCount = new("{0}项数{1}", "number of {0}{1}");
    public static readonly Wording ItemMin = new("{0}逐项最小值{1}", "lowest over {0}{1}");
    public static readonly Wording ItemMax = new("{0}逐项最大值{1}", "highest over {0}{1}");
    public static readonly Wording ItemMean = new("{0}逐项平均{1}", "mean over {0}{1}");
    public static readonly Wording Plus = new(" + ", " + ");
    public static readonly Wording Times = new(" × ", " × ");

    public static Wording Of(TimeStep step) => step switch { TimeStep.WholeYears => WholeYears, TimeStep.WholeMonths => WholeMonths, _ => Days };

    public static Wording Of(LabelEdge edge) => edge == LabelEdge.LabelStart ? LabelStart : LabelEnd;

    public static Wording Of(WindowAggregate aggregate) => aggregate switch
    {
        WindowAggregate.SumOver => new("合计", "sum"),
        WindowAggregate.MeanOver => new("平均", "mean"),
        WindowAggregate.MinOver => new("最低值", "lowest"),
        _ => new("最高值", "highest"),
    };

    public static Wording Of(ItemAggregate aggregate) => aggregate switch
    {
        ItemAggregate.ItemSum => ItemSum,
        ItemAggregate.ItemCount => ItemCount,
        ItemAggregate.ItemMin => ItemMin,
        ItemAggregate.ItemMax => ItemMax,
        _ => ItemMean,
    };

    public static Wording Of(Rounding rounding) => rounding switch
    {
        Rounding.HalfUp => new("四舍五入至", "half up to"),
        Rounding.HalfEven => new("四舍六入五成双至", "half to even to"),
        Rounding.Down => new("舍去尾数至", "towards zero to"),
        _ => new("进位至", "away from zero to"),
    };

    public static Wording Of(PeriodEnd end) => end == PeriodEnd.FirstDay ? new("第一日", "first day") : new("最后一日", "last day");
}
