using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <summary>What a reading of an ambiguous text changes in a commitment (解释效果). A closed family.</summary>
public abstract record ReadingEffect
{
    /// <summary>Whether the effect has anything to change in a commitment.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <returns>Whether <see cref="ApplyTo"/> may change it.</returns>
    public abstract bool AppliesTo(Commitment commitment);

    /// <summary>The commitment as it is under the reading.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <returns>The changed commitment; the same one when the effect does not apply to it.</returns>
    public Commitment ApplyTo(Commitment commitment) => AppliesTo(Guard.NotNull(commitment)) ? Change(commitment) : commitment;

    // INVARIANT: an internal abstract member closes the family; it is called only for a commitment that the effect applies to.
    internal abstract Commitment Change(Commitment commitment);
}
