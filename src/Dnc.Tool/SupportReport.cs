using System.Text;
using Dnc.Model.Primitives;
using Dnc.Model.Support;
using Spectre.Console;

namespace Dnc.Tool;

/// <summary>Support plans for people: a table, and as Markdown the whole plan.</summary>
internal static class SupportReport
{
    public static string Heading(EnterpriseSupportPlan plan, Language language)
    {
        var zh = language == Language.Zh;
        var subject = plan.Facts.Subject is { } name ? (zh ? $"{name}，" : $"{name}, ") : "";
        return $"{plan.Catalog.Catalog.Rules.Title[language]}{(zh ? "，" : ", ")}{subject}{plan.Context.AsOf.ToString(language)}";
    }

    public static Table Table(EnterpriseSupportPlan plan, Language language)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var name in Columns(language))
        {
            table.AddColumn(name);
        }

        foreach (var result in plan.Policies)
        {
            table.AddRow([.. Cells(plan.Catalog.Catalog, result, language).Select((c, i) => i == 3 ? $"[{Colour(result.Status)}]{Markup.Escape(c)}[/]" : Markup.Escape(c))]);
        }

        return table;
    }

    /// <summary>What stands beneath the table: total, payers, what to give back, what is open, and what is near.</summary>
    public static string Summary(EnterpriseSupportPlan plan, bool markdown, Language language)
    {
        var zh = language == Language.Zh;
        var text = new StringBuilder();
        if (plan.Error is { } error)
        {
            return (zh ? "评估失败：" : "Evaluation failed: ") + error.Text[language] + "\n";
        }

        Line(zh ? "合计" : "Total", plan.Total!.Value.ToText(language));
        if (plan.Payable != plan.Total)
        {
            Line(zh ? "现应兑现" : "Payable now", plan.Payable!.Value.ToText(language));
        }

        if (plan.Ceilings!.Value.High is not { Amount: 0 })
        {
            Line(zh ? "另可申请（额度由主管部门确定）" : "Besides, up to the authority", plan.Ceilings.Value.ToText(language));
        }

        List(zh ? "梯次" : "Tiers", plan.Tiers.Select(t => $"{t.Ladder.Name[language]}{(zh ? "：" : ": ")}{t.ToText(language)}{Next(t, language)}"));
        List(zh ? "资金来源" : "Paid by", PaymentLines.OfPayers(plan, language));
        List(zh ? "分期" : "Instalments", PaymentLines.OfInstalments(plan, language));
        List(zh ? "须追回" : "To be given back", PaymentLines.OfClawbacks(plan, language));
        List(zh ? "待核实" : "To find out", plan.NextQuestions().Select(q => q.ToText(language)));
        List(zh ? "临近政策" : "Near misses", plan.NearMisses().Select(m =>
            $"{m.Policy.Name[language]}{(m.Potential is { } potential ? (zh ? $"（可得{potential.ToText(language)}）" : $" (worth {potential.ToText(language)})") : "")}{(zh ? "：" : ": ")}{m.Gap.Ways[0].ToText(language)}"));
        List(zh ? "未核对" : "Not verified", Unverified(plan.Policies.Where(p => p.Status is not (PolicyStatus.NotEligible or PolicyStatus.NotInForce)).Select(p => (p.Policy, p.Unverified)), language));
        return text.ToString();

        void Line(string name, string value) => text.Append(markdown ? $"**{name}**{(zh ? "：" : ": ")}{value}\n\n" : $"{name}{(zh ? "：" : ": ")}{value}\n");

        void List(string title, IEnumerable<string> items)
        {
            var list = items.ToList();
            if (list.Count > 0)
            {
                text.Append(markdown ? $"**{title}**\n\n" : $"{title}\n").Append(string.Concat(list.Select(i => markdown ? $"- {i}\n" : $"  {i}\n"))).Append(markdown ? "\n" : "");
            }
        }
    }

    /// <summary>What has not been checked, each remark with the policies that rest on it; alone where all do.</summary>
    public static IEnumerable<string> Unverified(IEnumerable<(SupportPolicy Policy, ValueList<LocalizedText> Remarks)> policies, Language language)
    {
        var all = policies.ToList();
        return all.SelectMany(p => p.Remarks.Select(r => (Remark: r[language], Name: p.Policy.Name[language]))).GroupBy(r => r.Remark, r => r.Name)
            .Select(g => g.Count() == all.Count ? g.Key : language == Language.Zh ? $"{string.Join("、", g)}：{g.Key}" : $"{string.Join(", ", g)}: {g.Key}");
    }

    private static string Next(Model.Enterprises.TierStanding standing, Language language) => standing.Next is { } next && standing.NextGap() is { Ways: [var way, ..] }
        ? (language == Language.Zh ? $"；距{next.Name.Zh}：{way.ToText(language)}" : $"; to {next.Name.En}: {way.ToText(language)}")
        : "";

    public static string Markdown(EnterpriseSupportPlan plan, Language language)
    {
        var text = new StringBuilder("# ").Append(Heading(plan, language)).Append("\n\n");
        var columns = Columns(language);
        text.Append("| ").AppendJoin(" | ", columns).Append(" |\n|").AppendJoin('|', columns.Select(_ => "---")).Append("|\n");
        foreach (var result in plan.Policies)
        {
            text.Append("| ").AppendJoin(" | ", Cells(plan.Catalog.Catalog, result, language).Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        text.Append('\n').Append(Summary(plan, markdown: true, language));
        foreach (var result in plan.Policies)
        {
            text.Append("\n## ").Append(result.Policy.Name[language]).Append("\n\n").Append(result.Explain().ToMarkdown(language));
        }

        return text.ToString();
    }

    /// <summary>Why each policy gives what it gives, as plain text.</summary>
    public static string Explanations(EnterpriseSupportPlan plan, bool shortly, Language language) => string.Concat(plan.Policies.Select(p =>
    {
        var explanation = p.Explain();
        return "\n" + (shortly ? explanation.Decisive() : explanation).ToText(language);
    }));

    private static string[] Columns(Language language) =>
        language == Language.Zh ? ["政策", "名称", "条款", "状态", "金额", "申报", "说明"] : ["policy", "name", "clause", "status", "amount", "apply", "why"];

    private static string[] Cells(PolicyCatalog catalog, PolicyResult result, Language language) =>
    [
        result.Policy.Id,
        result.Policy.Name[language],
        result.Policy.Clause?.ToString(language) ?? "",
        StatusText.Of(result.Status)[language],
        result.IsEligible == Model.Reasoning.Verdict.False || result.Status == PolicyStatus.NotInForce ? "" : result.Amount.ToText(language),
        result.Window?.ToText(language) ?? "",
        Why(catalog, result, language),
    ];

    private static string Why(PolicyCatalog catalog, PolicyResult result, Language language) =>
        result.Error?.Text[language]
        ?? (result.Reasons is [var reason, ..] ? reason.Text[language] : null)
        ?? (result.Status == PolicyStatus.Barred ? string.Join(language == Language.Zh ? "、" : ", ", result.Policy.Flags.Select(f => ComplianceReview.ToText(f)[language])) : null)
        ?? (result.Status == PolicyStatus.NotEligible && result.FailingClauses.Count > 0 ? string.Join(language == Language.Zh ? "、" : ", ", result.FailingClauses.Select(c => c.ToString(language))) : null)
        ?? (result.Highest ?? result.Lowest).LastOrDefault(l => l.Step > LedgerStep.Gross)?.Text[language]
        ?? (BudgetOf(catalog, result) is { } budget ? ToolMessages.BeforeBudget(budget.Name)[language] : "");

    private static PolicyBudget? BudgetOf(PolicyCatalog catalog, PolicyResult result) => result.Amount.High is { Amount: 0 } ? null : catalog.Budgets.FirstOrDefault(b =>
        b.Of.Contains(result.Policy.Id) || catalog.Groups.Any(g => b.Of.Contains(g.Id) && g.Of.Contains(result.Policy.Id)));

    private static string Colour(PolicyStatus status) => status switch
    {
        PolicyStatus.Entitled => "green",
        PolicyStatus.Ceiling or PolicyStatus.Undetermined => "yellow",
        PolicyStatus.Barred or PolicyStatus.Failed => "red",
        _ => "grey",
    };
}
