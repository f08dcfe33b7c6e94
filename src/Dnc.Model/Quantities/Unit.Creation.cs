using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

public sealed partial class Unit
{
    internal static Unit PlainNumber() => new("number", Dimension.Number, "", Rational.One);

    internal static Unit ForCurrency(Currency currency, string zh, string[] aliases) => new(currency.Code, Dimension.Money, currency.Code, Rational.One)
    {
        Zh = zh,
        En = currency.Code,
        EnPlural = currency.Code,
        Aliases = aliases.ToValueList(),
        Currency = currency,
    };

    /// <summary>So many of a unit as one unit below a line, such as 万元 in 吨/万元.</summary>
    internal static Unit SoMany(decimal times, Unit of)
    {
        var letters = Magnitude.Letters(times)!;
        var figure = times.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
        return new(letters + of.Id, of.Dimension, of.Kind, times * of.Factor)
        {
            Zh = letters + of.Zh,
            En = $"{figure} {of.EnPlural}",
            EnPlural = $"{figure} {of.EnPlural}",
            Currency = of.Currency,
        };
    }

    private static Unit Create(
        string id, Dimension dimension, string kind, Rational factor, string zh, string en, string enPlural, ValueList<string>? aliases)
    {
        var unit = new Unit(id, dimension, kind, factor)
        {
            Zh = Guard.NotBlank(zh),
            En = Guard.NotBlank(en),
            EnPlural = Guard.NotBlank(enPlural),
            Aliases = aliases ?? [],
        };
        foreach (var spelling in unit.Spellings)
        {
            Guard.That(CanFollowAFigure(spelling), $"The spelling '{spelling}' could be taken for a part of the figure before it.", nameof(id));
        }

        return unit;
    }

    // INVARIANT: 千 may begin a unit (千瓦), because the parser prefers the longest unit; 万 and 亿 are printed before any unit and may not.
    internal static bool CanFollowAFigure(string spelling) =>
        !string.IsNullOrWhiteSpace(spelling)
        && spelling.Length <= QuantityText.MaxLength / 4
        && !char.IsWhiteSpace(spelling[0])
        && !char.IsWhiteSpace(spelling[^1])
        && !char.IsAsciiDigit(spelling[0])
        && "+-.,万亿".IndexOf(spelling[0], StringComparison.Ordinal) < 0
        && QuantityText.IsNormal(spelling);
}
