using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Projects;

/// <summary>The texts of this folder's issues.</summary>
internal static class ErrorMessages
{
    public static Fault WithdrawnTooEarly() => new(
        IssueCodes.BadProjectRecord,
        new LocalizedText("撤回时间不晚于记录时间。", "The record is withdrawn no later than it was made."),
        new LocalizedText("请核对recordedAt和withdrawnAt。", "Check recordedAt and withdrawnAt."));

    public static Fault NotAMonth(ReportingPeriod period) => new(
        IssueCodes.BadProjectRecord,
        new LocalizedText($"“{period}”不是月份。", $"'{period}' is no month."),
        new LocalizedText("请写如“2020-06”。", "Write for example 2020-06."));

    public static Fault NoYearPlan() => new(
        IssueCodes.BadYearPlan,
        new LocalizedText("年度投资计划应大于零。", "What is to be invested in a year is more than zero."),
        new LocalizedText("没有计划的年份不写。", "Leave out a year without a plan."));

    public static Fault NoNode(int index, int year) => new(
        IssueCodes.BadYearPlan,
        new LocalizedText(
            $"第{index + 1}个节点有误：节点应为{year}年的月份，依次排列，累计额不减少，且不超过全年计划，币种相同。",
            $"Node {index + 1} is wrong: nodes are months of {year} in order, with totals that do not fall and are at most the year's plan, in its currency."),
        new LocalizedText("请改正月份或累计额。", "Correct the month or the total."));

    public static Fault Twice(string member, string key) => new(
        IssueCodes.BadProjectRecord,
        new LocalizedText($"{member}中“{key}”重复。", $"'{key}' is there twice in {member}."),
        new LocalizedText("请删去一个，或改用不同的标识。", "Remove one, or give each a name of its own."));
}
