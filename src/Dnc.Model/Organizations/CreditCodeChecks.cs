using Dnc.Model.Primitives;

namespace Dnc.Model.Organizations;

/// <summary>The two check characters of GB 32100-2015 and GB 11714.</summary>
internal static class CreditCodeChecks
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static ReadOnlySpan<int> CodeWeights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private static ReadOnlySpan<int> OrganizationWeights => [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>What is wrong with an identifier of a firm that has the form of a code: 18 letters and digits, mostly digits; null for every other identifier.</summary>
    public static LocalizedText? FaultOfId(string id) => id.Length == 18 && id.All(char.IsAsciiLetterOrDigit) && id.Count(char.IsAsciiDigit) >= 9 ? Fault(id) : null;

    public static LocalizedText? Fault(string text)
    {
        if (text.Length != 18)
        {
            return ErrorMessages.CodeLength(text.Length);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!Alphabet.Contains(text[i], StringComparison.Ordinal))
            {
                return ErrorMessages.CodeCharacter(text[i], i + 1);
            }
        }

        if (text.AsSpan(2, 6).ContainsAnyExceptInRange('0', '9'))
        {
            return ErrorMessages.CodeRegion(text[2..8]);
        }

        var organization = OrganizationCheck(text.AsSpan(8, 8));
        if (text[16] != organization)
        {
            return ErrorMessages.CodeOrganizationCheck(text[16], organization);
        }

        var code = CodeCheck(text.AsSpan(0, 17));
        return text[17] != code ? ErrorMessages.CodeCheck(text[17], code) : null;
    }

    public static char CodeCheck(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            sum += Alphabet.IndexOf(first17[i], StringComparison.Ordinal) * CodeWeights[i];
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }

    public static char OrganizationCheck(ReadOnlySpan<char> first8)
    {
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            // GB 11714 counts letters from A = 10 in the full alphabet.
            var value = char.IsAsciiDigit(first8[i]) ? first8[i] - '0' : first8[i] - 'A' + 10;
            sum += value * OrganizationWeights[i];
        }

        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };
    }
}
