using System.Text;
using Dnc.Model.Primitives;

namespace Dnc.Model.Evaluation.Briefings;

/// <summary>Briefings as Markdown.</summary>
internal static class BriefingMarkdown
{
    /// <summary>The most findings of one severity that a section lists; the others are counted.</summary>
    private const int MostFindings = 50;

    public static string Of(Briefing briefing, Language language, ValueList<BriefingChange>? changes)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Plain(briefing.Title[language])).Append("\n\n").Append(Summary(briefing, language));
        foreach (var section in briefing.Sections)
        {
            text.Append("\n## ").Append(Plain(section.Title[language])).Append('\n');
            foreach (var table in section.Tables)
            {
                Table(text, table, language);
            }

            Findings(text, section, language);
        }

        if (changes is not null)
        {
            text.Append("\n## ").Append(language == Language.Zh ? "与上次相比" : "Changes since the last briefing").Append("\n\n");
            var lines = changes.Select(c => Plain(c.Text[language])).ToList();
            Items(text, lines, language);
        }

        return text.ToString();
    }

    private static string Summary(Briefing briefing, Language language)
    {
        var counts = Enum.GetValues<FindingSeverity>().Reverse().Select(s => (Severity: s, Count: briefing.Findings.Count(f => f.Severity == s))).Where(c => c.Count > 0).ToList();
        return counts.Count == 0
            ? language == Language.Zh ? "没有需要处理的问题。\n" : "Nothing to see to.\n"
            : string.Join(language == Language.Zh ? "，" : ", ", counts.Select(c => language == Language.Zh ? $"{SeverityWords.Of(c.Severity).Zh}{c.Count}项" : $"{SeverityWords.Of(c.Severity).En}: {c.Count}")) + (language == Language.Zh ? "。\n" : ".\n");
    }

    private static void Table(StringBuilder text, BriefingTable table, Language language)
    {
        text.Append("\n### ").Append(Plain(table.Title[language])).Append("\n\n");
        Row(text, table.Columns.Select(c => c[language]));
        Row(text, table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows)
        {
            Row(text, row.Select(c => c.Text[language]));
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(c => Plain(c).Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private static void Findings(StringBuilder text, BriefingSection section, Language language)
    {
        foreach (var group in section.Findings.GroupBy(f => f.Severity).OrderByDescending(g => g.Key))
        {
            text.Append("\n**").Append(SeverityWords.Of(group.Key)[language]).Append("**\n\n");
            Items(text, group.Select(f => Plain(f.Text[language])).ToList(), language);
        }
    }

    private static void Items(StringBuilder text, List<string> items, Language language)
    {
        foreach (var item in items.Take(MostFindings))
        {
            text.Append("- ").Append(item).Append('\n');
        }

        if (items.Count > MostFindings)
        {
            text.Append("- ").Append(language == Language.Zh ? $"另有{items.Count - MostFindings}项" : $"and {items.Count - MostFindings} more").Append('\n');
        }
        else if (items.Count == 0)
        {
            text.Append(language == Language.Zh ? "没有变化。\n" : "Nothing has changed.\n");
        }
    }

    private static string Plain(string text) => text.ReplaceLineEndings(" ");
}
