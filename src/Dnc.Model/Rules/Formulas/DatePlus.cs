using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A day a time after another (期限).</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time in years, months or days, whole; negative for before.</param>
/// <remarks>JSON: <c>{"datePlus": {"date": "foundedOn", "time": "3年"}}</c>. A day that the month does not have is the last day of the month.</remarks>
public sealed record DatePlus(Formula Date, Formula Time) : Formula
{
    /// <summary>The day.</summary>
    public Formula Date { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Date);

    /// <summary>The time in years, months or days, whole; negative for before.</summary>
    public Formula Time { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Time);

    internal override IEnumerable<RulePart> Parts => [new(".datePlus.date", Date), new(".datePlus.time", Time)];
}
