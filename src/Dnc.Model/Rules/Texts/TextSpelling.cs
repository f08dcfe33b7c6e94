using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Texts;

/// <summary>How names and texts stand in a line without being taken for something else.</summary>
internal static class TextSpelling
{
    private static readonly SearchValues<char> NameLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-:");

    // Words of the English phrases, so that a key such as "sum" is not taken for one.
    private static readonly FrozenSet<string> Words = ((string[])
    [
        "absolute", "all", "always", "and", "any", "at", "by", "compound", "ever", "every", "first", "from", "greatest", "has", "highest", "holds", "if", "in", "is", "judged", "last", "least",
        "lowest", "mean", "never", "none", "not", "of", "on", "or", "otherwise", "over", "since", "some", "sum", "the", "then", "to", "where", "whole",
    ]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name can stand bare.</summary>
    public static bool IsPlain(string name, Language language) => name.Length > 0 && char.IsAsciiLetter(name[0]) && IsPlainCode(name, language);

    /// <summary>Whether a code can stand bare.</summary>
    public static bool IsPlainCode(string code, Language language) =>
        code.Length > 0 && code.AsSpan().IndexOfAnyExcept(NameLetters) < 0 && (language == Language.Zh || !Words.Contains(code));

    /// <summary>The text with a backslash before what could end it, and without breaks and other characters that cannot be seen.</summary>
    public static string Escape(string text, string ends)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '\\' || ends.Contains(c, StringComparison.Ordinal))
            {
                builder.Append('\\').Append(c);
            }
            else if (IsUnseen(c))
            {
                builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    /// <summary>Reads what <see cref="Escape"/> wrote, up to the first of its ends, which is not read.</summary>
    public static bool TryUnescape(string text, int start, string ends, out string result, out int end)
    {
        var builder = new StringBuilder();
        for (end = start; end < text.Length && !ends.Contains(text[end], StringComparison.Ordinal); end++)
        {
            if (text[end] != '\\')
            {
                builder.Append(text[end]);
            }
            else if (++end < text.Length && text[end] != 'u')
            {
                builder.Append(text[end]);
            }
            else if (end + 4 < text.Length && ushort.TryParse(text.AsSpan(end + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var letter))
            {
                builder.Append((char)letter);
                end += 4;
            }
            else
            {
                break;
            }
        }

        result = builder.ToString();
        return end < text.Length && ends.Contains(text[end], StringComparison.Ordinal);
    }

    /// <summary>The length of what stands bare at a place: letters, digits and the signs of names.</summary>
    public static int BareLength(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(NameLetters) is var length && length < 0 ? text.Length : length;

    /// <summary>The text for readers: breaks and other characters that cannot be seen become single spaces.</summary>
    public static string Flat(string text)
    {
        if (!text.Any(IsUnseen))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsUnseen(c))
            {
                builder.Append(c);
            }
            else if (builder.Length > 0 && builder[^1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString().TrimEnd(' ');
    }

    // A surrogate is left alone: what it is part of can be seen.
    private static bool IsUnseen(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;
}
