namespace Dnc.Model.Plans.Instruments;

/// <summary>Which service is given to enterprises.</summary>
public enum EnterpriseServiceTask
{
    /// <summary>Collecting problems (收集).</summary>
    Collect,

    /// <summary>Giving an answer (反馈).</summary>
    FeedBack,

    /// <summary>Solving problems (处置).</summary>
    Dispose,

    /// <summary>Visiting firms (走访).</summary>
    Visit,

    /// <summary>A service manager for a firm (服务专员).</summary>
    ServiceManager,

    /// <summary>Services in general (综合服务).</summary>
    General,
}
