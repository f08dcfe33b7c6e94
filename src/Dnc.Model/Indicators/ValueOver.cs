using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>The figure of one reporting period: a flow's total, a rate's or ratio's value (当期数).</summary>
/// <param name="Period">The period.</param>
public sealed record ValueOver(ReportingPeriod Period) : Statistic
{
    /// <inheritdoc/>
    public override LocalizedText Text => new($"{Period.ToString(Language.Zh)}的数值", $"the value of {Period}");

    /// <inheritdoc/>
    public override DateRange Window => Period.ToDateRange();

    internal override void Close()
    {
    }
}
