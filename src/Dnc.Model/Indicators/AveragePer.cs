using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>The mean of the totals of equal periods in a range, such as per year (年均).</summary>
/// <param name="Per">The kind of period; the range holds whole periods of it.</param>
/// <param name="Range">The days, both ends included.</param>
public sealed record AveragePer(PeriodKind Per, DateRange Range) : Statistic
{
    /// <inheritdoc/>
    public override LocalizedText Text => new($"{Range.ToString(Language.Zh)}的{PeriodWords.Average(Per, Language.Zh)}", $"the {PeriodWords.Average(Per, Language.En)} over {Range.ToString(Language.En)}");

    /// <inheritdoc/>
    public override DateRange Window => Range;

    internal override void Close()
    {
    }
}
