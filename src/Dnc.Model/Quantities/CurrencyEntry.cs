using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>A row of the currency table; one object a currency.</summary>
internal sealed class CurrencyEntry
{
    public CurrencyEntry(string code, int minorUnitDigits, LocalizedText name, string zhUnit, string[] aliases)
    {
        Code = code;
        MinorUnitDigits = minorUnitDigits;
        Name = name;
        Unit = Unit.ForCurrency(new Currency(this), zhUnit, aliases);
    }

    public string Code { get; }

    public int MinorUnitDigits { get; }

    public LocalizedText Name { get; }

    public Unit Unit { get; }
}
