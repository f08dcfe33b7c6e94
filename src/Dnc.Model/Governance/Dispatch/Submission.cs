using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>What happened to the report of a unit for a period (报送记录): received, sent back or accepted.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Duty">The duty.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Period">The period.</param>
public sealed record Submission(SubmissionKind Kind, DutyId Duty, OrganizationId Unit, ReportingPeriod Period) : RecordedEvent
{
    /// <summary>What happened.</summary>
    public SubmissionKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>Why it was sent back; null when that is not told, or it was not.</summary>
    public LocalizedText? Reason { get; init; }

    internal override string Course => CourseOf(Duty, Unit, Period);

    internal override int Rank => (int)Kind;

    internal static string CourseOf(DutyId duty, OrganizationId unit, ReportingPeriod period) => $"{duty}/{unit}/{period}";
}
