using Dnc.Model.Primitives;
using Dnc.Model.Support;
using Dnc.Model.Support.Populations;

namespace Dnc.Tool;

/// <summary>What another catalogue changes for a population, for people. Totals, costs and changes are before budgets.</summary>
internal static class CohortComparisonReport
{
    private const int MostNamed = 10;

    public static string Of(CohortResult before, CohortResult after, LocalizedText other, Language language)
    {
        var zh = language == Language.Zh;
        var difference = before.CompareTo(after);
        var (winners, losers) = (difference.Winners.OrderByDescending(Gain).ToList(), difference.Losers.OrderByDescending(c => Gain(c with { Before = c.After, After = c.Before })).ToList());
        var open = difference.Changes.Count - winners.Count - losers.Count;
        List<string> lines =
        [
            zh ? $"改按“{other.Zh}”（以下合计、政策金额和企业增减均在预算分配前）：" : $"Under '{other.En}' (totals, costs and changes of firms are before budgets):",
            $"  {(zh ? "合计" : "Total")} {difference.Before.ToText(language)} → {difference.After.ToText(language)}",
            .. Costs(before, after, language),
            .. CohortReport.Budgets(after, language).Select(b => $"  {(zh ? "另一方案" : "Other catalogue: ")}{b}"),
            zh
                ? $"  变化{difference.Changes.Count}家：增加{winners.Count}家，减少{losers.Count}家，增减未定{open}家"
                : $"  {difference.Changes.Count} firms change: {winners.Count} get more, {losers.Count} get less, {open} are not settled",
            .. Firms(zh ? "增加" : "more", winners, language),
            .. Firms(zh ? "减少" : "less", losers, language),
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Costs(CohortResult before, CohortResult after, Language language)
    {
        var none = language == Language.Zh ? "无此政策" : "no such policy";
        var (mine, others) = (Costs(before), Costs(after));
        return mine.Keys.Union(others.Keys).Select(p => $"  {p}: {Cost(mine, p)} → {Cost(others, p)}");

        static Dictionary<string, AwardRange> Costs(CohortResult result) => result.Costs.ToDictionary(c => c.Policy.Id, c => c.Amount, StringComparer.Ordinal);

        string Cost(Dictionary<string, AwardRange> costs, string policy) => costs.TryGetValue(policy, out var cost) ? cost.ToText(language) : none;
    }

    private static IEnumerable<string> Firms(string heading, List<FirmChange> changes, Language language) =>
    [
        .. changes.Take(MostNamed).Select(c => $"  {heading} {c.Id}: {c.Before!.Value.ToText(language)} → {c.After!.Value.ToText(language)}"),
        .. changes.Count > MostNamed ? [language == Language.Zh ? $"  另有{changes.Count - MostNamed}家" : $"  and {changes.Count - MostNamed} more"] : (string[])[],
    ];

    // What a firm gains for certain; those that certainly gain have an upper end before.
    private static decimal Gain(FirmChange change) => change.After!.Value.Low.Amount - change.Before!.Value.High!.Value.Amount;
}
