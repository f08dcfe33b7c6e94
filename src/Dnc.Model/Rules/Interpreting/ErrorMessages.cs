using System.Globalization;
using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>The texts of what cannot be computed.</summary>
internal static class ErrorMessages
{
    public static LocalizedText TooManySteps(int limit) => new(
        $"评估步数超过上限{Text(limit)}，该主体的评估中止。请简化规则，或由调用方放宽上限。",
        $"The evaluation takes more than {Text(limit)} steps and was ended. Simplify the rules, or let the caller raise the limit.");

    public static LocalizedText TooManyDigits(int limit) => new(
        $"精确分数超过{Text(limit)}个二进制位，该主体的评估中止。请在规则中写明取整，或由调用方放宽上限。",
        $"An exact fraction takes more than {Text(limit)} bits and the evaluation was ended. State a rounding in the rule, or let the caller raise the limit.");

    public static LocalizedText NotADay() => new(
        "计算出的日期超出公元1年至9999年。请检查日期与期限。", "The day computed lies outside the years 1 to 9999. Check the day and the time added to it.");

    public static LocalizedText NotAPeriod() => new(
        "所需报告期超出1900年至2200年。请检查评估日期与所退的期数。", "The reporting period needed lies outside the years 1900 to 2200. Check the as-of date and the number of periods.");

    public static LocalizedText NotWholeTime(string text) => new(
        $"期限须为整数，现为{text}。请写整数的年、月或天数。", $"A time to add to a day is whole; found {text}. Write whole years, months or days.");

    public static LocalizedText WrongClaim(string key, string found, string expected) => new(
        $"指标“{key}”的数据类型为{found}，应为{expected}。请更正主体数据。", $"The claim about '{key}' is of kind {found}; the fact is of kind {expected}. Correct the facts of the subject.");

    public static LocalizedText WrongUnit(string key, string found, string expected) => new(
        $"指标“{key}”的单位“{found}”与“{expected}”不可比。请更正主体数据。", $"The claim about '{key}' is in '{found}', which does not compare with '{expected}'. Correct the facts of the subject.");

    public static LocalizedText PredicateFailed(string name, string message) => new(
        $"外部判断“{name}”出错：{message}。请由宿主程序修正该判断。", $"The predicate '{name}' of the host failed: {message} The host should correct it.");

    public static LocalizedText TooManyItems(int count, int limit) => new(
        $"项目共{Text(count)}个，超过上限{Text(limit)}。请减少项目，或由调用方放宽上限。", $"There are {Text(count)} items, more than the limit of {Text(limit)}. Give fewer items, or let the caller raise the limit.");

    private static string Text(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
