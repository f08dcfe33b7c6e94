namespace Dnc.Model.Primitives;

/// <content>19xx services.</content>
public static partial class IssueCodes
{
    /// <summary>A case names a class that the procedure does not have.</summary>
    public const string UnknownCaseClass = "DNC1901";

    /// <summary>A case names a topic that the procedure does not have.</summary>
    public const string UnknownCaseTopic = "DNC1902";

    /// <summary>Two classes, two topics, or two clocks of a class have one name.</summary>
    public const string DuplicateCaseName = "DNC1903";

    /// <summary>A clock that starts and stops with the same event, or with one that no clock waits for.</summary>
    public const string ClockCannotRun = "DNC1904";
}
