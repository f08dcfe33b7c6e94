using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using NodaTime;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Values as hosts see them.</summary>
internal static class Values
{
    public static RuleValue ToPublic(Value value) => value switch
    {
        Figure { Measure: var measure, Range: var range } when measure == Measure.Date => ToDay(range),
        Figure figure => new RuleFigure(figure.Range, figure.Unit is { } unit && Measure.Of(unit) == figure.Measure ? unit : figure.Measure.BaseUnit()),
        CodeSet codes => new RuleCode(codes.Possible, codes.Names),
        _ => new RuleFigure(default, CompoundUnit.Number),
    };

    private static RuleDay ToDay(Interval<Rational> range)
    {
        var (first, last) = Days.Ends(range);
        return new RuleDay(Interval<LocalDate>.FromEnds(first, true, last, true));
    }
}
