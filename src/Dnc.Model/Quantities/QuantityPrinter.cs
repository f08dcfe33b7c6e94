using System.Globalization;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>Prints quantities in the one way that each language has.</summary>
internal static class QuantityPrinter
{
    private const string Grouped = "#,0.############################";

    public static string Print(decimal value, Unit unit, Language language) => language == Language.Zh ? PrintZh(value, unit) : PrintEn(value, unit);

    private static string PrintZh(decimal value, Unit unit)
    {
        var (factor, letters) = unit.Dimension switch
        {
            Dimension.Ratio or Dimension.PercentagePoint or Dimension.Duration => (1m, ""),
            Dimension.Count or Dimension.Number => Choose(value, 1m),
            _ => Choose(value, 0.01m),
        };
        return string.Concat(ExactDecimal.ToText(value / factor), letters, unit.Zh);
    }

    /// <summary>The largest magnitude, if any, of which the figure is at least one and a multiple of the given part.</summary>
    private static (decimal Factor, string Letters) Choose(decimal value, decimal part) =>
        Fits(value, Magnitude.Yi, part) ? (Magnitude.Yi, "亿") : Fits(value, Magnitude.Wan, part) ? (Magnitude.Wan, "万") : (1m, "");

    private static bool Fits(decimal value, decimal factor, decimal part) => Math.Abs(value) >= factor && value % (factor * part) == 0m;

    private static string PrintEn(decimal value, Unit unit)
    {
        var figure = ExactDecimal.Trim(value).ToString(Grouped, CultureInfo.InvariantCulture);
        var name = unit.ToString(Language.En, value);
        return name.Length == 0 ? figure : name is "%" or "‰" ? figure + name : $"{figure} {name}";
    }
}
