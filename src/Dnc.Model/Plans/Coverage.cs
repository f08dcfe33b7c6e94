using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Plans;

/// <summary>Something that every unit of a group is to have (全覆盖要求), such as an operator in every town.</summary>
/// <remarks>It is judged on a register: which units have it and which do not.</remarks>
public sealed record Coverage : Commitment
{
    /// <summary>The units, by bodies or classes of bodies; at least one, each once.</summary>
    public required ValueList<OrganizationId> Units { get; init => field = Lists.Distinct(value); }

    /// <summary>What each unit must have.</summary>
    public required LocalizedText Item { get; init => field = Guard.NotNull(value); }

    /// <summary>How many each unit must have at least; 1 or more.</summary>
    public required int PerUnit { get; init => field = Lists.Positive(value); }

    /// <summary>The last day in time.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>Where the due date comes from.</summary>
    public required DueBasis DueBasis { get; init => field = Guard.Defined(value); }

    /// <inheritdoc/>
    public override CommitmentKind Kind => CommitmentKind.Coverage;

    /// <inheritdoc/>
    public override LocalDate? Deadline => Due;

    internal override void Close()
    {
    }
}
