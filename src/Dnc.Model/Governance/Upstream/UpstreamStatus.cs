using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Upstream;

/// <summary>How far something is that is to be won from a higher level (向上争取事项状态).</summary>
public sealed record UpstreamStatus
{
    internal UpstreamStatus(UpstreamPolicy policy, UpstreamState state, ValueList<UpstreamEvent> events, AsOf asOf)
    {
        Policy = policy;
        State = state;
        Events = events;
        var grant = events.OfType<UpstreamGrant>().LastOrDefault();
        var plan = events.OfType<UpstreamLandingPlan>().LastOrDefault();
        (Amount, What, WonOn) = (grant?.Amount, grant?.What, grant?.On);
        (CarriedBy, Steps) = (plan?.Unit, plan?.Steps ?? []);
        Overdue = State == UpstreamState.Landing ? Steps.Where(s => s.IsOverdue(asOf)).ToValueList() : [];
    }

    /// <summary>What it is.</summary>
    public UpstreamPolicy Policy { get; }

    /// <summary>How far it is.</summary>
    public UpstreamState State { get; }

    /// <summary>What happened up to the day, in order.</summary>
    public ValueList<UpstreamEvent> Events { get; }

    /// <summary>The day since which it stands so.</summary>
    public LocalDate Since => Events[^1].On;

    /// <summary>The sum that was won; null when none is told.</summary>
    public Money? Amount { get; }

    /// <summary>What was won in words; null when that is not told.</summary>
    public LocalizedText? What { get; }

    /// <summary>The day on which it was won; null when it is not.</summary>
    public LocalDate? WonOn { get; }

    /// <summary>The unit that carries it; null when none has taken it on.</summary>
    public OrganizationId? CarriedBy { get; }

    /// <summary>The steps of the latest landing plan.</summary>
    public ValueList<Milestone> Steps { get; }

    /// <summary>The steps that are overdue while it is landing.</summary>
    public ValueList<Milestone> Overdue { get; }

    /// <summary>Whether it is won and nobody has taken it on.</summary>
    public bool IsOrphaned => State == UpstreamState.Won;
}
