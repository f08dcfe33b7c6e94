using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>The level on a day (时点数).</summary>
/// <param name="Date">The day.</param>
public sealed record ValueAt(LocalDate Date) : Statistic
{
    /// <inheritdoc/>
    public override LocalizedText Text => new($"{Dates.Text(Date)}的数值", $"the value on {Dates.Text(Date)}");

    /// <inheritdoc/>
    public override DateRange Window => DateRange.OfDay(Date);

    internal override void Close()
    {
    }
}
