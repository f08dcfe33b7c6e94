namespace Dnc.Model.Plans.Instruments;

/// <summary>How work is assessed.</summary>
public enum AssessmentForm
{
    /// <summary>Tracking of progress (跟踪).</summary>
    Tracking,

    /// <summary>A regular mechanism of assessment (常态化考核).</summary>
    RegularMechanism,

    /// <summary>Regular dispatch meetings (调度).</summary>
    Dispatch,

    /// <summary>Supervision and inspection (督查).</summary>
    Supervision,

    /// <summary>Evaluation by the public (群众评议).</summary>
    PublicEvaluation,

    /// <summary>Extension of assessment to further bodies (延伸考核).</summary>
    Extension,
}
