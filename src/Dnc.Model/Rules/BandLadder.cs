using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules;

/// <summary>A scale of tiers without holes and overlaps (分档), told from its top by lower ends or from its bottom by upper ends.</summary>
/// <typeparam name="T">What is measured.</typeparam>
/// <typeparam name="TResult">What a tier gives.</typeparam>
/// <remarks>
/// <c>AtLeast(20%, 20).AtLeast(10%, 10).Else(0)</c> gives 20 from 20% on, 10 from 10% to below 20%, and 0 below. <see cref="Else"/> makes the tiers a formula.
/// </remarks>
public sealed class BandLadder<T, TResult>
{
    private readonly Formula _of;
    private readonly ValueList<Band> _tiers;
    private readonly bool? _fromTop;

    internal BandLadder(Formula of, ValueList<Band> tiers, bool? fromTop) => (_of, _tiers, _fromTop) = (of, tiers, fromTop);

    /// <summary>The next tier from the top: from a figure, included, to the tier above.</summary>
    /// <param name="low">The figure.</param>
    /// <param name="value">What the tier gives.</param>
    /// <returns>The scale with the tier.</returns>
    /// <exception cref="ArgumentException">The figure is not below the tier above, or the scale is told from its bottom.</exception>
    public BandLadder<T, TResult> AtLeast(T low, Formula<TResult> value) => Down(low, included: true, value);

    /// <summary>The next tier from the top: from a figure, not included, to the tier above.</summary>
    /// <param name="low">The figure.</param>
    /// <param name="value">What the tier gives.</param>
    /// <returns>The scale with the tier.</returns>
    /// <exception cref="ArgumentException">The figure is not below the tier above, or the scale is told from its bottom.</exception>
    public BandLadder<T, TResult> MoreThan(T low, Formula<TResult> value) => Down(low, included: false, value);

    /// <summary>The next tier from the bottom: from the tier below to a figure, included.</summary>
    /// <param name="high">The figure.</param>
    /// <param name="value">What the tier gives.</param>
    /// <returns>The scale with the tier.</returns>
    /// <exception cref="ArgumentException">The figure is not above the tier below, or the scale is told from its top.</exception>
    public BandLadder<T, TResult> AtMost(T high, Formula<TResult> value) => Up(high, included: true, value);

    /// <summary>The next tier from the bottom: from the tier below to a figure, not included.</summary>
    /// <param name="high">The figure.</param>
    /// <param name="value">What the tier gives.</param>
    /// <returns>The scale with the tier.</returns>
    /// <exception cref="ArgumentException">The figure is not above the tier below, or the scale is told from its top.</exception>
    public BandLadder<T, TResult> LessThan(T high, Formula<TResult> value) => Up(high, included: false, value);

    /// <summary>Ends the scale.</summary>
    /// <param name="otherwise">What holds beyond the last tier; null when the rule is silent there, which leaves the value unknown.</param>
    /// <returns>The formula.</returns>
    public Formula<TResult> Else(Formula<TResult>? otherwise) => new TypedFormula<TResult>(new Bands(_of, _tiers, otherwise?.Node));

    private BandLadder<T, TResult> Down(T low, bool included, Formula<TResult> value)
    {
        var figure = TypedValues.Figure(low);
        Guard.That(_fromTop != false, "A scale that is told from its bottom has upper ends only.", nameof(low));
        var above = _tiers.Count == 0 ? null : _tiers[^1];
        Guard.That(above is null || Rises(figure, included, above.Low!.Value, !above.LowIncluded), "The tiers of a scale that is told from its top fall.", nameof(low));
        return new(_of, _tiers.Add(new Band(figure, included, above?.Low, above is { LowIncluded: false }, Guard.NotNull(value).Node)), true);
    }

    private BandLadder<T, TResult> Up(T high, bool included, Formula<TResult> value)
    {
        var figure = TypedValues.Figure(high);
        Guard.That(_fromTop != true, "A scale that is told from its top has lower ends only.", nameof(high));
        var below = _tiers.Count == 0 ? null : _tiers[^1];
        Guard.That(below is null || Rises(below.High!.Value, !below.HighIncluded, figure, included), "The tiers of a scale that is told from its bottom rise.", nameof(high));
        return new(_of, _tiers.Add(new Band(below?.High, below is { HighIncluded: false }, figure, included, Guard.NotNull(value).Node)), false);
    }

    // A tier may be a single figure when both its ends belong to it.
    private static bool Rises(CompoundQuantity low, bool lowIncluded, CompoundQuantity high, bool highIncluded) =>
        low.Amount < high.Amount || (low.Amount == high.Amount && lowIncluded && highIncluded);
}
