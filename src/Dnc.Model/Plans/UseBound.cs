using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Plans;

/// <summary>Another comparator or figure is meant (界限口径).</summary>
/// <param name="Bound">The bound that is meant.</param>
/// <remarks>It applies to targets and thresholds.</remarks>
public sealed record UseBound(Bound Bound) : ReadingEffect
{
    /// <summary>The bound that is meant.</summary>
    public Bound Bound { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Bound);

    /// <inheritdoc/>
    public override bool AppliesTo(Commitment commitment) => commitment is Target or Threshold;

    internal override Commitment Change(Commitment commitment) => commitment switch
    {
        Target target => target with { Specification = target.Specification with { Bound = Bound } },
        Threshold threshold => threshold with { Bound = Bound },
        _ => commitment,
    };
}
