using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Texts;

/// <summary>Words in both languages with numbered places, such as <c>{0}属于{1}</c>.</summary>
internal sealed class Wording(string zh, string en)
{
    private readonly IReadOnlyList<(string Text, int? Place)> _zh = Split(zh);
    private readonly IReadOnlyList<(string Text, int? Place)> _en = Split(en);

    /// <summary>The words as they are.</summary>
    public string this[Language language] => language == Language.Zh ? zh : en;

    /// <summary>The words and the places between them, in order.</summary>
    public IReadOnlyList<(string Text, int? Place)> Parts(Language language) => language == Language.Zh ? _zh : _en;

    private static List<(string Text, int? Place)> Split(string words)
    {
        var parts = new List<(string, int?)>();
        var start = 0;
        for (var at = words.IndexOf('{', StringComparison.Ordinal); at >= 0; at = words.IndexOf('{', start))
        {
            if (at > start)
            {
                parts.Add((words[start..at], null));
            }

            parts.Add(("", words[at + 1] - '0'));
            start = at + 3;
        }

        if (start < words.Length)
        {
            parts.Add((words[start..], null));
        }

        return parts;
    }
}
