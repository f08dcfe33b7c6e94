using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Values of facts in words.</summary>
internal static class ValueText
{
    public static string Of(FactValue value, Language language) => value switch
    {
        FactFigure figure => new CompoundQuantity(figure.Bound.Quantity, figure.Per).ToString(language),
        FactDay day => Dates.Text(day.Day),
        _ => value.ToString(language),
    };
}
