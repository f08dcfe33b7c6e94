using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Model.Enterprises;

/// <summary>An industry by GB/T 4754-2017: the two digits of a division, or three or four digits within one (行业代码).</summary>
/// <remarks>
/// The letter of the section may stand before the digits and is checked, not kept: <c>C3811</c> is <c>3811</c>. Groups and classes are accepted by
/// their division, see <see cref="IndustryCatalog"/>. Equality and ordering are ordinal. <c>default</c> is the empty code, which names nothing.
/// </remarks>
public readonly record struct IndustryCode : IComparable<IndustryCode>, IParsable<IndustryCode>
{
    private readonly string? _digits;

    private IndustryCode(string digits) => _digits = digits;

    /// <summary>Whether this is the empty code, the <c>default</c>.</summary>
    public bool IsEmpty => _digits is null;

    /// <summary>The division that it is, or lies in.</summary>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public IndustryDivision Division => IndustryCatalog.TryGetDivision(Digits[..2], out var division) ? division : throw new InvalidOperationException("The division is unknown.");

    /// <summary>The section that it lies in.</summary>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public IndustrySection Section => Division.Section;

    /// <summary>How finely it tells the industry.</summary>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public IndustryLevel Level => (IndustryLevel)(Digits.Length - 2);

    private string Digits => _digits ?? throw new InvalidOperationException("The empty industry code has no parts.");

    /// <summary>Whether one code sorts before another.</summary>
    public static bool operator <(IndustryCode left, IndustryCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether one code sorts after another.</summary>
    public static bool operator >(IndustryCode left, IndustryCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether one code sorts before another or equals it.</summary>
    public static bool operator <=(IndustryCode left, IndustryCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one code sorts after another or equals it.</summary>
    public static bool operator >=(IndustryCode left, IndustryCode right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a code: <c>38</c>, <c>381</c>, <c>3811</c> or <c>C3811</c>.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not a code; the message says why.</exception>
    public static IndustryCode Parse(string s) => TryParse(s, out var code, out var issue) ? code : throw new FormatException(issue.ToString());

    /// <inheritdoc/>
    static IndustryCode IParsable<IndustryCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a code, as <see cref="Parse"/> does.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The code, or the empty one.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out IndustryCode result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    static bool IParsable<IndustryCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IndustryCode result) => TryParse(s, out result);

    /// <summary>Reads a code and says what is wrong with a text that is none.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The code, or the empty one.</param>
    /// <param name="issue">What is wrong: the form, a division that there is not, or a section that it is not in; located at the whole input.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out IndustryCode result, [NotNullWhen(false)] out Issue? issue)
    {
        result = default;
        var text = s ?? "";
        var letter = text is [>= 'A' and <= 'Z', ..] ? text[0] : (char?)null;
        var digits = letter is null ? text : text[1..];
        if (digits.Length is < 2 or > 4 || digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            issue = ErrorMessages.MalformedIndustryCode(s);
        }
        else if (!IndustryCatalog.TryGetDivision(digits[..2], out var division))
        {
            issue = ErrorMessages.UnknownIndustryDivision(text, digits[..2]);
        }
        else if (letter is { } section && section != division.Section.Code)
        {
            issue = ErrorMessages.OtherIndustrySection(text, section, division);
        }
        else
        {
            issue = null;
            result = new IndustryCode(digits);
        }

        return issue is null;
    }

    /// <summary>Whether the industry is meant by a code or a range of codes, such as <c>06-46</c>.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>True or false; unknown when this code is too short to tell, as 38 is for 3811; false for the empty code.</returns>
    public Verdict Matches(CodePattern pattern) => IsEmpty ? Verdict.False : pattern.Matches(Digits, hierarchical: true);

    /// <summary>The code as a value of rules.</summary>
    /// <returns>The digits as a code.</returns>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public Code ToCode() => new(Digits);

    /// <inheritdoc/>
    public int CompareTo(IndustryCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The code with the name of its division.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>C3811 电气机械和器材制造业</c>; empty for <c>default</c>.</returns>
    public string ToString(Language language) => IsEmpty ? "" : $"{Section.Code}{Digits} {Division.Name[language]}";

    /// <summary>The digits.</summary>
    /// <returns>The text; empty for <c>default</c>.</returns>
    public override string ToString() => _digits ?? "";
}
