using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>An amount for the first year in which a figure crosses a step (首次突破): that of the highest step that no earlier year crossed.</summary>
/// <param name="Of">The formula, over facts by year.</param>
/// <param name="Steps">The steps, rising, each with its whole amount.</param>
/// <param name="Since">A day such as the founding: years that ended before it are no earlier years; null when the facts say where their history begins.</param>
/// <param name="Later">What a later crossing of a higher step is paid; null where the rule is silent, which leaves both possible.</param>
/// <remarks>
/// JSON: <c>{"firstAbove": {"of": "revenue", "steps": [{"moreThan": "10亿元", "amount": "10万元"}], "since": "foundedOn", "later": "difference"}}</c>. The value is 0 when
/// the latest year crosses no step, or none that is new. Every earlier year counts, up to the beginning of the calendar unless <paramref name="Since"/> or a
/// <see cref="FactBeginning"/> says where the history begins; years that are missing leave the value a range.
/// </remarks>
public sealed record FirstAbove(Formula Of, ValueList<AmountStep> Steps, Formula? Since = null, LaterCrossing? Later = null) : Formula
{
    /// <summary>The formula.</summary>
    public Formula Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The steps, rising.</summary>
    public ValueList<AmountStep> Steps { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Steps);

    /// <summary>What a later crossing of a higher step is paid; null where the rule is silent.</summary>
    public LaterCrossing? Later { get; init => field = Known(value); } = Known(Later);

    internal override IEnumerable<RulePart> Parts =>
    [
        new(".firstAbove.of", Of),
        .. Steps.Select((s, i) => new RulePart($".firstAbove.steps[{i}].amount", s.Amount)),
        .. Since is null ? [] : new RulePart[] { new(".firstAbove.since", Since) },
    ];

    private static LaterCrossing? Known(LaterCrossing? later) => later is { } value ? Guard.Defined(value) : null;
}
