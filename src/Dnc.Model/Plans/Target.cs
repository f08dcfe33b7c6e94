using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Plans;

/// <summary>A numeric outcome (量化目标): an indicator, what is computed from it, a bound and a due date.</summary>
/// <remarks>It is judged on the observations of its indicator.</remarks>
public sealed record Target : Commitment
{
    /// <summary>What is judged: indicator × statistic × bound × due, with baseline and trajectory.</summary>
    public required TargetSpecification Specification { get; init => field = Guard.NotNull(value); }

    /// <summary>Where the due date comes from.</summary>
    public required DueBasis DueBasis { get; init => field = Guard.Defined(value); }

    /// <inheritdoc/>
    public override CommitmentKind Kind => CommitmentKind.Target;

    /// <inheritdoc/>
    public override LocalDate? Deadline => Specification.Due;

    internal override void Close()
    {
    }
}
