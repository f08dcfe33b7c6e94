using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Support;

/// <summary>How many places a quota has: a number, or a share of those that qualify with a stated rounding.</summary>
public sealed record QuotaPlaces
{
    private QuotaPlaces(int? count, Ratio? share, Rounding rounding) => (Number, Share, Rounding) = (count, share, rounding);

    /// <summary>The number of places; null for a share.</summary>
    public int? Number { get; }

    /// <summary>The share of those that qualify; null for a number.</summary>
    public Ratio? Share { get; }

    /// <summary>How a share is rounded to whole places.</summary>
    public Rounding Rounding { get; }

    /// <summary>A number of places.</summary>
    /// <param name="places">The number, at least 1.</param>
    /// <returns>The places.</returns>
    public static QuotaPlaces Of(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(places);
        return new(places, null, Rounding.Down);
    }

    /// <summary>A share of those that qualify.</summary>
    /// <param name="share">The share, more than 0 and at most 1.</param>
    /// <param name="rounding">How it is rounded to whole places.</param>
    /// <returns>The places.</returns>
    public static QuotaPlaces Of(Ratio share, Rounding rounding)
    {
        Guard.That(share.Value is > 0 and <= 1, "A share is more than 0 and at most 1.", nameof(share));
        return new(null, share, Guard.Defined(rounding));
    }
}
