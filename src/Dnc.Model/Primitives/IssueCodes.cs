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

    /// <summary>A schedule band has a status that is not of a schedule.</summary>
    public const string NotAScheduleStatus = "DNC1301";

    /// <summary>Two schedule bands overlap.</summary>
    public const string OverlappingBands = "DNC1302";

    // --- 20xx the form of documents ---

    /// <summary>The bytes are not JSON in UTF-8.</summary>
    public const string InvalidJson = "DNC2001";

    /// <summary>An object has a member twice.</summary>
    public const string DuplicateMember = "DNC2002";

    /// <summary>An object has a member that is not declared.</summary>
    public const string UnknownMember = "DNC2003";

    /// <summary>An object lacks a member that it must have.</summary>
    public const string MissingMember = "DNC2004";

    /// <summary>A value is null.</summary>
    public const string NullValue = "DNC2005";

    /// <summary>A value is of another JSON kind than expected.</summary>
    public const string WrongKind = "DNC2006";

    /// <summary>A text cannot be read as what is expected here.</summary>
    public const string InvalidText = "DNC2007";

    /// <summary>A word is not one of those allowed.</summary>
    public const string UnknownWord = "DNC2008";

    /// <summary>The member $type is missing or names no known case.</summary>
    public const string UnknownType = "DNC2009";

    /// <summary>A limit on size, depth or number is exceeded.</summary>
    public const string LimitExceeded = "DNC2010";

    /// <summary>A list has fewer items than it must have.</summary>
    public const string TooFewItems = "DNC2011";

    /// <summary>A list has an item twice.</summary>
    public const string DuplicateItem = "DNC2012";

    /// <summary>A text is blank.</summary>
    public const string BlankText = "DNC2013";

    /// <summary>A number is outside its bounds or not whole.</summary>
    public const string NumberOutOfRange = "DNC2014";

    /// <summary>The document states a schema version that this library does not read.</summary>
    public const string UnsupportedVersion = "DNC2015";

    // --- 21xx the meaning of plans ---

    // --- 22xx interpretations ---

    // --- 30xx tables of figures ---
}
