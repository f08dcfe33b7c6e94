namespace Dnc.Model.Plans.Instruments;

/// <summary>What kind of document is made.</summary>
public enum DocumentForm
{
    /// <summary>An implementation plan (实施方案).</summary>
    ImplementationPlan,

    /// <summary>Opinions (意见).</summary>
    Opinions,

    /// <summary>Policy measures (政策措施).</summary>
    PolicyMeasures,

    /// <summary>A roadmap (路线图).</summary>
    Roadmap,

    /// <summary>A work plan (工作计划).</summary>
    WorkPlan,

    /// <summary>A method or rules (办法).</summary>
    Method,
}
