using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules;

/// <summary>A code, or a range of codes with both ends included, such as <c>65</c> or <c>06-46</c> (代码范围).</summary>
/// <remarks>
/// In a system whose longer codes are parts of shorter ones, such as the industries of GB/T 4754, a code matches what begins with it; a code that is
/// shorter than the pattern may or may not be meant. In other systems codes match when they are the same. The <c>default</c> value is the blank code, which matches nothing.
/// </remarks>
public readonly record struct CodePattern : IParsable<CodePattern>
{
    private readonly string? _low;

    private CodePattern(string low, string? high) => (_low, High) = (low, high);

    /// <summary>The code, or the first of the range.</summary>
    public string Low => _low ?? "";

    /// <summary>The last code of the range; null for a single code.</summary>
    public string? High { get; }

    /// <summary>A single code.</summary>
    /// <param name="code">The code; not blank.</param>
    /// <returns>The pattern.</returns>
    public static CodePattern Of(string code) => new(Guard.NotBlank(code), null);

    /// <summary>A range of codes of one length.</summary>
    /// <param name="low">The first code.</param>
    /// <param name="high">The last code; as long as the first and not before it.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentException">The ends are not of one length, or in the wrong order.</exception>
    public static CodePattern Range(string low, string high)
    {
        Guard.That(IsRange(Guard.NotBlank(low), Guard.NotBlank(high)), "The ends of a range of codes have one length and rise.", nameof(high));
        return new(low, high);
    }

    /// <summary>Reads a pattern: a code, or two codes of digits with a hyphen.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static CodePattern Parse(string s) => TryParse(s, out var result) ? result : throw new FormatException($"'{s}' is no code and no range of codes such as 06-46.");

    /// <inheritdoc/>
    static CodePattern IParsable<CodePattern>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a pattern, see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The pattern, or the blank one.</param>
    /// <returns>Whether the text is a pattern.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out CodePattern result)
    {
        result = default;
        if (string.IsNullOrWhiteSpace(s))
        {
            return false;
        }

        // Codes such as iso-9001 have hyphens of their own; only digits on both sides make a range.
        if (s.Split('-') is [var low, var high] && low.Length > 0 && high.Length > 0 && low.All(char.IsAsciiDigit) && high.All(char.IsAsciiDigit))
        {
            result = new(low, high);
            return IsRange(low, high);
        }

        result = new(s, null);
        return true;
    }

    /// <inheritdoc/>
    static bool IParsable<CodePattern>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CodePattern result) => TryParse(s, out result);

    /// <summary>Whether a code is meant by the pattern.</summary>
    /// <param name="code">The code.</param>
    /// <param name="hierarchical">Whether longer codes are parts of shorter ones.</param>
    /// <returns>True or false; unknown for a code that is too short to tell.</returns>
    public Verdict Matches(string code, bool hierarchical)
    {
        Guard.NotNull(code);
        if (Low.Length == 0)
        {
            return Verdict.False;
        }

        var high = High ?? Low;
        if (!hierarchical)
        {
            return Verdicts.Of(code.Length == Low.Length && string.CompareOrdinal(Low, code) <= 0 && string.CompareOrdinal(code, high) <= 0);
        }

        // Every longer code that the short one may stand for lies from its first to its last completion.
        var length = Math.Min(code.Length, Low.Length);
        var (first, last) = (code.AsSpan(0, length).SequenceCompareTo(Low.AsSpan(0, length)), code.AsSpan(0, length).SequenceCompareTo(high.AsSpan(0, length)));
        return first < 0 || last > 0 ? Verdict.False
            : code.Length >= Low.Length || (first > 0 && last < 0) ? Verdict.True
            : Verdict.Unknown;
    }

    /// <summary>The pattern as it is read.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => High is null ? Low : $"{Low}-{High}";

    private static bool IsRange(string low, string high) => low.Length == high.Length && string.CompareOrdinal(low, high) <= 0;
}
