using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Plans;

/// <summary>Another due date is meant (期限口径).</summary>
/// <param name="Due">The last day that is meant.</param>
/// <remarks>It applies to every kind that has a due date.</remarks>
public sealed record UseDue(LocalDate Due) : ReadingEffect
{
    /// <inheritdoc/>
    public override bool AppliesTo(Commitment commitment) => Guard.NotNull(commitment).Deadline is not null;

    internal override Commitment Change(Commitment commitment) => commitment switch
    {
        Target target => target with { Specification = target.Specification with { Due = Due } },
        Threshold threshold => threshold with { Due = Due },
        Coverage coverage => coverage with { Due = Due },
        MilestoneCommitment milestone => milestone with { Due = Due },
        _ => commitment,
    };
}
