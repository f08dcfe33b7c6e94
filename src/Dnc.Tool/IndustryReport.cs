using System.Globalization;
using System.Text;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Support.Industries;
using Spectre.Console;

namespace Dnc.Tool;

/// <summary>Where industries stand, for people: a table, and beneath it each industry with what it rests on.</summary>
internal static class IndustryReport
{
    public static string Heading(CompiledIndustries industries, string asOf, Language language) =>
        $"{industries.Set.Rules.Title[language]}{(language == Language.Zh ? "，" : ", ")}{asOf}";

    public static Table Table(IEnumerable<IndustryStanding> standings, Language language)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var name in Columns(language))
        {
            table.AddColumn(name);
        }

        foreach (var standing in standings)
        {
            table.AddRow([.. Cells(standing, language).Select(Markup.Escape)]);
        }

        return table;
    }

    public static string Explanations(IEnumerable<IndustryStanding> standings, Language language) => string.Concat(standings.Select(s => "\n" + s.Explain().ToText(language)));

    public static string Markdown(string heading, IReadOnlyCollection<IndustryStanding> standings, Language language)
    {
        var text = new StringBuilder("# ").Append(heading).Append("\n\n");
        var columns = Columns(language);
        text.Append("| ").AppendJoin(" | ", columns).Append(" |\n|").AppendJoin('|', columns.Select(_ => "---")).Append("|\n");
        foreach (var standing in standings)
        {
            text.Append("| ").AppendJoin(" | ", Cells(standing, language).Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        foreach (var standing in standings)
        {
            text.Append("\n## ").Append(standing.Strategy.Name[language]).Append("\n\n").Append(standing.Explain().ToMarkdown(language));
        }

        return text.ToString();
    }

    private static string[] Columns(Language language) => language == Language.Zh
        ? ["产业", "牵头单位", "企业", "待核实", "规模", "目标", "缺链"]
        : ["industry", "lead", "firms", "perhaps", "scale", "thresholds", "gaps"];

    private static string[] Cells(IndustryStanding standing, Language language) =>
    [
        standing.Strategy.Name[language],
        standing.Strategy.LeadOffice?.ToString() ?? "",
        Count(standing.CertainMembers.Count()),
        Count(standing.PossibleMembers.Count()),
        standing.Scale.ToText(language, m => m.ToString(language)),
        string.Join(language == Language.Zh ? "；" : "; ", standing.Targets.Select(t => $"{t.Target.Reach.ToString(language)} {t.IsReached.ToText(language)}")),
        string.Join(language == Language.Zh ? "、" : ", ", standing.Gaps.Select(g => g.Link.Name[language])),
    ];

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
