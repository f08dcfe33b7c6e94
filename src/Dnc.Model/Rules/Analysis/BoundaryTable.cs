using System.Text;
using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Analysis;

/// <summary>The edges of every threshold that one fact is compared with, for people to sign off (临界值表).</summary>
/// <param name="Rows">The rows, in the order of the document.</param>
public sealed record BoundaryTable(ValueList<BoundaryRow> Rows)
{
    /// <summary>The rows.</summary>
    public ValueList<BoundaryRow> Rows { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rows);

    /// <summary>The table in Markdown.</summary>
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

        return text.ToString();
    }
}
