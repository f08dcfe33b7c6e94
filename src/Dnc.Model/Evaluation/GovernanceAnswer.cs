using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Evaluation;

/// <summary>How a commitment stands on the records of governance, and on what grounds.</summary>
internal sealed record GovernanceAnswer(AssessmentStatus Status, Verdict Reached, bool IsFinal, Explanation? Grounds, ValueList<UndeterminedReason> Reasons)
{
    /// <summary>Reached for good.</summary>
    public static GovernanceAnswer Fulfilled(Explanation grounds) => new(AssessmentStatus.Fulfilled, Verdict.True, true, grounds, []);

    /// <summary>Not reached, as proved.</summary>
    public static GovernanceAnswer Missed(Explanation grounds, bool isFinal) => new(AssessmentStatus.OffTrack, Verdict.False, isFinal, grounds, []);

    /// <summary>On its way.</summary>
    public static GovernanceAnswer UnderWay(AssessmentStatus status, Explanation grounds) => new(status, Verdict.Unknown, false, grounds, []);

    /// <summary>Nothing can be said.</summary>
    public static GovernanceAnswer Open(Explanation? grounds, params ValueList<UndeterminedReason> reasons) => new(AssessmentStatus.NotAssessable, Verdict.Unknown, false, grounds, reasons);
}
