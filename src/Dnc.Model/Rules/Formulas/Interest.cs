using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>Interest (利息): principal × rate a year × time.</summary>
/// <param name="Principal">The principal, money.</param>
/// <param name="Rate">The rate: a ratio a year, such as <c>4.2%</c> or <c>4.2%/年</c>.</param>
/// <param name="Time">The time: months or years; or days, with <paramref name="DayCount"/>.</param>
/// <param name="DayCount">How many days a year has when the time is in days.</param>
/// <remarks>JSON: <c>{"interest": {"principal": p, "rate": r, "time": "1年"}}</c>, with <c>"dayCount": "days360"</c> or <c>"days365"</c> for days.</remarks>
public sealed record Interest(Formula Principal, Formula Rate, Formula Time, DayCount DayCount = DayCount.None) : Formula
{
    /// <summary>The principal, money.</summary>
    public Formula Principal { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Principal);

    /// <summary>The rate: a ratio a year, such as <c>4.2%</c> or <c>4.2%/年</c>.</summary>
    public Formula Rate { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rate);

    /// <summary>The time: months or years; or days, with <see cref="DayCount"/>.</summary>
    public Formula Time { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Time);

    /// <summary>How many days a year has when the time is in days.</summary>
    public DayCount DayCount { get; init => field = Guard.Defined(value); } = Guard.Defined(DayCount);

    internal override IEnumerable<RulePart> Parts => [new(".interest.principal", Principal), new(".interest.rate", Rate), new(".interest.time", Time)];
}
