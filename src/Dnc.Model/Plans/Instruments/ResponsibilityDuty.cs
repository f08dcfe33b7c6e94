namespace Dnc.Model.Plans.Instruments;

/// <summary>Which duty a responsibility lays down.</summary>
public enum ResponsibilityDuty
{
    /// <summary>Leading a task (牵头负责).</summary>
    Leadership,

    /// <summary>Coordinating departments (协调).</summary>
    Coordination,

    /// <summary>Setting up an organisation and working mechanism (建立机制).</summary>
    Mechanism,

    /// <summary>Keeping a list of responsibilities (责任清单).</summary>
    List,

    /// <summary>Being the main body that executes (实施主体).</summary>
    MainExecutor,

    /// <summary>Working by a model of government and operating company (运营模式).</summary>
    OperatorModel,

    /// <summary>Naming an operating body (明确运营主体).</summary>
    OperatorNaming,
}
