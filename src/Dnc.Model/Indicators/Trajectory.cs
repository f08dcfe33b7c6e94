using Dnc.Model.Primitives;

namespace Dnc.Model.Indicators;

/// <summary>How a target is expected to be approached between its start and its due date (序时进度).</summary>
public abstract record Trajectory
{
    /// <summary>The trajectory in words.</summary>
    public abstract LocalizedText Text { get; }

    // INVARIANT: an internal abstract member closes the family.
    internal abstract void Close();
}
