using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>The replacement of an indicator by another one from a day on (指标口径调整).</summary>
/// <param name="On">The first day of the new definition.</param>
/// <param name="By">The indicator that stands for it from then on.</param>
/// <param name="Reason">Why it was redefined.</param>
/// <param name="Confidence">How far the date and the reason can be trusted.</param>
public sealed record Redefinition(LocalDate On, IndicatorId By, LocalizedText Reason, Confidence Confidence)
{
    /// <summary>Why it was redefined.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);
}
