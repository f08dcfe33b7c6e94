using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Indicators;

/// <summary>The sum over a range of days (累计).</summary>
/// <param name="Range">The days, both ends included.</param>
public sealed record SumOver(DateRange Range) : Statistic
{
    /// <inheritdoc/>
    public override LocalizedText Text => new($"{Range.ToString(Language.Zh)}的累计", $"the sum over {Range.ToString(Language.En)}");

    /// <inheritdoc/>
    public override DateRange Window => Range;

    internal override void Close()
    {
    }
}
