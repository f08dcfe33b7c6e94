namespace Dnc.Model.Services.Cases;

/// <summary>What happens in the course of a case (诉求办理环节), in the order in which it usually does.</summary>
public enum CaseEventKind
{
    /// <summary>The case is taken down (登记受理).</summary>
    Registration,

    /// <summary>The enterprise is spoken to for the first time, or again (联系企业).</summary>
    Contact,

    /// <summary>The case is given to a unit (交办), or to another one (改派).</summary>
    Assignment,

    /// <summary>The enterprise is told what will be done (反馈方案).</summary>
    Feedback,

    /// <summary>The case goes to a higher level (提级办理).</summary>
    Escalation,

    /// <summary>The clocks stand still from here, for example while papers of the enterprise are missing (挂起).</summary>
    Hold,

    /// <summary>The clocks run again (恢复).</summary>
    Resumption,

    /// <summary>The case is disposed of (办结).</summary>
    Resolution,

    /// <summary>The enterprise is asked how it was served (回访).</summary>
    Revisit,

    /// <summary>The case is taken up again (重办).</summary>
    Reopening,

    /// <summary>The case is struck off the list (销号).</summary>
    Closure,

    /// <summary>The enterprise takes its case back (撤回).</summary>
    Cancellation,
}
