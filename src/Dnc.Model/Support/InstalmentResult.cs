using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>How an instalment stands (分期状态).</summary>
/// <param name="Instalment">The instalment.</param>
/// <param name="Amount">The amount.</param>
/// <param name="IsReached">Whether the milestone is reached.</param>
/// <param name="Paid">What has been paid of it.</param>
public sealed record InstalmentResult(Instalment Instalment, AwardRange Amount, Verdict IsReached, Money Paid)
{
    /// <summary>The instalment.</summary>
    public Instalment Instalment { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Instalment);

    /// <summary>The evaluation of the milestone; null when there is none.</summary>
    public RuleEvaluation? Milestone { get; init; }
}
