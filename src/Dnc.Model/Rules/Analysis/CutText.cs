using System.Globalization;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Interpreting;
using Dnc.Model.Rules.Texts;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Cuts in words that need no translation.</summary>
internal static class CutText
{
    public static ValueList<string> Of(FactDefinition fact, VariableCuts cuts) => fact.Kind switch
    {
        FactKind.Quantity => [.. cuts.Points.Select(p => AmountText.Of(p, fact.Unit ?? CompoundUnit.Number, Language.Zh))],
        FactKind.Date or FactKind.Label => [.. cuts.Points.Select(p => p.IsInteger && Days.IsDay(p.Numerator) ? Dates.Text(Days.Day(p.Numerator)) : p.Numerator.ToString(CultureInfo.InvariantCulture))],
        _ => [.. cuts.Patterns.Select(p => p.ToString()).Concat(cuts.Codes).Distinct().Order(StringComparer.Ordinal)],
    };
}
