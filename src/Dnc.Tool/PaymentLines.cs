using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Support;

namespace Dnc.Tool;

/// <summary>What is paid in parts and what is given back, a line each.</summary>
internal static class PaymentLines
{
    /// <summary>Who pays how much, and what awards come to of which the text does not tell who pays them.</summary>
    public static IEnumerable<string> OfPayers(EnterpriseSupportPlan plan, Language language)
    {
        var zh = language == Language.Zh;
        var lines = plan.Funding.Select(f => $"{f.Name[language]}{(zh ? "：" : ": ")}{f.Amount.ToText(language)}").ToList();
        var others = plan.Policies.Where(p => p.Policy is { IsCeiling: false, Funding.Count: 0 } && p.Amount.High is not { Amount: 0 }).ToList();
        if (lines.Count > 0 && others.Count > 0)
        {
            lines.Add((zh ? "未写明资金来源：" : "not told who pays: ") + string.Join(zh ? "、" : ", ", others.Select(p => $"{p.Policy.Name[language]} {p.Amount.ToText(language)}")));
        }

        return lines;
    }

    /// <summary>The instalments of awards that the firm gets or may get: how much, whether the milestone is reached and what it lacks, what has been paid.</summary>
    public static IEnumerable<string> OfInstalments(EnterpriseSupportPlan plan, Language language) =>
        plan.Policies.Where(p => p.Amount.High is not { Amount: 0 }).SelectMany(p => p.Instalments.Select(i => Instalment(p, i, language)));

    /// <summary>What each clause asks back, and where they overlap or something was given back already, what is left of it.</summary>
    public static IEnumerable<string> OfClawbacks(EnterpriseSupportPlan plan, Language language)
    {
        var zh = language == Language.Zh;
        foreach (var policy in plan.Clawbacks.GroupBy(c => c.Policy.Id, StringComparer.Ordinal))
        {
            var parts = policy.ToList();
            foreach (var part in parts)
            {
                yield return Clawback(part, language);
            }

            var (left, asked) = (plan.ToGiveBackOf(policy.Key), parts[0]);
            if (parts.Count > 1 || left != new AwardRange(asked.IsDue == Verdict.True ? asked.Least : Money(asked, 0), asked.Amount))
            {
                yield return zh
                    ? $"{asked.Policy.Name.Zh}合计还须追回{left.ToText(language)}（不超过已拨付的{asked.Paid.ToString(language)}，已退还的不再追回）"
                    : $"{asked.Policy.Name.En}, still to be given back in all: {left.ToText(language)} (never more than the {asked.Paid.ToString(language)} that were paid, less what was given back)";
            }
        }
    }

    private static Model.Quantities.Money Money(ClawbackResult part, decimal amount) => new(amount, part.Amount.Currency);

    private static string Instalment(PolicyResult policy, InstalmentResult part, Language language)
    {
        var zh = language == Language.Zh;
        var state = part.IsReached switch
        {
            Verdict.True => zh ? "已到拨付节点" : "reached",
            Verdict.False => (zh ? "未到拨付节点" : "not reached") + Lacks(part, language),
            _ => (zh ? "节点待核实" : "not settled") + Open(part, language),
        };
        var paid = part.Paid.Amount == 0 ? "" : zh ? $"，已拨付{part.Paid.ToString(language)}" : $", paid {part.Paid.ToString(language)}";
        var clause = part.Instalment.Clause is { } own ? (zh ? $"（{own.ToString(language)}）" : $" ({own.ToString(language)})") : "";
        return zh
            ? $"{policy.Policy.Name.Zh} {part.Instalment.Name.Zh}{clause}：{part.Amount.ToText(language)}，{state}{paid}"
            : $"{policy.Policy.Name.En}, {part.Instalment.Name.En}{clause}: {part.Amount.ToText(language)}, {state}{paid}";
    }

    private static string Lacks(InstalmentResult part, Language language) => part.Milestone?.Gap() is { Ways: [var way, ..] }
        ? (language == Language.Zh ? $"（还差：{way.ToText(language)}）" : $" (missing: {way.ToText(language)})")
        : "";

    private static string Open(InstalmentResult part, Language language) => part.Milestone?.Reasons is { Count: > 0 } reasons
        ? (language == Language.Zh ? $"（{string.Join("；", reasons.Select(r => r.Text.Zh))}）" : $" ({string.Join("; ", reasons.Select(r => r.Text.En))})")
        : "";

    private static string Clawback(ClawbackResult part, Language language)
    {
        var zh = language == Language.Zh;
        var amount = new AwardRange(part.Least, part.Amount).ToText(language);
        var clause = (part.Clawback.Clause ?? part.Policy.Clause)?.ToString(language);
        var verdict = Verdicts.ToText(part.IsDue, language);
        return zh
            ? $"{part.Policy.Name.Zh}：{part.Clawback.Name.Zh}，{verdict}{(clause is null ? "" : $"（{clause}）")}，按已拨付{part.Paid.ToString(language)}计{amount}"
            : $"{part.Policy.Name.En}: {part.Clawback.Name.En}, {verdict}{(clause is null ? "" : $" ({clause})")}: {amount} of the {part.Paid.ToString(language)} paid";
    }
}
