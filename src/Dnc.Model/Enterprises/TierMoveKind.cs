namespace Dnc.Model.Enterprises;

/// <summary>How a subject moved on a ladder.</summary>
public enum TierMoveKind
{
    /// <summary>To a higher tier (晋级).</summary>
    Up,

    /// <summary>To a lower tier, or off the ladder (退级).</summary>
    Down,

    /// <summary>The tier that certainly holds is the same, but which others are possible changed, or whether there is an answer at all.</summary>
    Certainty,
}
