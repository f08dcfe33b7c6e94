using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Values that are tried for facts that are compared with each other.</summary>
internal static class Trials
{
    private static readonly decimal[] Amounts = [0m, 100m, 1m, 10_000m, 10m, -100m];

    public static IEnumerable<FactValue> Of(FactDefinition fact, VariableCuts? cuts, NodaTime.LocalDate today)
    {
        var cells = (FactCells.Of(fact, cuts ?? new VariableCuts(), today) ?? []).OfType<FactValue>();
        return fact.Kind switch
        {
            FactKind.Quantity => Ends(fact).Concat(cells).Distinct(),
            FactKind.Date => new[] { 0, -1, -3, -10 }.Select(y => new FactDay(today.PlusMonths(12 * Math.Max(y, 1 - today.Year)))).Concat(cells).Distinct(),
            _ => cells,
        };
    }

    private static IEnumerable<FactValue> Ends(FactDefinition fact)
    {
        var (bounds, unit) = (FactCells.Bounds(fact), (fact.Unit ?? CompoundUnit.Number).Factor);
        return Amounts.Select(a => a * unit).Prepend(bounds.High ?? Rational.Zero).Prepend(bounds.Low ?? Rational.Zero)
            .Where(a => bounds.Contains(a) && (fact.Step is not { } step || (a / step.Amount).IsInteger))
            .Select(a => FactCells.Exactly(fact, a)).OfType<FactFigure>();
    }
}
