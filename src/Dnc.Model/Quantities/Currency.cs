using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>A currency in use, named by its ISO 4217 code (币种).</summary>
/// <remarks>
/// Equality and ordering are those of the code, ordinally. The <c>default</c> value is no currency: it has the empty code and belongs to no amount.
/// </remarks>
public readonly record struct Currency : IComparable<Currency>, IParsable<Currency>
{
    private readonly CurrencyEntry? _entry;

    internal Currency(CurrencyEntry entry) => _entry = entry;

    /// <summary>Every currency known, in the order of the codes.</summary>
    public static ValueList<Currency> All => CurrencyTable.All;

    /// <summary>The yuan of China (人民币, CNY).</summary>
    public static Currency Cny => CurrencyTable.Cny;

    /// <summary>The dollar of the United States (美元, USD).</summary>
    public static Currency Usd => CurrencyTable.Usd;

    /// <summary>The euro (欧元, EUR).</summary>
    public static Currency Eur => CurrencyTable.Eur;

    /// <summary>The dollar of Hong Kong (港元, HKD).</summary>
    public static Currency Hkd => CurrencyTable.Hkd;

    /// <summary>The yen of Japan (日元, JPY).</summary>
    public static Currency Jpy => CurrencyTable.Jpy;

    /// <summary>The three letters of ISO 4217; empty for <c>default</c>.</summary>
    public string Code => _entry?.Code ?? "";

    /// <summary>The decimals of an amount in the smallest unit in use: 2 for yuan and fen, 0 for yen; 0 for <c>default</c>.</summary>
    public int MinorUnitDigits => _entry?.MinorUnitDigits ?? 0;

    /// <summary>The name of the currency.</summary>
    /// <exception cref="InvalidOperationException">This is the <c>default</c> value.</exception>
    public LocalizedText Name => Entry.Name;

    /// <summary>Whether this is no currency, the <c>default</c>.</summary>
    public bool IsNone => _entry is null;

    internal CurrencyEntry Entry => _entry ?? throw new InvalidOperationException("The default currency is no currency and has no name or unit.");

    /// <summary>Whether one code sorts before another.</summary>
    public static bool operator <(Currency left, Currency right) => left.CompareTo(right) < 0;

    /// <summary>Whether one code sorts after another.</summary>
    public static bool operator >(Currency left, Currency right) => left.CompareTo(right) > 0;

    /// <summary>Whether one code sorts before another or equals it.</summary>
    public static bool operator <=(Currency left, Currency right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one code sorts after another or equals it.</summary>
    public static bool operator >=(Currency left, Currency right) => left.CompareTo(right) >= 0;

    /// <summary>Finds a currency by its code.</summary>
    /// <param name="s">The three letters of ISO 4217, in capitals.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="FormatException">The text is not the code of a known currency.</exception>
    public static Currency Parse(string s) => TryParse(s, out var result) ? result : throw new FormatException(ErrorMessages.NotACurrency(s).En);

    /// <inheritdoc/>
    static Currency IParsable<Currency>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Finds a currency by its code.</summary>
    /// <param name="s">The three letters of ISO 4217, in capitals; may be null.</param>
    /// <param name="result">The currency, or none.</param>
    /// <returns>Whether the text is the code of a known currency.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Currency result)
    {
        CurrencyEntry? entry = null;
        var found = s is not null && CurrencyTable.ByCode.TryGetValue(s, out entry);
        result = found ? new Currency(entry!) : default;
        return found;
    }

    /// <inheritdoc/>
    static bool IParsable<Currency>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Currency result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(Currency other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>The ISO 4217 code.</summary>
    /// <returns>The code; empty for <c>default</c>.</returns>
    public override string ToString() => Code;
}
