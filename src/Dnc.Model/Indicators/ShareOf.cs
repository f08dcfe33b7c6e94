using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>The share of the indicator in another one, in one period (占比).</summary>
/// <param name="Whole">The indicator of the whole.</param>
/// <param name="Period">The period.</param>
public sealed record ShareOf(IndicatorId Whole, ReportingPeriod Period) : Statistic
{
    /// <inheritdoc/>
    public override LocalizedText Text => new($"{Period.ToString(Language.Zh)}占{Whole}的比重", $"the share in {Whole} in {Period}");

    /// <inheritdoc/>
    public override DateRange Window => Period.ToDateRange();

    internal override void Close()
    {
    }
}
