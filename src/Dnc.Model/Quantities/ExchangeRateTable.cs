using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Quantities;

/// <summary>Dated exchange rates (汇率表).</summary>
/// <remarks>
/// The rate for a day is the latest at or before it that is not older than the caller allows; a rate of a later day is never used. A rate in the
/// wanted direction goes before one in the other direction, whatever their days; one used against its direction says so.
/// </remarks>
public sealed class ExchangeRateTable
{
    private readonly Dictionary<(Currency From, Currency To), ExchangeRate[]> _rates;

    /// <summary>Creates a table.</summary>
    /// <param name="rates">The rates, in any order; one a day for each direction.</param>
    /// <exception cref="ArgumentException">Two rates have the same direction and day.</exception>
    public ExchangeRateTable(ValueList<ExchangeRate> rates)
    {
        Rates = Guard.NotNull(rates);
        Guard.That(rates.DistinctBy(r => (r.From, r.To, r.On)).Count() == rates.Count, "A table has one rate a day for each direction.", nameof(rates));
        _rates = rates.GroupBy(r => (r.From, r.To)).ToDictionary(g => g.Key, g => g.OrderBy(r => r.On).ToArray());
    }

    /// <summary>Every rate, in the order given.</summary>
    public ValueList<ExchangeRate> Rates { get; }

    /// <summary>The rate for a day.</summary>
    /// <param name="from">The currency to convert.</param>
    /// <param name="to">The currency wanted.</param>
    /// <param name="on">The day.</param>
    /// <param name="maxAgeDays">How many days the rate may be older than <paramref name="on"/>, inclusive; 0 for the day itself only.</param>
    /// <param name="rate">The rate, or null.</param>
    /// <returns>False when there is no such rate, and when the two currencies are the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public bool TryFind(Currency from, Currency to, LocalDate on, int maxAgeDays, [NotNullWhen(true)] out AppliedExchangeRate? rate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxAgeDays);
        rate = Latest(from, to, on, maxAgeDays) is { } direct ? new(direct, IsInverted: false)
            : Latest(to, from, on, maxAgeDays) is { } inverse ? new(inverse, IsInverted: true)
            : null;
        return rate is not null;
    }

    /// <summary>Converts an amount at the rate for a day.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="to">The currency wanted.</param>
    /// <param name="on">The day.</param>
    /// <param name="maxAgeDays">How many days the rate may be older than <paramref name="on"/>, inclusive.</param>
    /// <param name="conversion">The converted amount with the rate, or null.</param>
    /// <returns>False when there is no rate, see <see cref="TryFind"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public bool TryConvert(Money amount, Currency to, LocalDate on, int maxAgeDays, [NotNullWhen(true)] out CurrencyConversion? conversion)
    {
        conversion = TryFind(amount.Currency, to, on, maxAgeDays, out var rate) ? new(amount, rate) : null;
        return conversion is not null;
    }

    private ExchangeRate? Latest(Currency from, Currency to, LocalDate on, int maxAgeDays)
    {
        if (!_rates.TryGetValue((from, to), out var rates))
        {
            return null;
        }

        var latest = Array.FindLast(rates, r => r.On <= on);
        return latest is not null && Period.DaysBetween(latest.On, on) <= maxAgeDays ? latest : null;
    }
}
