using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>What was held of a cadence against what was due, and why (调度频次落实情况).</summary>
public sealed record CadenceResult
{
    internal CadenceResult(Cadence cadence, UnitRoster roster, ValueList<CadencePeriod> periods)
    {
        Cadence = cadence;
        Roster = roster;
        Periods = periods;
    }

    /// <summary>The cadence.</summary>
    public Cadence Cadence { get; }

    /// <summary>The units that attend.</summary>
    public UnitRoster Roster { get; }

    /// <summary>The periods that are due, in order, with the current one last where it has not ended.</summary>
    public ValueList<CadencePeriod> Periods { get; }

    /// <summary>The periods that have ended.</summary>
    public ValueList<CadencePeriod> Due => Periods.Where(p => !p.IsPending).ToValueList();

    /// <summary>The periods that have ended in which everything due was held.</summary>
    public ValueList<CadencePeriod> Held => Due.Where(p => p.Held == Verdict.True).ToValueList();

    /// <summary>The periods that have ended in which, as proved, something due was not held.</summary>
    public ValueList<CadencePeriod> Missed => Due.Where(p => p.Held == Verdict.False).ToValueList();

    /// <summary>The periods that have ended of which it is not known.</summary>
    public ValueList<CadencePeriod> NotKnown => Due.Where(p => p.Held == Verdict.Unknown).ToValueList();

    /// <summary>Whether everything due was held: unknown while no period has ended.</summary>
    public Verdict Verdict => Due.Count == 0 ? Verdict.Unknown : Verdicts.All(Due.Select(p => p.Held));

    /// <summary>Whether something was held at all.</summary>
    public bool HasRecords => Periods.Any(p => p.Meetings.Count > 0);

    /// <summary>Why the answer is what it is.</summary>
    /// <returns>The explanation, the answer first.</returns>
    public Explanation Explain() => CadenceText.Explain(this);
}
