using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Plans;

/// <summary>"About" means within a tolerance (左右的允许偏差).</summary>
/// <param name="Tolerance">How near is near enough.</param>
/// <remarks>It applies to targets and thresholds that say "about".</remarks>
public sealed record UseTolerance(Tolerance Tolerance) : ReadingEffect
{
    /// <summary>How near is near enough.</summary>
    public Tolerance Tolerance { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Tolerance);

    /// <inheritdoc/>
    public override bool AppliesTo(Commitment commitment) => commitment is Target { Specification.Bound.Comparator: Comparator.About } or Threshold { Bound.Comparator: Comparator.About };

    internal override Commitment Change(Commitment commitment) => commitment switch
    {
        Target target => target with { Specification = target.Specification with { Bound = Bound.About(target.Specification.Bound.Quantity, Tolerance) } },
        Threshold threshold => threshold with { Bound = Bound.About(threshold.Bound.Quantity, Tolerance) },
        _ => commitment,
    };
}
