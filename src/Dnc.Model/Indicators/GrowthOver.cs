using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>The growth of one period over another: the quotient less one (增速).</summary>
/// <param name="Period">The period that has grown.</param>
/// <param name="Base">The period that it is compared with.</param>
public sealed record GrowthOver(ReportingPeriod Period, ReportingPeriod Base) : Statistic
{
    /// <inheritdoc/>
    public override LocalizedText Text => new($"{Period.ToString(Language.Zh)}比{Base.ToString(Language.Zh)}的增速", $"the growth of {Period} over {Base}");

    /// <inheritdoc/>
    public override DateRange Window => Period.ToDateRange();

    internal override void Close()
    {
    }
}
