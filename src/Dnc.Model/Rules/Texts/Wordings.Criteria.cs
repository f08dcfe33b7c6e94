using Dnc.Model.Rules.Criteria;

namespace Dnc.Model.Rules.Texts;

/// <content>Criteria.</content>
internal static partial class Wordings
{
    // All of one criterion or none.
    public static readonly Wording AllOf = new("（全部满足：{0}）", "(all of: {0})");

    // Any of one criterion or none.
    public static readonly Wording AnyOf = new("（满足其一：{0}）", "(any of: {0})");

    // A number of criteria.
    public static readonly Wording AtLeastOf = new("至少满足{0}项：{1}", "at least {0} of: {1}");
    public static readonly Wording Negation = new("非{0}", "not {0}");
    public static readonly Wording Nearness = new("{0} 约为 {1}（允许偏差{2}）", "{0} is about {1} (tolerance {2})");
    public static readonly Wording NoEnd = new("…", "…");
    public static readonly Wording NoTolerance = new("未定", "not stated");
    public static readonly Wording Tolerance = new("±{0}", "±{0}");
    public static readonly Wording AssumedTolerance = new("±{0}，由{1}设定", "±{0}, assumed by {1}");
    public static readonly Wording InCodes = new("{0}属于{1}", "{0} is in {1}");
    public static readonly Wording HasAll = new("{0}同时具备{1}", "{0} has all of {1}");
    public static readonly Wording HasAny = new("{0}具备{1}之一", "{0} has any of {1}");

    // A day and the time in which it lies.
    public static readonly Wording Within = new("{0}{1}", "{0} lies {1}");
    public static readonly Wording HeldOn = new("于{1}持有{0}", "holds {0} (on {1})");
    public static readonly Wording Held = new("持有{0}", "holds {0}");
    public static readonly Wording HeldThroughout = new("自{1}至{2}连续持有{0}", "has held {0} throughout (from {1} to {2})");
    public static readonly Wording Opaque = new("由外部判断{0}", "judged outside: {0}");
    public static readonly Wording OpaqueReading = new("由外部判断{0}（依据：{1}）", "judged outside: {0} (reads {1})");
    public static readonly Wording Between = new("{0} 介于 {1} 至 {2} 之间（含两端）", "{0} between {1} and {2} (both ends included)");

    // A comparison whose sign says all.
    public static readonly Wording Equality = new("{0} {1} {2}", "{0} {1} {2}");
    public static readonly Wording ComparisonUpTo = new("{0} {1} {2}（{3}；上限：{4}）", "{0} {1} {2} ({3}; upper end: {4})");

    // A comparison with the legal word for its sign.
    public static readonly Wording Comparison = new("{0} {1} {2}（{3}）", "{0} {1} {2} ({3})");
    public static readonly Wording FromTo = new("在{0}至{1}期间（含首尾两日）", "from {0} to {1} (both days included)");
    public static readonly Wording From = new("在{0}以后（含当日）", "on or after {0} (that day included)");
    public static readonly Wording To = new("在{0}以前（含当日）", "on or before {0} (that day included)");
    public static readonly Wording AnyDay = new("不限日期", "on any day");
    public static readonly Wording EverHeldFromTo = new("自{1}至{2}曾持有{0}", "has ever held {0} (from {1} to {2})");
    public static readonly Wording EverHeldFrom = new("自{1}起曾持有{0}", "has ever held {0} (from {1})");
    public static readonly Wording EverHeldTo = new("截至{1}曾持有{0}", "has ever held {0} (to {1})");
    public static readonly Wording EverHeld = new("曾持有{0}", "has ever held {0}");

    // A sign, a figure and the legal word.
    public static readonly Wording Mark = new("{0} {1}（{2}）", "{0} {1} ({2})");
    public static readonly Wording PartMark = new("单项{0} {1} {2}（{3}）", "part {0} {1} {2} ({3})");
    public static readonly Wording DirectPass = new("或直接通过：{0}", "or direct pass: {0}");
    public static readonly Wording Passes = new("{0}合格（{1}）", "{0} passes ({1})");
    public static readonly Wording SomeItem = new("至少一项{0}符合{1}", "some item of {0} meets {1}");
    public static readonly Wording EveryItem = new("每一项{0}均符合{1}", "every item of {0} meets {1}");
    public static readonly Wording Always = new("始终满足", "always met");
    public static readonly Wording Never = new("始终不满足", "never met");
    public static readonly Wording And = new(" 且 ", " and ");
    public static readonly Wording Or = new(" 或 ", " or ");

    public static Wording Of(ItemQuantifier quantifier) => quantifier == ItemQuantifier.SomeItem ? SomeItem : EveryItem;
}
