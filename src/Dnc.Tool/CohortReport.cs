using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Support;
using Dnc.Model.Support.Populations;
using Spectre.Console;

namespace Dnc.Tool;

/// <summary>What a catalogue means for a population, for people.</summary>
internal static class CohortReport
{
    public static Table Costs(CohortResult result, Language language)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var name in language == Language.Zh ? ["政策", "名称", "可享受", "未定", "不予兑现", "金额"] : (string[])["policy", "name", "entitled", "undetermined", "barred", "cost"])
        {
            table.AddColumn(name);
        }

        foreach (var cost in result.Costs)
        {
            table.AddRow([.. ((string[])[cost.Policy.Id, cost.Policy.Name[language], Count(cost.Entitled), Count(cost.Undetermined), Count(cost.Barred), cost.Amount.ToText(language)]).Select(Markup.Escape)]);
        }

        return table;
    }

    public static string Summary(CohortResult result, CompiledCatalog catalog, Language language)
    {
        var zh = language == Language.Zh;
        var before = result.Budgets.Count == 0 ? "" : zh ? "（预算分配前）" : " before budgets";
        var lines = new List<string>
        {
            zh ? $"企业{result.Firms.Count}家，评估失败{result.Failed.Count()}家" : $"Firms: {result.Firms.Count}, failed: {result.Failed.Count()}",
            zh ? $"合计{before}：{result.Total.ToText(language)}" : $"Total{before}: {result.Total.ToText(language)}",
        };
        lines.AddRange(result.Failed.Take(10).Select(f => $"  {f.Id}: {f.Error!.Text[language]}"));
        foreach (var (policy, outcome) in result.Quotas)
        {
            lines.Add(zh
                ? $"名额 {policy}：{outcome.Places.ToText(language, Count)}个，确定入选{outcome.CertainWinners.Count()}家，可能入选{outcome.PossibleWinners.Count()}家"
                : $"Quota {policy}: {outcome.Places.ToText(language, Count)} places, {outcome.CertainWinners.Count()} certain, {outcome.PossibleWinners.Count()} possible");
        }

        foreach (var (score, members) in result.Scores)
        {
            var open = members.Count(m => !m.Value.IsExact);
            lines.Add(zh ? $"得分 {score}：{members.Count}家，其中未定{open}家" : $"Scores {score}: {members.Count} firms, {open} of them not settled");
        }

        foreach (var (classes, members) in result.Classes)
        {
            var counts = members.GroupBy(m => string.Join('/', m.Possible), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}");
            lines.Add(zh ? $"分档 {classes}：{string.Join("，", counts)}" : $"Classes {classes}: {string.Join(", ", counts)}");
        }

        lines.AddRange(Budgets(result, language));

        var unverified = SupportReport.Unverified(catalog.Catalog.Policies.Select(p => (p, catalog.UnverifiedOf(p.Id))), language);
        lines.AddRange(unverified.Select(u => (zh ? "未核对 " : "Not verified: ") + u));
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>A line for each budget, or for each group that it stands within.</summary>
    public static IEnumerable<string> Budgets(CohortResult result, Language language) => result.Budgets.SelectMany(b => b.Pools.Select(p => Budget(b.Budget, p, language)));

    private static string Budget(PolicyBudget budget, BudgetPool pool, Language language)
    {
        var zh = language == Language.Zh;
        var name = budget.Name[language] + (budget.Within is null ? "" : pool.Group is { } group ? $" {group}" : zh ? " 分组不详" : " group not known");
        var why = pool.Error is { } error ? $" ({error.Text[language]})" : pool.Reasons.Count > 0 ? $" ({string.Join("; ", pool.Reasons.Select(r => r.Text[language]))})" : "";
        var shares = pool.Allocation;
        string Text(Interval<Money> range) => range.ToText(language, m => m.ToString(language));
        return zh
            ? $"预算 {name}：{Text(shares.Budget)}{why}，兑现{Text(shares.Paid)}，缺口{Text(shares.Shortfall)}，结余{Text(shares.Remaining)}，未定敞口{Text(shares.Exposure)}"
            : $"Budget {name}: {Text(shares.Budget)}{why}, paid {Text(shares.Paid)}, short {Text(shares.Shortfall)}, left {Text(shares.Remaining)}, exposure {Text(shares.Exposure)}";
    }

    private static string Count(int number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
