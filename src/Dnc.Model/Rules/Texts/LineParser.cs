using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Texts;

/// <summary>Reads a node off one line in either language, and says what is wrong with a text that is none.</summary>
internal static class LineParser
{
    /// <summary>The most characters that are read.</summary>
    public const int MaxLength = 20_000;

    public static bool TryParse<T>(string text, UnitCatalog units, Func<LineReader, IReadOnlyList<T>> read, [NotNullWhen(true)] out T? result, [NotNullWhen(false)] out Issue? issue)
        where T : RuleNode
    {
        (result, issue) = (null, null);
        var line = text.Trim();
        if (line.Length > MaxLength)
        {
            issue = ErrorMessages.TooLong(line.Length, MaxLength);
            return false;
        }

        var readers = Enum.GetValues<Language>().Select(l => new LineReader(line, l, units)).ToList();
        var found = readers.SelectMany(read).Distinct().ToList();
        if (found is [var only])
        {
            result = only;
            return true;
        }

        var furthest = readers.MaxBy(r => r.Furthest)!;
        issue = found.Count > 1 ? ErrorMessages.Ambiguous(found[0].ToString(), found[1].ToString())
            : readers.Exists(r => r.IsExhausted) ? ErrorMessages.TooDeep()
            : ErrorMessages.Unexpected(line, furthest.Furthest, furthest.Expected);
        return false;
    }
}
