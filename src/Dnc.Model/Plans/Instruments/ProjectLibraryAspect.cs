namespace Dnc.Model.Plans.Instruments;

/// <summary>Which part of the work of a project library is meant.</summary>
public enum ProjectLibraryAspect
{
    /// <summary>The library itself (项目库).</summary>
    Library,

    /// <summary>The mechanisms around it (机制).</summary>
    Mechanisms,

    /// <summary>Planning of new projects (谋划).</summary>
    Planning,

    /// <summary>Taking in and letting go of projects (滚动推进).</summary>
    Rolling,

    /// <summary>Its information system (信息系统).</summary>
    InformationSystem,

    /// <summary>Construction of its projects (建设).</summary>
    Construction,
}
