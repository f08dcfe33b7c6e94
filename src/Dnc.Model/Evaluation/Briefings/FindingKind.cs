namespace Dnc.Model.Evaluation.Briefings;

/// <summary>What is found (问题类型).</summary>
public enum FindingKind
{
    /// <summary>No report about a project came (未报月报).</summary>
    NotReported,

    /// <summary>A project has a light that is not the best (亮灯).</summary>
    Light,

    /// <summary>A rule of lights says nothing about a project, or facts are missing for it (灯未定).</summary>
    LightOpen,

    /// <summary>A project is behind its schedule (欠序时).</summary>
    BehindSchedule,

    /// <summary>Figures of a report do not fit together (勾稽错误).</summary>
    ReportFault,

    /// <summary>A milestone was not reached in time (节点逾期).</summary>
    MilestoneOverdue,

    /// <summary>A milestone is due soon (节点临近).</summary>
    MilestoneComing,

    /// <summary>A problem is open (问题未解决).</summary>
    ProblemOpen,

    /// <summary>A need of a project is not met in time (要素未保障).</summary>
    NeedUnmet,

    /// <summary>A project entered, left or changed its class in a library (库内变动).</summary>
    LibraryChange,

    /// <summary>A target is behind, missed, or cannot be judged (目标).</summary>
    Target,

    /// <summary>Another commitment of the plan is behind, missed, or cannot be judged (承诺事项).</summary>
    Commitment,

    /// <summary>A unit has not reported what it had to, or late (报送).</summary>
    Dispatch,

    /// <summary>A meeting or review was not held (调度会).</summary>
    Review,

    /// <summary>A supervision matter is overdue or was sent back (督查事项).</summary>
    Supervision,

    /// <summary>Nobody answers for something, or an entry of a responsibility list lacks a part (责任清单).</summary>
    Responsibility,

    /// <summary>A policy of a higher level that is not landed (上级政策).</summary>
    Upstream,

    /// <summary>The case of an enterprise is overdue, or left dissatisfied, or came up again (企业诉求).</summary>
    Case,
}
