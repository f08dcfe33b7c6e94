using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Organizations;

/// <summary>A unified social credit code (统一社会信用代码) by GB 32100-2015: 18 characters with two check characters.</summary>
/// <remarks>
/// Position 1 is the registration department, 2 the kind of body, 3–8 the region, 9–17 the organisation code with its own check character
/// (GB 11714), 18 the check character of the whole. Equality and ordering are ordinal. <c>default</c> is the empty code, which names nobody.
/// </remarks>
public readonly record struct UnifiedSocialCreditCode : IComparable<UnifiedSocialCreditCode>, IParsable<UnifiedSocialCreditCode>
{
    private readonly string? _text;

    private UnifiedSocialCreditCode(string text) => _text = text;

    /// <summary>Whether this is the empty code, the <c>default</c>.</summary>
    public bool IsEmpty => _text is null;

    /// <summary>The registration department, position 1: for example 9 for market regulation.</summary>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public char RegistrationDepartment => Text[0];

    /// <summary>The kind of body, position 2, within its registration department.</summary>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public char BodyType => Text[1];

    /// <summary>The registration department in words; null for a character that the list of this library does not hold.</summary>
    /// <remarks>Names are general knowledge of GB 32100-2015 and its amendment and were not checked against the text. A character without a name is no fault: amendments add some.</remarks>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public LocalizedText? RegistrationDepartmentName => CreditCodeNames.Department(RegistrationDepartment);

    /// <summary>The kind of body in words, such as 企业, enterprise; null for characters that the list of this library does not hold.</summary>
    /// <remarks>See <see cref="RegistrationDepartmentName"/>.</remarks>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public LocalizedText? BodyTypeName => CreditCodeNames.Body(RegistrationDepartment, BodyType);

    /// <summary>The six digits of the region, positions 3 to 8: for example 370281 for Jiaozhou.</summary>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public string Region => Text[2..8];

    /// <summary>The organisation code, positions 9 to 17.</summary>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public string OrganizationCode => Text[8..17];

    private string Text => _text ?? throw new InvalidOperationException("The empty unified social credit code has no parts.");

    /// <summary>Whether one code sorts before another.</summary>
    public static bool operator <(UnifiedSocialCreditCode left, UnifiedSocialCreditCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether one code sorts after another.</summary>
    public static bool operator >(UnifiedSocialCreditCode left, UnifiedSocialCreditCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether one code sorts before another or equals it.</summary>
    public static bool operator <=(UnifiedSocialCreditCode left, UnifiedSocialCreditCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one code sorts after another or equals it.</summary>
    public static bool operator >=(UnifiedSocialCreditCode left, UnifiedSocialCreditCode right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a code.</summary>
    /// <param name="s">Its 18 characters, capital letters, without spaces.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not a code; the message says which part is wrong.</exception>
    public static UnifiedSocialCreditCode Parse(string s) =>
        TryParse(s, out var code, out var fault) ? code : throw new FormatException(fault.En);

    /// <inheritdoc/>
    static UnifiedSocialCreditCode IParsable<UnifiedSocialCreditCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a code.</summary>
    /// <param name="s">Its 18 characters; may be null.</param>
    /// <param name="result">The code, or the empty one.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out UnifiedSocialCreditCode result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    static bool IParsable<UnifiedSocialCreditCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UnifiedSocialCreditCode result) =>
        TryParse(s, out result);

    /// <summary>Reads a code and says what is wrong with it.</summary>
    /// <param name="s">Its 18 characters; may be null.</param>
    /// <param name="result">The code, or the empty one.</param>
    /// <param name="fault">The first fault: length, character, region, or a check character with the one expected; null when there is none.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out UnifiedSocialCreditCode result, [NotNullWhen(false)] out LocalizedText? fault)
    {
        fault = CreditCodeChecks.Fault(s ?? "");
        result = fault is null ? new UnifiedSocialCreditCode(s!) : default;
        return fault is null;
    }

    /// <inheritdoc/>
    public int CompareTo(UnifiedSocialCreditCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The 18 characters.</summary>
    /// <returns>The text; empty for <c>default</c>.</returns>
    public override string ToString() => _text ?? "";
}
