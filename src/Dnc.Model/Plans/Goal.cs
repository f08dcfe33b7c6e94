using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Plans;

/// <summary>A statement of purpose (目的表述).</summary>
/// <remarks>It is judged by the commitments that serve it, never by itself.</remarks>
public sealed record Goal : Commitment
{
    /// <summary>The commitments that serve it; at least one, each once, never itself.</summary>
    public required ValueList<CommitmentId> ServedBy { get; init => field = Lists.Distinct(value); }

    /// <inheritdoc/>
    public override CommitmentKind Kind => CommitmentKind.Goal;

    /// <inheritdoc/>
    public override LocalDate? Deadline => null;

    internal override void Close()
    {
    }
}
