using System.Text;
using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>Explanations as text.</summary>
internal static class ExplanationText
{
    // A statement never begins a line, so only the signs that work inside a line need escaping.
    private const string MarkdownSigns = @"\`*_[]<>|~";

    public static string Plain(Explanation explanation, Language language)
    {
        var builder = new StringBuilder();
        Walk(explanation, 0, (node, depth) => builder.Append(' ', depth * 2).Append(Line(node, language)).Append('\n'));
        return builder.ToString();
    }

    public static string Markdown(Explanation explanation, Language language)
    {
        var builder = new StringBuilder();
        Walk(explanation, 0, (node, depth) => builder.Append(' ', depth * 2).Append("- ").Append(Escape(Line(node, language))).Append('\n'));
        return builder.ToString();
    }

    private static void Walk(Explanation node, int depth, Action<Explanation, int> visit)
    {
        visit(node, depth);
        foreach (var child in node.Children)
        {
            Walk(child, depth + 1, visit);
        }
    }

    private static string Line(Explanation node, Language language)
    {
        var line = node.Statement[language];
        if (node.Verdict is { } verdict)
        {
            line += language == Language.Zh ? $"：{verdict.ToText(language)}" : $": {verdict.ToText(language)}";
        }

        if (node.Clause is { } clause)
        {
            line += language == Language.Zh ? $"（依据{clause.ToString(language)}）" : $" ({clause.ToString(language)})";
        }

        foreach (var source in node.Sources)
        {
            line += language == Language.Zh ? $"［{source.ToString(language)}］" : $" [{source.ToString(language)}]";
        }

        return line;
    }

    private static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (MarkdownSigns.Contains(c, StringComparison.Ordinal))
            {
                builder.Append('\\');
            }

            builder.Append(c);
        }

        return builder.ToString();
    }
}
