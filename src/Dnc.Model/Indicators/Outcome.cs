using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Indicators;

/// <summary>What a judgement comes to under one set of figures.</summary>
internal sealed record Outcome(AssessmentStatus Status, Verdict Reached, ValueList<UndeterminedReason> Reasons)
{
    /// <summary>Whether the figures settle it for good.</summary>
    public bool IsFinal => Reached != Verdict.Unknown;

    public static Outcome Of(AssessmentStatus status) => new(status, Verdict.Unknown, []);

    public static Outcome Open(params ValueList<UndeterminedReason> reasons) => new(AssessmentStatus.NotAssessable, Verdict.Unknown, reasons);

    public bool SameAs(Outcome other) => (Status, Reached) == (other.Status, other.Reached);
}
