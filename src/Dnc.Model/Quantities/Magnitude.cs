namespace Dnc.Model.Quantities;

/// <summary>The words that multiply a figure: 百, 千, 万, 亿 and their combinations; thousand, million, billion, trillion.</summary>
internal static class Magnitude
{
    public const decimal Wan = 10_000m;
    public const decimal Yi = 100_000_000m;

    public static bool IsLetter(char c) => c is '十' or '百' or '千' or '万' or '亿';

    /// <summary>At most one of 十, 百, 千, then 万, 亿 or 万亿.</summary>
    public static bool TryRead(ReadOnlySpan<char> letters, out decimal factor)
    {
        factor = 1m;
        var i = 0;
        if (i < letters.Length && letters[i] is '十' or '百' or '千')
        {
            factor = letters[i++] switch { '十' => 10m, '百' => 100m, _ => 1000m };
        }

        if (i < letters.Length && letters[i] == '万')
        {
            factor *= Wan;
            i++;
        }

        if (i < letters.Length && letters[i] == '亿')
        {
            factor *= Yi;
            i++;
        }

        return i == letters.Length;
    }

    /// <summary>The letters that are read as a factor; null when there are none.</summary>
    public static string? Letters(decimal factor)
    {
        foreach (var thousands in (string[])["", "十", "百", "千"])
        {
            foreach (var high in (string[])["", "万", "亿", "万亿"])
            {
                if ((thousands + high).Length > 0 && TryRead(thousands + high, out var read) && read == factor)
                {
                    return thousands + high;
                }
            }
        }

        return null;
    }

    public static bool TryReadEnglish(ReadOnlySpan<char> word, out decimal factor)
    {
        factor =
            word.Equals("thousand", StringComparison.OrdinalIgnoreCase) ? 1_000m
            : word.Equals("million", StringComparison.OrdinalIgnoreCase) ? 1_000_000m
            : word.Equals("billion", StringComparison.OrdinalIgnoreCase) ? 1_000_000_000m
            : word.Equals("trillion", StringComparison.OrdinalIgnoreCase) ? 1_000_000_000_000m
            : 0m;
        return factor != 0m;
    }
}
