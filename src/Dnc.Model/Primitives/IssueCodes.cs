namespace Dnc.Model.Primitives;

/// <summary>Every code of an <see cref="Issue"/>. A code is never reused for another meaning.</summary>
/// <remarks>
/// 10xx quantities, 11xx time, 12xx organisations, 13xx indicators and figures, 20xx the form of documents, 21xx the meaning of plans,
/// 22xx interpretations, 30xx tables of figures.
/// </remarks>
public static class IssueCodes
{
    // --- 10xx quantities ---

    /// <summary>A quantity has no figure, or something stands before it that is no currency.</summary>
    public const string QuantityWithoutNumber = "DNC1001";

    /// <summary>A figure is grouped wrongly, has two points, or is not written in digits.</summary>
    public const string MalformedNumber = "DNC1002";

    /// <summary>The magnitude after a figure, such as 万 or 亿, is not one.</summary>
    public const string MalformedMagnitude = "DNC1003";

    /// <summary>A unit is not in the catalogue.</summary>
    public const string UnknownUnit = "DNC1004";

    /// <summary>A quantity has two units.</summary>
    public const string ConflictingUnits = "DNC1005";

    /// <summary>A figure has more digits than can be held exactly, or a text is too long.</summary>
    public const string QuantityOutOfRange = "DNC1006";

    /// <summary>A quantity measures something else than is wanted.</summary>
    public const string WrongDimension = "DNC1007";

    /// <summary>A number of things is not whole, or too large to count.</summary>
    public const string NotAWholeCount = "DNC1008";

    /// <summary>A text is not a bound: its words of comparison contradict each other, or its ends do not fit.</summary>
    public const string MalformedBound = "DNC1009";

    // --- 11xx time ---

    /// <summary>A text is not a range of dates.</summary>
    public const string NotADateRange = "DNC1101";

    /// <summary>A text is not a reporting period.</summary>
    public const string NotAReportingPeriod = "DNC1102";

    /// <summary>A text is not an as-of question.</summary>
    public const string NotAnAsOf = "DNC1103";

    /// <summary>One source says two things about one subject, one range and one recording time.</summary>
    public const string EntryContradictsItself = "DNC1104";

    /// <summary>Two different entries of a history have one id.</summary>
    public const string EntryIdTaken = "DNC1105";

    /// <summary>A correction is not recorded after the entry that it supersedes.</summary>
    public const string CorrectionNotLater = "DNC1106";

    /// <summary>A text is not a time limit.</summary>
    public const string NotATimeLimit = "DNC1107";

    // --- 12xx organisations ---

    /// <summary>Two organisations have one identifier.</summary>
    public const string DuplicateOrganization = "DNC1201";

    /// <summary>The parent of an organisation is not in the register.</summary>
    public const string UnknownParentOrganization = "DNC1202";

    /// <summary>Organisations belong to each other in a circle.</summary>
    public const string CyclicOrganization = "DNC1203";

    // --- 13xx indicators and figures ---

    // --- 20xx the form of documents ---

    // --- 21xx the meaning of plans ---

    // --- 22xx interpretations ---

    // --- 30xx tables of figures ---
}
