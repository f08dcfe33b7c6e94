using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Cohorts;

/// <summary>How many places there are (名额): a number, or a share of those who qualify with a stated rounding.</summary>
/// <remarks>
/// <c>QuotaSize.Share(new Rational(1, 5), Rounding.Up).AtMost(50)</c> is "the first 20 %, a part of a place rounded up, at most 50". One more member
/// never takes a place away and adds at most one.
/// </remarks>
public sealed record QuotaSize
{
    private QuotaSize(Rational? share, Rounding rounding, int fewest, int? most) => (OfPopulation, Rounding, Fewest, Most) = (share, rounding, fewest, most);

    /// <summary>The share of those who qualify; null for a plain number.</summary>
    public Rational? OfPopulation { get; }

    /// <summary>How a part of a place is rounded; without meaning for a plain number.</summary>
    public Rounding Rounding { get; }

    /// <summary>The fewest places, whatever the share gives; 0 when there is no such limit.</summary>
    public int Fewest { get; }

    /// <summary>The most places, whatever the share gives; null when there is no such limit.</summary>
    public int? Most { get; }

    /// <summary>A number of places, whether or not so many qualify.</summary>
    /// <param name="places">The places; 0 or more.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static QuotaSize Count(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        return new QuotaSize(null, Rounding.Down, places, places);
    }

    /// <summary>A share of those who qualify.</summary>
    /// <param name="share">The share, 0 to 1, both included.</param>
    /// <param name="rounding">How a part of a place is rounded: up (进一), down (舍去), or to the nearest.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not allowed.</exception>
    public static QuotaSize Share(Rational share, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, Rational.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, Rational.One);
        return new QuotaSize(share, Guard.Defined(rounding), 0, null);
    }

    /// <summary>The size with a greatest number of places.</summary>
    /// <param name="places">The most places; not fewer than <see cref="Fewest"/>.</param>
    /// <returns>The limited size.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than the fewest places.</exception>
    public QuotaSize AtMost(int places)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(places, Fewest);
        return new QuotaSize(OfPopulation, Rounding, Fewest, Most is { } most ? Math.Min(most, places) : places);
    }

    /// <summary>The size with a smallest number of places.</summary>
    /// <param name="places">The fewest places; 0 or more, not more than <see cref="Most"/>.</param>
    /// <returns>The limited size.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or greater than the most places.</exception>
    public QuotaSize AtLeast(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, Most ?? int.MaxValue);
        return new QuotaSize(OfPopulation, Rounding, Math.Max(Fewest, places), Most);
    }

    /// <summary>The places when a number of members qualify.</summary>
    /// <param name="population">How many qualify; 0 or more.</param>
    /// <returns>The places; possibly more than members when a number is fixed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Places(int population)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        var places = OfPopulation is { } share ? (int)(share * population).ToDecimal(0, Rounding) : Fewest;
        return Math.Clamp(places, Fewest, Most ?? int.MaxValue);
    }

    // The places for every population from none to a greatest one, so that a search need not calculate with fractions.
    internal int[] Table(int most) => [.. Enumerable.Range(0, most + 1).Select(Places)];
}
