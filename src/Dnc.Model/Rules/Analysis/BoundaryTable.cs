using System.Text;
using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Analysis;

/// <summary>The edges of every threshold that one fact is compared with, for people to sign off (临界值表).</summary>
/// <param name="Rows">The rows, in the order of the document.</param>
public sealed record BoundaryTable(ValueList<BoundaryRow> Rows)
{
    /// <summary>The rows.</summary>
    public ValueList<BoundaryRow> Rows { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rows);

    /// <summary>The thresholds that the rows do not show, in the order of the document: they rest on several facts, or their edges could not be found. They are left to be signed off by other means.</summary>
    public ValueList<UnshownThreshold> Unshown { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The table in Markdown, and below it what it does not show.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, with lines ended by a line feed.</returns>
    public string ToMarkdown(Language language)
    {
        Guard.Defined(language);
        var zh = language == Language.Zh;
        var text = new StringBuilder();
        text.Append(zh ? "| 规则 | 条款 | 出处 | 指标 | 取值 | 条款结论 | 规则结论 |" : "| Rule | Clause | Reference | Fact | Value | Clause says | Rule says |").Append('\n');
        text.Append("|---|---|---|---|---|---|---|\n");
        foreach (var row in Rows)
        {
            string[] cells =
            [
                row.Rule, row.Clause[language], row.Reference?.ToString(language) ?? "", row.Fact.ToString(),
                row.Value is { } value ? ValueText.Of(value, language) : FindingTexts.Missing[language], row.ClauseAnswer[language], row.RuleAnswer[language],
            ];
            text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        if (Unshown.Count > 0)
        {
            text.Append('\n').Append(zh ? "未列入（由多项指标共同决定，或临界值未能求出）：" : "Not shown (several facts decide, or the edges could not be found):").Append("\n\n");
            foreach (var threshold in Unshown)
            {
                var facts = string.Join(zh ? "、" : ", ", threshold.Facts);
                text.Append(zh ? $"- {threshold.Rule}：{threshold.Clause.Zh}（{facts}）" : $"- {threshold.Rule}: {threshold.Clause.En} ({facts})").Append('\n');
            }
        }

        return text.ToString();
    }
}
