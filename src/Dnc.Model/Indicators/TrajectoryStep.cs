using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>A value expected on a day.</summary>
/// <param name="On">The day from which the value is expected.</param>
/// <param name="Quantity">The value.</param>
public sealed record TrajectoryStep(LocalDate On, Quantity Quantity);
