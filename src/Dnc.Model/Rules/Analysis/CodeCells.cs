namespace Dnc.Model.Rules.Analysis;

/// <summary>A code for each way in which codes can be met by the patterns and codes that rules name.</summary>
internal static class CodeCells
{
    private const string Digits = "0123456789";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public static List<string> Of(FactDefinition fact, VariableCuts cuts)
    {
        var listed = fact.Codes.Select(c => c.Code).ToList();
        var candidates = fact.IsHierarchical ? Hierarchical(cuts) : Flat(cuts);
        var allowed = listed.Count == 0 ? candidates
            : fact.IsHierarchical ? listed.Concat(candidates.Where(c => listed.Exists(l => c.StartsWith(l, StringComparison.Ordinal))))
            : listed;
        return [.. allowed.Where(c => c.Length > 0).DistinctBy(c => Met(c, fact.IsHierarchical, cuts), StringComparer.Ordinal)];
    }

    private static string Met(string code, bool hierarchical, VariableCuts cuts) =>
        string.Concat(cuts.Patterns.Select(p => ((int)p.Matches(code, hierarchical)) + ",")) + (cuts.Codes.Contains(code) ? code : "");

    // Longer codes are ordered like the patterns: each stretch between two ends of patterns begins at one of these codes.
    private static IEnumerable<string> Hierarchical(VariableCuts cuts)
    {
        var patterns = cuts.Patterns.Where(p => p.Low.Length > 0).ToList();
        var alphabet = Alphabet(patterns, cuts);
        var length = patterns.Select(p => p.Low.Length).Append(1).Max();
        var starts = patterns.SelectMany(p => new[] { p.Low, Next(p.High ?? p.Low, alphabet) }).OfType<string>().Append("").Select(c => c.PadRight(length, alphabet[0]));
        return [.. starts.Distinct().Order(StringComparer.Ordinal), .. cuts.Codes];
    }

    private static IEnumerable<string> Flat(VariableCuts cuts)
    {
        var patterns = cuts.Patterns.Where(p => p.Low.Length > 0).ToList();
        var alphabet = Alphabet(patterns, cuts);
        var ranges = patterns.Where(p => p.High is not null).ToList();
        var other = "other";
        while (cuts.Codes.Contains(other) || patterns.Exists(p => p.Low == other || (p.High is not null && p.Low.Length == other.Length)))
        {
            other += "-";
        }

        return
        [
            .. patterns.SelectMany(p => new[] { p.Low, p.High is { } high ? Next(high, alphabet) : null }).OfType<string>(),
            .. ranges.Select(r => new string(alphabet[0], r.Low.Length)),
            .. cuts.Codes,
            other,
        ];
    }

    private static string Alphabet(List<CodePattern> patterns, VariableCuts cuts)
    {
        var used = string.Concat(patterns.Select(p => p.Low + p.High).Concat(cuts.Codes));
        return used.All(char.IsAsciiDigit) ? Digits : string.Concat((Digits + Letters + used).Distinct().Order());
    }

    /// <summary>The next code of the same length; null after the last.</summary>
    private static string? Next(string code, string alphabet)
    {
        var letters = code.ToCharArray();
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            var at = alphabet.IndexOf(letters[i], StringComparison.Ordinal);
            if (at + 1 < alphabet.Length)
            {
                letters[i] = alphabet[at + 1];
                return new string(letters);
            }

            letters[i] = alphabet[0];
        }

        return null;
    }
}
