using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>The whole years, months or days from one day to another (满年数、满月数、天数).</summary>
/// <param name="Step">What is counted.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <remarks>JSON: <c>{"wholeYears": ["foundedOn", "asOf"]}</c>, also <c>wholeMonths</c> and <c>days</c>. The same day of a later year completes the year; negative when the first day is the later one.</remarks>
public sealed record TimeBetween(TimeStep Step, Formula From, Formula To) : Formula
{
    /// <summary>What is counted.</summary>
    public TimeStep Step { get; init => field = Guard.Defined(value); } = Guard.Defined(Step);

    /// <summary>The first day.</summary>
    public Formula From { get; init => field = Guard.NotNull(value); } = Guard.NotNull(From);

    /// <summary>The last day.</summary>
    public Formula To { get; init => field = Guard.NotNull(value); } = Guard.NotNull(To);

    internal override IEnumerable<RulePart> Parts => [new($".{Step.Word()}[0]", From), new($".{Step.Word()}[1]", To)];
}
