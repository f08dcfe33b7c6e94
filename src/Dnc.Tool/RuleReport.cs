using System.Text;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Tool;

/// <summary>The evaluation of a rule for people.</summary>
internal static class RuleReport
{
    public static string Of(RuleEvaluation evaluation, bool shortly, bool markdown, Language language)
    {
        var zh = language == Language.Zh;
        var text = new StringBuilder();
        var name = evaluation.Definition.Name[language];
        var answer = evaluation.Error is not null ? (zh ? "评估失败" : "evaluation failed") : evaluation.Verdict?.ToText(language) ?? evaluation.Value!.ToText(language);
        text.Append(markdown ? "## " : "").Append(name).Append(zh ? "：" : ": ").Append(answer).Append('\n');
        if (markdown)
        {
            text.Append('\n');
        }

        var explanation = evaluation.Explain();
        explanation = shortly ? explanation.Decisive() : explanation;
        Part(text, explanation.Children, markdown, language);
        if (evaluation.Error is null)
        {
            List(text, zh ? "未定原因" : "Not settled because", evaluation.Reasons.Select(r => r.Text[language]), markdown);
            List(text, zh ? "不符合的条款" : "Clauses not met", evaluation.FailingClauses.Select(c => c.ToString(language)), markdown);
            Gap(text, evaluation, markdown, language);
        }

        List(text, zh ? "未核对" : "Not verified", evaluation.Unverified.Select(u => u[language]), markdown);

        return text.ToString();
    }

    private static void Gap(StringBuilder text, RuleEvaluation evaluation, bool markdown, Language language)
    {
        // The missing facts are told as reasons already.
        var gap = evaluation.Gap();
        if (gap.Clauses.Count + gap.Ways.Count > 0)
        {
            List(text, language == Language.Zh ? "差距" : "Gap", gap.ToText(language).Split('\n', StringSplitOptions.RemoveEmptyEntries), markdown);
        }
    }

    private static void Part(StringBuilder text, IEnumerable<Explanation> children, bool markdown, Language language)
    {
        foreach (var child in children)
        {
            var lines = (markdown ? child.ToMarkdown(language) : child.ToText(language)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            text.Append(string.Concat(lines.Select(l => markdown ? $"{l}\n" : $"  {l}\n")));
        }
    }

    private static void List(StringBuilder text, string title, IEnumerable<string> items, bool markdown)
    {
        var list = items.ToList();
        if (list.Count == 0)
        {
            return;
        }

        text.Append(markdown ? $"\n**{title}**\n\n" : $"  {title}\n").Append(string.Concat(list.Select(i => markdown ? $"- {i}\n" : $"    {i}\n")));
    }
}
