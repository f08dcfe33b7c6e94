using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>A figure with its legal comparator (数量界限), such as <c>≥200家</c>, <c>&gt;2000亿元</c> or <c>600名左右</c>.</summary>
/// <remarks>
/// Cannot be invalid: an upper figure exists exactly for <see cref="Quantities.Comparator.Between"/>, compares with the lower and is not below it; a
/// tolerance exists only for <see cref="Quantities.Comparator.About"/> and fits its figure. Equality is by content, see <see cref="Quantity"/>.
/// </remarks>
public sealed partial record Bound : IParsable<Bound>
{
    private Bound(Comparator comparator, Quantity quantity, Quantity? upper, Tolerance? tolerance)
    {
        Comparator = comparator;
        Quantity = quantity;
        Upper = upper;
        Tolerance = tolerance;
    }

    /// <summary>How a figure compares.</summary>
    public Comparator Comparator { get; }

    /// <summary>The figure; for between, the lower end.</summary>
    public Quantity Quantity { get; }

    /// <summary>For between, the upper end, inclusive; otherwise null.</summary>
    public Quantity? Upper { get; }

    /// <summary>For about, how near; null when nobody has said so, and for every other comparator.</summary>
    public Tolerance? Tolerance { get; }

    /// <summary>Whether the bound cannot be judged until somebody says how near "about" is.</summary>
    public bool NeedsInterpretation => Comparator == Comparator.About && Tolerance is null;

    /// <summary>A bound with one figure.</summary>
    /// <param name="comparator">Any comparator but between.</param>
    /// <param name="quantity">The figure.</param>
    /// <returns>The bound.</returns>
    /// <exception cref="ArgumentException">The comparator is between, which has two figures.</exception>
    public static Bound Of(Comparator comparator, Quantity quantity)
    {
        Guard.That(Guard.Defined(comparator) != Comparator.Between, "Between has two figures.", nameof(comparator));
        return new(comparator, quantity, null, null);
    }

    /// <summary>The figure or more (达到); inclusive.</summary>
    /// <param name="quantity">The figure.</param>
    /// <returns>The bound.</returns>
    public static Bound AtLeast(Quantity quantity) => new(Comparator.AtLeast, quantity, null, null);

    /// <summary>More than the figure (超过); strict.</summary>
    /// <param name="quantity">The figure.</param>
    /// <returns>The bound.</returns>
    public static Bound MoreThan(Quantity quantity) => new(Comparator.MoreThan, quantity, null, null);

    /// <summary>The figure or less (不超过); inclusive.</summary>
    /// <param name="quantity">The figure.</param>
    /// <returns>The bound.</returns>
    public static Bound AtMost(Quantity quantity) => new(Comparator.AtMost, quantity, null, null);

    /// <summary>Less than the figure (低于); strict.</summary>
    /// <param name="quantity">The figure.</param>
    /// <returns>The bound.</returns>
    public static Bound LessThan(Quantity quantity) => new(Comparator.LessThan, quantity, null, null);

    /// <summary>The figure itself (等于).</summary>
    /// <param name="quantity">The figure.</param>
    /// <returns>The bound.</returns>
    public static Bound Exactly(Quantity quantity) => new(Comparator.Exactly, quantity, null, null);

    /// <summary>Near the figure (左右).</summary>
    /// <param name="quantity">The figure.</param>
    /// <param name="tolerance">How near; null while nobody has said so.</param>
    /// <returns>The bound.</returns>
    /// <exception cref="ArgumentException">The tolerance is a quantity that does not compare with the figure.</exception>
    public static Bound About(Quantity quantity, Tolerance? tolerance = null)
    {
        Guard.That(tolerance is null || tolerance.Fits(quantity), "An absolute tolerance compares with its figure.", nameof(tolerance));
        return new(Comparator.About, quantity, null, tolerance);
    }

    /// <summary>From one figure to another (至); both inclusive.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <returns>The bound.</returns>
    /// <exception cref="ArgumentException">The ends do not compare, or the upper one is below the lower one.</exception>
    public static Bound Between(Quantity lower, Quantity upper)
    {
        Guard.That(lower.IsComparableTo(upper), "The ends of a bound compare.", nameof(upper));
        Guard.That(upper >= lower, "The upper end of a bound is not below the lower end.", nameof(upper));
        return new(Comparator.Between, lower, upper, null);
    }
}
