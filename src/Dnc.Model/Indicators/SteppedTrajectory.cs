using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>Values expected on given days; between two of them the earlier one stands (分步节点).</summary>
public sealed record SteppedTrajectory : Trajectory
{
    /// <summary>Creates a trajectory.</summary>
    /// <param name="steps">The steps; at least one, with rising days.</param>
    /// <exception cref="ArgumentException">There is no step, or the days do not rise.</exception>
    public SteppedTrajectory(ValueList<TrajectoryStep> steps) => Steps = steps;

    /// <summary>The steps, by day.</summary>
    public ValueList<TrajectoryStep> Steps
    {
        get;
        init
        {
            Guard.NotNull(value);
            Guard.That(value.Count > 0, "A stepped trajectory has a step.", nameof(Steps));
            Guard.That(value.Zip(value.Skip(1)).All(p => p.First.On < p.Second.On), "The days of the steps rise.", nameof(Steps));
            field = value;
        }
    }

    /// <inheritdoc/>
    public override LocalizedText Text => new($"按{Steps.Count}个节点推进", $"by {Steps.Count} steps");

    internal override void Close()
    {
    }
}
