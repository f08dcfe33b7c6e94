using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules;

/// <summary>A figure of a rule that changes by law (政策参数): each value with the date from which it holds and its source.</summary>
/// <param name="Key">The key by which rules name it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Values">The values: constants of one type. Before the first there is none.</param>
/// <param name="Unverified">What has not been checked against the text; null when it has.</param>
public sealed record RuleParameter(string Key, LocalizedText Name, Dated<Formula> Values, LocalizedText? Unverified = null)
{
    /// <summary>The key by which rules name it.</summary>
    public string Key { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Key);

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>Which day decides on the value: that of the question, or that of the period for which a rule asks, as with facts.</summary>
    /// <value>
    /// <see cref="FactPeriodicity.Fixed"/>: the as-of date, inside shifts and windows too. By year, half-year, quarter or month it is the last day of the period that a fact by such
    /// periods has there, so that a rate moves with the figures that it is applied to; <see cref="FactPeriodicity.AtDate"/> moves with facts at a date.
    /// </value>
    public FactPeriodicity Periodicity { get; init => field = Guard.Defined(value); }

    /// <summary>The values.</summary>
    public Dated<Formula> Values { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Values);
}
