using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>Points that are added to a score when a criterion holds (加减分).</summary>
/// <param name="When">The criterion.</param>
/// <param name="Points">The points; negative for a deduction.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
public sealed record ScoreAdjustment(Criterion When, decimal Points, ClauseReference? Clause = null)
{
    /// <summary>The criterion.</summary>
    public Criterion When { get; init => field = Guard.NotNull(value); } = Guard.NotNull(When);
}
