using System.Text;
using Dnc.Model.Primitives;

namespace Dnc.Model.Reasoning;

/// <summary>Explanations as text.</summary>
internal static class ExplanationText
{
    // What works anywhere in a line, and what works only where the text of a list item begins.
    private const string MarkdownSigns = @"\`*_[]<>|~&";
    private const string MarkdownOpeners = "#+-=";

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
        var line = OneLine(node.Statement[language]);
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

    // A break inside a statement or before it would end the indentation.
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var i = 0; i < text.Length; i++)
        {
            // "1. " and "1) " begin a numbered list.
            if (MarkdownSigns.Contains(text[i], StringComparison.Ordinal)
                || (i == 0 && MarkdownOpeners.Contains(text[i], StringComparison.Ordinal))
                || (i > 0 && i == digits && text[i] is ('.' or ')')))
            {
                builder.Append('\\');
            }

            builder.Append(text[i]);
        }

        return builder.ToString();
    }
}
