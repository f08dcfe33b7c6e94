using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Evaluation;

/// <summary>How a commitment stands, and why.</summary>
public sealed record CommitmentResult
{
    internal CommitmentResult(Commitment commitment, AssessmentStatus status)
    {
        Commitment = commitment;
        Status = status;
    }

    /// <summary>The commitment.</summary>
    public Commitment Commitment { get; }

    /// <summary>Its identifier.</summary>
    public CommitmentId Id => Commitment.Id;

    /// <summary>Its name.</summary>
    public LocalizedText Name => Commitment.Name;

    /// <summary>Its clause.</summary>
    public ClauseReference Clause => Commitment.Clause;

    /// <summary>How it stands; where readings differ, that it needs interpretation.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>Whether it is reached: true or false only where every reading and every source agrees.</summary>
    public Verdict Reached { get; init; }

    /// <summary>Whether nothing that happens later can change the status.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Each reading of a target; one when nothing is open, none for other kinds.</summary>
    public ValueList<ReadingResult> Readings { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>
    /// What the records of governance say of a coverage, a cadence or a milestone, with units, periods and sources; one for each reading where readings
    /// differ, none without records and for other kinds.
    /// </summary>
    public ValueList<Explanation> Grounds { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Why there is no answer; empty when there is one.</summary>
    public ValueList<UndeterminedReason> Reasons { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The commitments that serve a goal, with their statuses; empty for other kinds.</summary>
    public ValueList<CommitmentResult> ServedBy { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The progress of a target on which all readings agree; otherwise null.</summary>
    public Interval<Rational>? Progress => Readings.Select(r => r.Assessment.Progress).Distinct().Take(2).ToList() is [var one] ? one : null;

    /// <summary>Why the commitment stands so.</summary>
    /// <returns>The explanation, the answer first.</returns>
    public Explanation Explain() => ResultText.Explain(this);
}
