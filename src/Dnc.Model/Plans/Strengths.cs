using Dnc.Model.Primitives;

namespace Dnc.Model.Plans;

/// <summary>What follows from the strength of a commitment.</summary>
public static class Strengths
{
    /// <summary>Whether a commitment of this strength may be scored.</summary>
    /// <param name="strength">The strength.</param>
    /// <returns>
    /// True for <see cref="Strength.Ensure"/>, <see cref="Strength.Binding"/> and <see cref="Strength.Strive"/>: an outcome is promised. False for
    /// <see cref="Strength.Guide"/> and <see cref="Strength.Explore"/>, which promise an effort, and for <see cref="Strength.Vision"/>: their state is
    /// reported and never scored.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The strength is none.</exception>
    public static bool IsScored(this Strength strength) => Guard.Defined(strength) <= Strength.Strive;

    /// <summary>Whether missing a commitment of this strength counts against those who answer for it.</summary>
    /// <param name="strength">The strength.</param>
    /// <returns>
    /// True for <see cref="Strength.Ensure"/> and <see cref="Strength.Binding"/>. False for <see cref="Strength.Strive"/>: reaching it counts, missing it
    /// is reported and is no fault by itself.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The strength is none.</exception>
    public static bool IsBinding(this Strength strength) => Guard.Defined(strength) <= Strength.Binding;
}
