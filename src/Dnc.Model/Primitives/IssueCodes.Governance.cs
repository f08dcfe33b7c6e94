namespace Dnc.Model.Primitives;

/// <content>18xx governance.</content>
public static partial class IssueCodes
{
    /// <summary>An event about something that is not registered.</summary>
    public const string NotRegistered = "DNC1801";

    /// <summary>Something is registered a second time.</summary>
    public const string AlreadyRegistered = "DNC1802";

    /// <summary>An event that the state does not allow.</summary>
    public const string EventNotPossible = "DNC1803";

    /// <summary>An extension is requested after the due date.</summary>
    public const string ExtensionTooLate = "DNC1804";

    /// <summary>A new due date that is not later than the one in force.</summary>
    public const string DueNotLater = "DNC1805";

    /// <summary>A decision on an extension that nobody has requested.</summary>
    public const string NoExtensionRequested = "DNC1806";

    /// <summary>An extension is requested while another request is not decided.</summary>
    public const string ExtensionPending = "DNC1807";

    /// <summary>A report is answered that was not handed in.</summary>
    public const string NothingToAnswer = "DNC1808";

    /// <summary>Shares of a credit do not add up to 100 %.</summary>
    public const string SharesDoNotAddUp = "DNC1809";

    /// <summary>A record names a reporting duty that is not there.</summary>
    public const string UnknownDuty = "DNC1810";

    /// <summary>Two reporting duties have one identifier.</summary>
    public const string DuplicateDuty = "DNC1811";

    /// <summary>A period of another kind than that of the reporting duty.</summary>
    public const string OtherPeriodKind = "DNC1812";
}
