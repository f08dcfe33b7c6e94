using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>The same progress every day (线性). A target without a trajectory is judged by this one, and the judgement says that it was assumed.</summary>
public sealed record LinearTrajectory : Trajectory
{
    /// <inheritdoc/>
    public override LocalizedText Text => new("按天数线性推进", "linear by days");

    internal override void Close()
    {
    }
}
