using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Indicators;

/// <summary>A target split over units or classes (指标分解). The parts should add up to the target.</summary>
public sealed record TargetDecomposition
{
    /// <summary>Creates a decomposition.</summary>
    /// <param name="commitment">The target that is split.</param>
    /// <param name="parts">The parts; at least one, in comparable units.</param>
    /// <exception cref="ArgumentException">There is no part, or two do not compare.</exception>
    public TargetDecomposition(CommitmentId commitment, ValueList<DecompositionPart> parts)
    {
        Guard.NotNull(parts);
        Guard.That(parts.Count > 0, "A decomposition has a part.", nameof(parts));
        Guard.That(parts.All(p => p.Quantity.IsComparableTo(parts[0].Quantity)), "The parts of a decomposition compare.", nameof(parts));
        Commitment = commitment;
        Parts = parts;
    }

    /// <summary>The target that is split.</summary>
    public CommitmentId Commitment { get; }

    /// <summary>The parts, in the order given.</summary>
    public ValueList<DecompositionPart> Parts { get; }

    /// <summary>The document that states the split; null when none is named.</summary>
    public string? Source { get; init; }

    /// <summary>The sum of the parts.</summary>
    public Quantity Total => Parts.Skip(1).Aggregate(Parts[0].Quantity, (sum, p) => sum + p.Quantity);

    /// <summary>How far the parts are from the target.</summary>
    /// <param name="target">The quantity of the target; in a unit that compares.</param>
    /// <returns>The sum of the parts less the target: zero when they add up, positive when more was handed out (层层加码), negative when some is missing.</returns>
    /// <exception cref="ArgumentException">The units do not compare.</exception>
    public Quantity Difference(Quantity target) => Total - target;
}
