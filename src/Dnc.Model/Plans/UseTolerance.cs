using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Plans;

/// <summary>"About" means within a tolerance (左右的允许偏差).</summary>
/// <param name="Tolerance">How near is near enough.</param>
/// <remarks>It applies to targets and thresholds that say "about" of a figure that the tolerance fits.</remarks>
public sealed record UseTolerance(Tolerance Tolerance) : ReadingEffect
{
    /// <summary>How near is near enough.</summary>
    public Tolerance Tolerance { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Tolerance);

    /// <inheritdoc/>
    public override bool AppliesTo(Commitment commitment) => commitment switch
    {
        Target target => CanBeNear(target.Specification.Bound),
        Threshold threshold => CanBeNear(threshold.Bound),
        _ => false,
    };

    internal override Commitment Change(Commitment commitment) => commitment switch
    {
        Target target => target with { Specification = target.Specification with { Bound = Bound.About(target.Specification.Bound.Quantity, Tolerance) } },
        Threshold threshold => threshold with { Bound = Bound.About(threshold.Bound.Quantity, Tolerance) },
        _ => commitment,
    };

    private bool CanBeNear(Bound bound) => bound.Comparator == Comparator.About && Tolerance.Fits(bound.Quantity);
}
