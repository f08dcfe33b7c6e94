namespace Dnc.Model.Primitives;

/// <content>17xx projects.</content>
public static partial class IssueCodes
{
    /// <summary>A stage set has no stages.</summary>
    public const string NoStages = "DNC1701";

    /// <summary>Two stages of a set have one identifier.</summary>
    public const string DuplicateStage = "DNC1702";

    /// <summary>There is no stage of the name given.</summary>
    public const string UnknownStage = "DNC1703";

    /// <summary>No project can reach a stage.</summary>
    public const string UnreachableStage = "DNC1704";

    /// <summary>A stage asks for one piece of evidence twice.</summary>
    public const string DuplicateEvidence = "DNC1705";

    /// <summary>A project cannot enter the stage from where it is.</summary>
    public const string IllegalStageMove = "DNC1706";

    /// <summary>A stage was entered without the evidence that it needs.</summary>
    public const string MissingEvidence = "DNC1707";

    /// <summary>Two libraries have one identifier.</summary>
    public const string DuplicateLibrary = "DNC1708";

    /// <summary>There is no library of the name given.</summary>
    public const string UnknownLibrary = "DNC1709";

    /// <summary>A class does not fit what happens in a library, or is missing.</summary>
    public const string UnknownLibraryClass = "DNC1710";

    /// <summary>A project enters a library that it is in.</summary>
    public const string AlreadyInLibrary = "DNC1711";

    /// <summary>A project leaves a library, or changes its class there, without being in it.</summary>
    public const string NotInLibrary = "DNC1712";

    /// <summary>Two projects have one identifier.</summary>
    public const string DuplicateProject = "DNC1713";

    /// <summary>There is no project of the name given.</summary>
    public const string UnknownProject = "DNC1714";

    /// <summary>Projects are parts of each other in a circle.</summary>
    public const string CyclicProject = "DNC1715";

    /// <summary>A body that a project names is not in the register.</summary>
    public const string UnknownProjectUnit = "DNC1716";

    /// <summary>A rule does not give one of a list of codes, so that it cannot be a light.</summary>
    public const string NotALight = "DNC1717";

    /// <summary>The lights of a scheme do not have the same codes.</summary>
    public const string OtherLights = "DNC1718";

    /// <summary>A record about a project cannot be as it stands.</summary>
    public const string BadProjectRecord = "DNC1719";

    /// <summary>The investment plan of a year cannot be as it stands.</summary>
    public const string BadYearPlan = "DNC1720";
}
