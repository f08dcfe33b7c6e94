using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Support.Ledgers;

namespace Dnc.Model.Support.Settling;

/// <summary>The texts of computations.</summary>
internal static class SupportTexts
{
    public static LocalizedText TooLarge { get; } = new("金额过大，无法计算", "the amount is too large to be computed");

    public static LocalizedText Gross { get; } = new("测算金额", "computed amount");

    public static LocalizedText Cap { get; } = new("单项封顶", "own cap");

    public static LocalizedText Rounding { get; } = new("取整", "rounding");

    public static LocalizedText Earlier { get; } = new("此前已享受", "had earlier");

    public static LocalizedText Compliance { get; } = new("依《公平竞争审查条例》不得按此条件兑现", "barred on these terms by the Regulation on Fair Competition Review");

    public static LocalizedText OutsideWindow { get; } = new("未在申报期内申请", "applied outside the window");

    public static LocalizedText NotAmongChosen { get; } = new("未入选", "not among those chosen");

    public static LocalizedText NotElected { get; } = new("企业选择了其他方式", "another one was elected");

    public static LocalizedText Ahead(NodaTime.LocalDate day) => new(
        $"作为适用时点的事件在{Time.Dates.Text(day)}尚未发生", $"the event that gives the reference date has not happened by {Time.Dates.Text(day)}");

    public static LocalizedText NotEligible(SupportPolicy policy) => new($"{policy.Name.Zh}：不符合条件", $"{policy.Name.En}: not eligible");

    public static LocalizedText Eligible(SupportPolicy policy) => new($"{policy.Name.Zh}：符合条件", $"{policy.Name.En}: eligible");

    public static LocalizedText Least(SupportPolicy policy, Money amount) =>
        new($"{policy.Name.Zh}：按最低{amount.ToString(Language.Zh)}计", $"{policy.Name.En}: the least, {amount.ToString(Language.En)}");

    public static LocalizedText Most(SupportPolicy policy, Money amount) =>
        new($"{policy.Name.Zh}：按最高{amount.ToString(Language.Zh)}计", $"{policy.Name.En}: the most, {amount.ToString(Language.En)}");

    public static LocalizedText NoBound(SupportPolicy policy) => new($"{policy.Name.Zh}：金额没有上限", $"{policy.Name.En}: nothing bounds the amount");

    public static LocalizedText ForeignEntry(SupportPolicy policy, AwardEntry entry) => new(
        $"台账中“{policy.Name.Zh}”的一笔奖补为{entry.Amount.ToString(Language.Zh)}，货币与政策库不同；请换算后再记入台账",
        $"the ledger has an award of '{policy.Name.En}' of {entry.Amount.ToString(Language.En)}, in another currency than the catalogue's; convert it before it is entered");

    public static LocalizedText NothingGranted(SupportPolicy policy) => new($"{policy.Name.Zh}：主管部门未予安排", $"{policy.Name.En}: the authority grants nothing");

    public static LocalizedText CeilingGranted(SupportPolicy policy) => new($"{policy.Name.Zh}：主管部门按最高额安排", $"{policy.Name.En}: the authority grants the ceiling");

    public static LocalizedText NotChosen(SupportPolicy policy) => new($"{policy.Name.Zh}：未入选", $"{policy.Name.En}: not among those chosen");

    public static LocalizedText HadEarlier(SupportPolicy policy) => new($"{policy.Name.Zh}：此前已享受，而台账未载", $"{policy.Name.En}: had earlier, which the ledger does not tell");

    public static LocalizedText NotHadEarlier(SupportPolicy policy) => new($"{policy.Name.Zh}：此前未享受", $"{policy.Name.En}: not had earlier");

    public static LocalizedText Join(LocalizedText? first, LocalizedText second) => first is null ? second : new($"{first.Zh}；{second.Zh}", $"{first.En}; {second.En}");

    public static LocalizedText Elected(PolicyGroup group, SupportPolicy policy) => new($"{group.Name.Zh}：选择{policy.Name.Zh}", $"{group.Name.En}: {policy.Name.En} is elected");

    public static LocalizedText Highest(PolicyGroup group) => new($"{group.Name.Zh}：就高不重复", $"{group.Name.En}: the highest only");

    public static LocalizedText Together(PolicyGroup group) => new($"{group.Name.Zh}：可叠加", $"{group.Name.En}: all together");

    public static LocalizedText Reading(LocalizedText question, LocalizedText option) => new($"{question.Zh} {option.Zh}", $"{question.En} {option.En}");

    public static LocalizedText GroupHadEarlier(PolicyGroup group) => new($"{group.Name.Zh}：此前已享受，而台账未载", $"{group.Name.En}: had earlier, which the ledger does not tell");

    public static LocalizedText Instead(LocalizedText paid) => new($"改按{paid.Zh}兑现", $"{paid.En} is paid instead");

    public static LocalizedText Room(SharedCap cap, Money room) =>
        new($"{cap.Name.Zh}：剩余额度{room.ToString(Language.Zh)}", $"{cap.Name.En}: {room.ToString(Language.En)} is left");

    public static LocalizedText SilentStacking(PolicyGroup group) => new($"“{group.Name.Zh}”各项能否叠加", $"whether the awards of '{group.Name.En}' add up");

    public static LocalizedText Discretion(SupportPolicy policy) => new($"“{policy.Name.Zh}”在最高额以内安排多少", $"how much of '{policy.Name.En}' is granted below its ceiling");

    public static LocalizedText Ranking(SupportPolicy policy) => new($"“{policy.Name.Zh}”的名次", $"the rank for '{policy.Name.En}'");

    public static LocalizedText Ledger(LocalizedText of) => new($"“{of.Zh}”此前是否享受（奖补台账）", $"whether '{of.En}' was had earlier (award ledger)");
}
