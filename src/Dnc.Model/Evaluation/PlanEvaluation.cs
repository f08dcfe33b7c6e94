using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Evaluation;

/// <summary>How every commitment of a plan stands at an as-of (规划评估结果).</summary>
public sealed class PlanEvaluation
{
    private readonly Dictionary<CommitmentId, CommitmentResult> _byId;

    internal PlanEvaluation(Plan plan, PlanFacts facts, AsOf asOf, ValueList<CommitmentResult> results)
    {
        Plan = plan;
        Facts = facts;
        AsOf = asOf;
        Results = results;
        _byId = results.ToDictionary(r => r.Id);
    }

    /// <summary>The plan that was evaluated.</summary>
    public Plan Plan { get; }

    /// <summary>The facts that it was evaluated on.</summary>
    public PlanFacts Facts { get; }

    /// <summary>The day, and the instant up to which things were known.</summary>
    public AsOf AsOf { get; }

    /// <summary>Every commitment, in the order of the plan.</summary>
    public ValueList<CommitmentResult> Results { get; }

    /// <summary>The numeric targets, in the order of the plan.</summary>
    public ValueList<CommitmentResult> Targets => Results.Where(r => r.Commitment is Target).ToValueList();

    /// <summary>The result of a commitment.</summary>
    /// <param name="id">Its identifier.</param>
    /// <exception cref="KeyNotFoundException">The plan has no such commitment.</exception>
    public CommitmentResult this[CommitmentId id] => _byId[id];

    /// <summary>The result of a commitment.</summary>
    /// <param name="id">Its identifier, such as <c>17a</c>.</param>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    /// <exception cref="KeyNotFoundException">The plan has no such commitment.</exception>
    public CommitmentResult this[string id] => this[CommitmentId.Parse(id)];

    /// <summary>What differs in another evaluation, and because of what.</summary>
    /// <param name="later">The other evaluation, of the same plan or another version of it.</param>
    /// <returns>The commitments whose status or verdict differs, in the order of the other plan.</returns>
    public ValueList<ResultChange> ChangesTo(PlanEvaluation later)
    {
        Guard.NotNull(later);
        return later.Results
            .Where(now => _byId.TryGetValue(now.Id, out var then) && (then.Status != now.Status || then.Reached != now.Reached))
            .Select(now => ResultChange.Between(this, _byId[now.Id], later, now))
            .ToValueList();
    }
}
