using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Texts;

/// <content>Scales, cases, tables and scores.</content>
internal static partial class Wordings
{
    public static readonly Wording Bands = new("按{0}分档（{1}）", "by bands of {0} ({1})");
    public static readonly Wording MarginalRates = new("按{0}超额累进（{1}）", "progressive rates on {0} ({1})");
    public static readonly Wording PartAbove = new("超过{0}的部分", "the part above {0}");
    public static readonly Wording MarginalAmounts = new("按{0}逐档累加（{1}）", "steps added up over {0} ({1})");
    public static readonly Wording FirstAbove = new("{0}首次突破（{1}）{2}{3}", "first crossing by {0} ({1}){2}{3}");
    public static readonly Wording Since = new("（自{0}起）", " (since {0})");
    public static readonly Wording LaterInFull = new("（再破高档给全额）", " (a later, higher crossing in full)");
    public static readonly Wording LaterDifference = new("（再破高档补差）", " (a later, higher crossing by the difference)");
    public static readonly Wording Choice = new("分情形（{0}）", "by case ({0})");
    public static readonly Wording Branch = new("若{0}，则{1}", "if {0}, then {1}");

    // The last case of a choice.
    public static readonly Wording Otherwise = new("否则{0}", "otherwise {0}");
    public static readonly Wording DecisionTable = new("按行列查表（行：{0}｜列：{1}｜取值：{2}｜其余：{3}）", "by rows and columns (rows: {0} | columns: {1} | cells: {2} | otherwise: {3})");
    public static readonly Wording EmptyRow = new("空行", "an empty row");
    public static readonly Wording Lookup = new("按{0}查表（{1}）", "by the code {0} ({1})");
    public static readonly Wording Score = new("评分（{0}）", "score ({0})");

    // The value where no tier and no code fits.
    public static readonly Wording Else = new("其余：{0}", "otherwise: {0}");
    public static readonly Wording ScorePart = new("{0}（最高{1}）", "{0} (at most {1})");
    public static readonly Wording Range = new("{0}（{1}）至{2}（{3}）", "{0} ({1}) to {2} ({3})");
    public static readonly Wording AtMost = new("{0}以下（含）", "at most {0} (included)");
    public static readonly Wording LessThan = new("低于{0}（不含）", "less than {0} (not included)");
    public static readonly Wording Unlimited = new("不限", "unlimited");
    public static readonly Wording AtLeast = new("{0}以上（含）", "at least {0} (included)");
    public static readonly Wording MoreThan = new("超过{0}（不含）", "more than {0} (not included)");

    public static Wording Of(LaterCrossing later) => later == LaterCrossing.Full ? LaterInFull : LaterDifference;

    public static Wording Included(bool included) => included ? new("含", "included") : new("不含", "not included");
}
