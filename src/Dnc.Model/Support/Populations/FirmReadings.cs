using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using NodaTime;

namespace Dnc.Model.Support.Populations;

/// <summary>What a population reads from an evaluation of one firm; an error leaves everything possible.</summary>
internal static class FirmReadings
{
    /// <summary>The codes that it can be; null for any.</summary>
    public static ValueList<string>? Codes(RuleEvaluation? evaluation) => (evaluation?.Value as RuleCode)?.Possible;

    /// <summary>What orders it; a day orders like the number of days since one.</summary>
    public static Interval<Rational> Range(RuleEvaluation? evaluation) => evaluation?.Value switch
    {
        RuleFigure figure => figure.Range,
        RuleDay { Range: { IsExact: true, Low: { } day } } => Interval<Rational>.Exactly(Period.DaysBetween(new LocalDate(1970, 1, 1), day)),
        _ => Interval<Rational>.Everything,
    };
}
