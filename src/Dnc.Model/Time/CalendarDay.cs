using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Time;

/// <summary>A day that a holiday notice names: a day off, or a working day in exchange.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsOff">True for a day off (放假), false for a working day (上班).</param>
/// <param name="Occasion">The holiday, such as 春节.</param>
public sealed record CalendarDay(LocalDate Date, bool IsOff, LocalizedText Occasion)
{
    /// <summary>The holiday.</summary>
    public LocalizedText Occasion { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Occasion);
}
