using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>What was held for one period of a cadence (一期调度情况).</summary>
public sealed record CadencePeriod
{
    internal CadencePeriod(ReportingPeriod period, ValueList<ReviewMeeting> meetings)
    {
        Period = period;
        Meetings = meetings;
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The reviews for it that the convener of the cadence called.</summary>
    public ValueList<ReviewMeeting> Meetings { get; }

    /// <summary>Whether the period has not ended, so that what is not held yet may still be.</summary>
    public bool IsPending { get; init; }

    /// <summary>Whether what was due was held: true or false only where that is proved.</summary>
    public Verdict Held { get; init; }

    /// <summary>The units that were to be reviewed one by one and, as proved, were not; empty for a pending period.</summary>
    public ValueList<OrganizationId> NotReviewed { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The units of which it is not known whether they were reviewed; for a pending period those not reviewed yet.</summary>
    public ValueList<OrganizationId> NotKnown { get; init => field = Guard.NotNull(value); } = [];
}
