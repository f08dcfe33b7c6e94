using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>Turns figures into ranges of amounts in an indicator's unit; currencies only by a dated rate.</summary>
internal sealed class FigureConverter(ExchangeRateTable? rates)
{
    /// <summary>The claims of figures, with one line for each conversion, and a reason for each figure that cannot be used.</summary>
    public (List<Claim> Claims, List<LocalizedText> Steps, List<UndeterminedReason> Reasons) Convert(IEnumerable<Observation> figures, Indicator indicator)
    {
        var (claims, steps, reasons) = (new List<Claim>(), new List<LocalizedText>(), new List<UndeterminedReason>());
        foreach (var figure in figures)
        {
            if (Factor(figure, indicator, steps, reasons) is { } factor)
            {
                _ = figure.Value.TryToInterval(out var range);
                var amount = range.Map(a => a * factor);
                claims.Add(new Claim(amount, amount, [figure]));
            }
        }

        return (claims, steps.Distinct().ToList(), reasons.Distinct().ToList());
    }

    private Rational? Factor(Observation observation, Indicator indicator, List<LocalizedText> steps, List<UndeterminedReason> reasons)
    {
        var unit = observation.Value.Quantity.Unit;
        if (unit.IsComparableTo(indicator.Unit))
        {
            return Rational.One;
        }

        if (unit.Dimension != Dimension.Money || indicator.Unit.Dimension != Dimension.Money)
        {
            reasons.Add(new MissingFact(new LocalizedText(
                $"{indicator.Name.Zh}以{indicator.Unit.Zh}计的数值（所给为{observation.Value.ToString(Language.Zh)}）",
                $"{indicator.Name.En} in {indicator.Unit.EnPlural} (the figure given is {observation.Value.ToString(Language.En)})")));
            return null;
        }

        var day = observation.Time.Last;
        if (rates is null || !rates.TryFind(unit.Currency, indicator.Unit.Currency, day, StatisticReader.MaxRateAgeDays, out var rate))
        {
            reasons.Add(new MissingFact(new LocalizedText(
                $"{Dates.Text(day)}的{unit.Currency}兑{indicator.Unit.Currency}汇率",
                $"the rate of {unit.Currency} to {indicator.Unit.Currency} on {Dates.Text(day)}")));
            return null;
        }

        steps.Add(new LocalizedText(
            $"{observation.ToString(Language.Zh)}，按{rate.ToString(Language.Zh)}折算",
            $"{observation.ToString(Language.En)}, converted at {rate.ToString(Language.En)}"));
        return rate.Factor;
    }
}
