using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <summary>The sentence promises more or less firmly (约束力度).</summary>
/// <param name="Strength">The strength that is meant.</param>
/// <remarks>It applies to every commitment.</remarks>
public sealed record UseStrength(Strength Strength) : ReadingEffect
{
    /// <summary>The strength that is meant.</summary>
    public Strength Strength { get; init => field = Guard.Defined(value); } = Guard.Defined(Strength);

    /// <inheritdoc/>
    public override bool AppliesTo(Commitment commitment) => true;

    internal override Commitment Change(Commitment commitment) => commitment with { Strength = Strength };
}
