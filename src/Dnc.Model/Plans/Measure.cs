using NodaTime;

namespace Dnc.Model.Plans;

/// <summary>An action (举措) with what it works with.</summary>
/// <remarks>It is judged by its actions and milestones on a roadmap. Its <see cref="Commitment.Instrument"/> is never null in a plan.</remarks>
public sealed record Measure : Commitment
{
    /// <inheritdoc/>
    public override CommitmentKind Kind => CommitmentKind.Measure;

    /// <inheritdoc/>
    public override LocalDate? Deadline => null;

    internal override void Close()
    {
    }
}
