using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Indicators;

/// <summary>Where a target would end at the slowest and at the fastest pace observed so far (按已观测速度推算). Nothing is assumed about what is likely.</summary>
/// <param name="Range">From the slowest to the fastest pace, in the base unit of the statistic; null when there is not enough evidence.</param>
/// <param name="Paces">How many comparable paces were observed, of complete periods of one length; fewer than two give no range.</param>
public sealed record Forecast(Interval<Rational>? Range, int Paces)
{
    /// <summary>Whether fewer than two comparable paces were observed.</summary>
    public bool IsInsufficientEvidence => Range is null;

    /// <summary>The forecast in words.</summary>
    /// <param name="unit">The unit of the statistic.</param>
    /// <returns>The text.</returns>
    public LocalizedText Text(Unit unit) => Range is { } range
        ? new LocalizedText(
            $"按已观测的最慢与最快速度（{Paces}期）推算，到期为{FigureText.Of(range, unit, Language.Zh)}",
            $"at the slowest and the fastest pace observed ({Paces} periods) it would end at {FigureText.Of(range, unit, Language.En)}")
        : new LocalizedText($"可比期数为{Paces}，不足以推算", $"{Paces} comparable {(Paces == 1 ? "period" : "periods")}: not enough evidence for a forecast");
}
