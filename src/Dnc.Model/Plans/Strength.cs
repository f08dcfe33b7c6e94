namespace Dnc.Model.Plans;

/// <summary>How firmly a sentence promises (约束力度), the firmest first.</summary>
/// <remarks>
/// The word of the text decides; see <see cref="Strengths"/> for what follows. The <c>default</c> value is <see cref="Ensure"/>; no member
/// of a plan takes it silently.
/// </remarks>
public enum Strength
{
    /// <summary>Ensure (确保).</summary>
    Ensure,

    /// <summary>A plain verb, such as build, set up, carry out, reach (建立、建设、实施、达到).</summary>
    Binding,

    /// <summary>Strive for (力争、争取).</summary>
    Strive,

    /// <summary>Encourage, guide, support, promote (鼓励、引导、支持、推动).</summary>
    Guide,

    /// <summary>Explore, study (探索、研究).</summary>
    Explore,

    /// <summary>A statement of purpose (目的表述).</summary>
    Vision,
}
