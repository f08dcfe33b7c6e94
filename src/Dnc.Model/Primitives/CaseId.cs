using System.Diagnostics.CodeAnalysis;

namespace Dnc.Model.Primitives;

/// <summary>Names a case of an enterprise, such as <c>2020-0117</c>.</summary>
/// <remarks>
/// Letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, beginning with a letter or digit, at most 80 characters. Equality and ordering are ordinal.
/// The <c>default</c> value is the empty identifier, which names nothing.
/// </remarks>
public readonly record struct CaseId : IComparable<CaseId>, IParsable<CaseId>
{
    private readonly string? _text;

    private CaseId(string text) => _text = text;

    /// <summary>Whether this is the empty identifier, the <c>default</c>.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>Whether one identifier sorts before another.</summary>
    public static bool operator <(CaseId left, CaseId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one identifier sorts after another.</summary>
    public static bool operator >(CaseId left, CaseId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one identifier sorts before another or equals it.</summary>
    public static bool operator <=(CaseId left, CaseId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one identifier sorts after another or equals it.</summary>
    public static bool operator >=(CaseId left, CaseId right) => left.CompareTo(right) >= 0;

    /// <summary>Reads an identifier.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static CaseId Parse(string s) => TryParse(s, out var id) ? id : throw new FormatException(ErrorMessages.NotAnIdentifier(s).En);

    /// <inheritdoc/>
    static CaseId IParsable<CaseId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads an identifier.</summary>
    /// <param name="s">The text; may be null.</param>
    /// <param name="result">The identifier, or the empty one.</param>
    /// <returns>Whether the text is an identifier.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out CaseId result)
    {
        var valid = Identifier.IsValid(s);
        result = valid ? new CaseId(s!) : default;
        return valid;
    }

    /// <inheritdoc/>
    static bool IParsable<CaseId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CaseId result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(CaseId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The text of the identifier.</summary>
    /// <returns>The text; empty for <c>default</c>.</returns>
    public override string ToString() => _text ?? "";
}
