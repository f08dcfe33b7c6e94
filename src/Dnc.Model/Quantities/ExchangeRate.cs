using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Quantities;

/// <summary>A published rate between two currencies on a date (汇率).</summary>
public sealed record ExchangeRate
{
    /// <summary>Creates a rate.</summary>
    /// <param name="from">The currency of which one unit is priced.</param>
    /// <param name="to">The currency in which it is priced.</param>
    /// <param name="rate">How much of <paramref name="to"/> one unit of <paramref name="from"/> is; positive.</param>
    /// <param name="on">The day of the rate.</param>
    /// <param name="source">Where it was published.</param>
    /// <exception cref="ArgumentException">A currency is <c>default</c>, both are the same, or the rate is not positive.</exception>
    public ExchangeRate(Currency from, Currency to, decimal rate, LocalDate on, SourceReference source)
    {
        Guard.That(!from.IsNone, "A rate prices a currency.", nameof(from));
        Guard.That(!to.IsNone, "A rate is in a currency.", nameof(to));
        Guard.That(from != to, "A rate is between two currencies.", nameof(to));
        Guard.That(rate > 0m, "A rate is positive.", nameof(rate));
        From = from;
        To = to;
        Rate = rate;
        On = on;
        Source = Guard.NotNull(source);
    }

    /// <summary>The currency of which one unit is priced.</summary>
    public Currency From { get; }

    /// <summary>The currency in which it is priced.</summary>
    public Currency To { get; }

    /// <summary>How much of <see cref="To"/> one unit of <see cref="From"/> is; positive.</summary>
    public decimal Rate { get; }

    /// <summary>The day of the rate.</summary>
    public LocalDate On { get; }

    /// <summary>Where it was published.</summary>
    public SourceReference Source { get; }

    /// <summary>The rate with its date.</summary>
    /// <returns>For example <c>1 USD = 6.8632 CNY (2018-12-28)</c>.</returns>
    public override string ToString() => $"1 {From} = {ExactDecimal.ToText(Rate)} {To} ({NodaTime.Text.LocalDatePattern.Iso.Format(On)})";
}
