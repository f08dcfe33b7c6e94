using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>The end of an indicator: from a day on it is no longer compiled (指标停止).</summary>
/// <param name="On">The first day without it.</param>
/// <param name="Reason">Why it ended.</param>
/// <param name="Confidence">How far the date and the reason can be trusted.</param>
public sealed record Discontinuation(LocalDate On, LocalizedText Reason, Confidence Confidence)
{
    /// <summary>Why it ended.</summary>
    public LocalizedText Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);
}
