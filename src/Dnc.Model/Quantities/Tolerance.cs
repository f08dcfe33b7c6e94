using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>How near "about" is, and who says so (允许偏差).</summary>
/// <remarks>
/// Either relative to the figure or an absolute quantity, on both sides and inclusive. Equality compares the width, the origin and the setter.
/// </remarks>
public sealed record Tolerance
{
    private Tolerance(Ratio? relative, Quantity? absolute)
    {
        Relative = relative;
        Absolute = absolute;
    }

    /// <summary>The width as a share of the figure; null for an absolute tolerance. Not negative.</summary>
    public Ratio? Relative { get; }

    /// <summary>The width as a quantity; null for a relative tolerance. Not negative.</summary>
    public Quantity? Absolute { get; }

    /// <summary>Who assumed the tolerance; null when the text states it.</summary>
    public LocalizedText? AssumedBy { get; private init; }

    /// <summary>Whether the text states the tolerance or somebody assumed it.</summary>
    public ToleranceOrigin Origin => AssumedBy is null ? ToleranceOrigin.Stated : ToleranceOrigin.Assumed;

    /// <summary>A share of the figure, stated by the text.</summary>
    /// <param name="share">The share on either side; not negative.</param>
    /// <returns>The tolerance.</returns>
    /// <exception cref="ArgumentException">The share is negative.</exception>
    public static Tolerance Within(Ratio share)
    {
        Guard.That(share.Value >= 0m, "A tolerance is not negative.", nameof(share));
        return new(share, null);
    }

    /// <summary>A quantity on either side, stated by the text.</summary>
    /// <param name="width">The width on either side; not negative, and for a ratio in percentage points.</param>
    /// <returns>The tolerance.</returns>
    /// <exception cref="ArgumentException">The width is negative or is itself a ratio.</exception>
    public static Tolerance Within(Quantity width)
    {
        Guard.That(width.Value >= 0m, "A tolerance is not negative.", nameof(width));
        Guard.That(width.Dimension != Dimension.Ratio, "A width in percent could be a share of the figure; write percentage points.", nameof(width));
        return new(null, width);
    }

    /// <summary>The same width, assumed by somebody.</summary>
    /// <param name="setter">Who assumed it: an office, a person or a working rule.</param>
    /// <returns>The tolerance.</returns>
    public Tolerance Assume(LocalizedText setter) => this with { AssumedBy = Guard.NotNull(setter) };

    /// <summary>Whether the tolerance can be applied to a figure.</summary>
    /// <param name="quantity">The figure.</param>
    /// <returns>
    /// For a ratio, whether the width is in percentage points, because ±0.2% of 5% has two readings; for any other figure, whether the tolerance is
    /// relative or its unit compares.
    /// </returns>
    public bool Fits(Quantity quantity) =>
        quantity.Dimension == Dimension.Ratio
            ? Absolute?.Dimension == Dimension.PercentagePoint
            : Absolute is not { } width || width.IsComparableTo(quantity);

    /// <summary>How far a figure may be off on either side, in the base unit of the figure, see <see cref="Quantity.Amount"/>.</summary>
    /// <param name="quantity">A figure that the tolerance fits.</param>
    /// <returns>The exact width, not negative; the ends themselves are allowed.</returns>
    /// <exception cref="ArgumentException">The tolerance does not fit the figure.</exception>
    public Rational WidthFor(Quantity quantity)
    {
        Guard.That(Fits(quantity), "The tolerance fits its figure.", nameof(quantity));
        if (Relative is { } share)
        {
            var width = quantity.Amount * share.Exact;
            return width.Sign < 0 ? -width : width;
        }

        var absolute = Absolute!.Value.Amount;
        return quantity.Dimension == Dimension.Ratio ? absolute / 100 : absolute;
    }

    /// <summary>The width and who assumed it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>±10%</c> or <c>±10%, assumed by the evaluation office</c>.</returns>
    public string ToString(Language language)
    {
        var width = "±" + (Absolute is { } a ? a.ToString(language) : Relative!.Value.ToString(language));
        return (AssumedBy, language) switch
        {
            (null, _) => width,
            (_, Language.Zh) => $"{width}，由{AssumedBy.Zh}设定",
            _ => $"{width}, assumed by {AssumedBy.En}",
        };
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.En);
}
