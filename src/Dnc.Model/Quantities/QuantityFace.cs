using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>What the typed faces of a quantity share: the names of what they want, and the complaint.</summary>
internal static class QuantityFace
{
    public static LocalizedText Money { get; } = new("金额，如“2000亿元”", "an amount of money such as '2000亿元'");

    public static LocalizedText Area { get; } = new("面积，如“35万平方米”", "an area such as '35万平方米'");

    public static LocalizedText Ratio { get; } = new("比率，如“5%”", "a ratio such as '5%'");

    public static LocalizedText PercentagePoints { get; } = new("百分点，如“0.5个百分点”", "a number of percentage points such as '0.5个百分点'");

    public static LocalizedText Count { get; } = new("整数个数，如“200家”", "a whole number of things such as '200家'");

    /// <summary>Says why a text is not what is wanted: no quantity at all, or one that measures something else.</summary>
    public static FormatException NotThis(string text, LocalizedText wanted)
    {
        if (Quantity.TryParse(text, UnitCatalog.Standard, out _, out var issue))
        {
            issue = new Issue(IssueCodes.WrongDimension, IssueLocation.Whole, ErrorMessages.WrongDimension(text, wanted), ErrorMessages.WriteAQuantity);
        }

        return new FormatException($"{issue.Message.En} {issue.Advice.En}");
    }
}
