using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Dispatch;

/// <summary>What does not fit together among duties and reports.</summary>
internal static class DutyChecks
{
    /// <summary>The faults, each with the duty or report that has it.</summary>
    public static IEnumerable<(object Piece, Issue Issue)> Find(ValueList<ReportingDuty> duties, IEnumerable<Submission> submissions)
    {
        var byId = new Dictionary<DutyId, ReportingDuty>();
        foreach (var duty in duties.Where(d => !byId.TryAdd(d.Id, d)))
        {
            yield return (duty, ErrorMessages.DuplicateDuty(duty.Id));
        }

        foreach (var submission in submissions)
        {
            if (!byId.TryGetValue(submission.Duty, out var duty))
            {
                yield return (submission, ErrorMessages.UnknownDuty(submission.Duty, byId.Keys));
            }
            else if (submission.Period.Kind != duty.Every)
            {
                yield return (submission, ErrorMessages.OtherPeriodKind(duty.Id, submission.Period, duty.Every));
            }
        }
    }
}
