namespace Dnc.Model.Quantities;

/// <summary>Letters that mean the same in a figure, in one form.</summary>
internal static class QuantityText
{
    /// <summary>The longest text that is read as a quantity.</summary>
    public const int MaxLength = 128;

    public static bool IsNormal(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Normal(c) != c)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives the text in normal letters; positions stay the same.</summary>
    public static ReadOnlySpan<char> Normalise(ReadOnlySpan<char> text, Span<char> buffer)
    {
        if (IsNormal(text))
        {
            return text;
        }

        for (var i = 0; i < text.Length; i++)
        {
            buffer[i] = Normal(text[i]);
        }

        return buffer[..text.Length];
    }

    private static char Normal(char c) => c switch
    {
        < '\u0080' => c,
        '\u2212' => '-',
        '\u00A0' or '\u2009' or '\u202F' or '\u3000' => ' ',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    };
}
