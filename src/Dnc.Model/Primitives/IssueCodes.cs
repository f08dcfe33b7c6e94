namespace Dnc.Model.Primitives;

/// <summary>Every code of an <see cref="Issue"/>. A code is never reused for another meaning.</summary>
/// <remarks>
/// 10xx quantities, 11xx time, 12xx organisations, 13xx indicators and figures, 14xx rules, 15xx enterprises, 20xx the form of documents, 21xx the meaning of plans,
/// 22xx interpretations, 30xx tables of figures.
/// </remarks>
public static partial class IssueCodes
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

    /// <summary>An object has none or several of members of which it takes one, such as operators.</summary>
    public const string OneMemberExpected = "DNC2016";

    /// <summary>An object has an operator that is not known.</summary>
    public const string UnknownOperator = "DNC2017";

    /// <summary>A list has more or fewer items than its place takes.</summary>
    public const string WrongItemCount = "DNC2018";

    /// <summary>The ends of a bound do not fit its comparator or each other.</summary>
    public const string BoundEndsDoNotFit = "DNC2031";

    /// <summary>The days of the steps of a trajectory do not rise.</summary>
    public const string StepsNotRising = "DNC2032";

    /// <summary>The monthly shares of a trajectory are not twelve, or do not add up to 100 %.</summary>
    public const string MonthlySharesDoNotFit = "DNC2033";

    /// <summary>A spelling of a unit could be taken for a part of the figure before it.</summary>
    public const string UnitSpelling = "DNC2034";

    /// <summary>The ends of a schedule band contradict each other.</summary>
    public const string BandEndsDoNotFit = "DNC2035";

    /// <summary>A recorded choice names no option of its question.</summary>
    public const string UnknownOption = "DNC2036";

    /// <summary>A document states a fact that no rule set asks for, or in another scope than it has.</summary>
    public const string FactNotAsked = "DNC2041";

    /// <summary>A fact is stated in a unit that does not compare with its own, or as a plain number although it has a unit.</summary>
    public const string FactUnitDiffers = "DNC2042";

    /// <summary>A fact is stated without the time that it needs, with a time that it does not have, or for a period of another length.</summary>
    public const string FactTimeDiffers = "DNC2043";

    /// <summary>A code of a fact is not one of those allowed.</summary>
    public const string FactCodeNotAllowed = "DNC2044";

    /// <summary>An expectation of a case expects nothing.</summary>
    public const string EmptyExpectation = "DNC2045";

    /// <summary>A figure of a fact is certainly below the least or above the greatest value that its definition allows.</summary>
    public const string FactOutOfRange = "DNC2046";

    // --- 21xx the meaning of plans ---

    /// <summary>Two pieces of one list of a plan have one identifier, or a target is split twice.</summary>
    public const string DuplicateId = "DNC2101";

    /// <summary>An identifier names nothing in the plan.</summary>
    public const string UnknownReference = "DNC2102";

    /// <summary>Sections are parts of each other in a circle.</summary>
    public const string CyclicSection = "DNC2103";

    /// <summary>A section has no commitment, nor have its parts. A warning.</summary>
    public const string EmptySection = "DNC2104";

    /// <summary>Goals serve each other in a circle, or a goal serves itself.</summary>
    public const string CyclicGoal = "DNC2105";

    /// <summary>Only goals serve a goal, so that nothing that can be judged does.</summary>
    public const string GoalNotServed = "DNC2106";

    /// <summary>A commitment that is no goal has the strength of a statement of purpose.</summary>
    public const string VisionIsAGoal = "DNC2107";

    /// <summary>A measure does not say what it works with.</summary>
    public const string MissingInstrument = "DNC2108";

    /// <summary>The clause of a commitment names another section than the commitment.</summary>
    public const string ClauseInOtherSection = "DNC2109";

    /// <summary>A baseline cites a document that differs from the one that the plan lists under its name.</summary>
    public const string SourceDiffers = "DNC2110";

    /// <summary>The day on which a commitment was overtaken is not in the period of the plan. A warning.</summary>
    public const string OvertakenOutsidePeriod = "DNC2111";

    /// <summary>The period of a plan has no end.</summary>
    public const string OpenPeriod = "DNC2112";

    /// <summary>A plan lists no text that its clauses could come from.</summary>
    public const string NoDocument = "DNC2113";

    /// <summary>A due date, or the days of a figure, are not in the period of the plan.</summary>
    public const string OutsidePlanPeriod = "DNC2114";

    /// <summary>The figure of a target is complete only after its due date.</summary>
    public const string StatisticAfterDue = "DNC2115";

    /// <summary>A quantity is in a unit that does not compare with that of its indicator.</summary>
    public const string UnitMismatch = "DNC2116";

    /// <summary>A statistic cannot be taken of an indicator of this kind, such as a sum of a stock.</summary>
    public const string StatisticDoesNotFit = "DNC2117";

    /// <summary>An average is taken over days that are not whole periods.</summary>
    public const string NoWholePeriods = "DNC2118";

    /// <summary>The base of a growth rate is not an earlier period of the same length.</summary>
    public const string GrowthBase = "DNC2119";

    /// <summary>An indicator cannot be a part of the one that it is to be a share of.</summary>
    public const string NoPart = "DNC2120";

    /// <summary>An indicator refers to itself.</summary>
    public const string IndicatorOfItself = "DNC2121";

    /// <summary>A baseline is of a day after the due date.</summary>
    public const string BaselineAfterDue = "DNC2122";

    /// <summary>A comparator goes against the direction of the indicator. A warning.</summary>
    public const string ComparatorAgainstPolarity = "DNC2123";

    /// <summary>A trajectory leaves its time, turns back, or is not for this kind of indicator.</summary>
    public const string TrajectoryDoesNotFit = "DNC2124";

    /// <summary>A decomposition splits a commitment that is no target.</summary>
    public const string NotATarget = "DNC2125";

    /// <summary>The parts of a target do not add up to it. A warning, with the exact difference.</summary>
    public const string DoesNotAddUp = "DNC2126";

    /// <summary>A unit that a plan adds has a spelling of one that is known already.</summary>
    public const string UnitTaken = "DNC2127";

    /// <summary>A plan states something in a unit that is neither a standard one nor listed by it.</summary>
    public const string UnlistedUnit = "DNC2128";

    /// <summary>No target uses an indicator of the plan. A finding of the plan analyser.</summary>
    public const string UnusedIndicator = "DNC2151";

    /// <summary>A commitment has no leading actor. A finding of the plan analyser.</summary>
    public const string NoLeadActor = "DNC2152";

    /// <summary>All actors of a commitment are inferred. A finding of the plan analyser.</summary>
    public const string InferredActors = "DNC2153";

    /// <summary>A target for a level has no baseline. A finding of the plan analyser.</summary>
    public const string NoBaseline = "DNC2154";

    /// <summary>A threshold does not say how many must reach it. A finding of the plan analyser.</summary>
    public const string UnspecifiedNumber = "DNC2155";

    /// <summary>Nobody has chosen a reading of an open question. A finding of the plan analyser.</summary>
    public const string OpenQuestion = "DNC2156";

    /// <summary>A due date lies outside the years whose working days are published. A finding of the plan analyser.</summary>
    public const string DueBeyondCalendar = "DNC2157";

    // --- 22xx interpretations ---

    /// <summary>A figure is meant "about", and nobody has said how near. A warning.</summary>
    public const string AboutWithoutTolerance = "DNC2201";

    /// <summary>A tolerance cannot be applied to its figure.</summary>
    public const string ToleranceDoesNotFit = "DNC2202";

    /// <summary>An effect of a reading has nothing to change in the commitments of its question.</summary>
    public const string EffectDoesNotApply = "DNC2203";

    /// <summary>An option has no effect (an error), or an effect that leaves everything as it is (a warning).</summary>
    public const string EffectChangesNothing = "DNC2204";

    /// <summary>An option has two effects of one type, or keep beside another effect.</summary>
    public const string ConflictingEffects = "DNC2205";

    /// <summary>A question has one option only.</summary>
    public const string OneOption = "DNC2206";

    /// <summary>Two options of a question have the same effects. A warning.</summary>
    public const string SameOption = "DNC2207";

    // --- 30xx tables of figures ---

    /// <summary>A table lacks a column that it must have.</summary>
    public const string MissingColumn = "DNC3001";

    /// <summary>A table has a column that is not known.</summary>
    public const string UnknownColumn = "DNC3002";

    /// <summary>A table has a column twice.</summary>
    public const string DuplicateColumn = "DNC3003";

    /// <summary>A cell cannot be read as what is expected in its column.</summary>
    public const string BadCell = "DNC3004";

    /// <summary>A row names an indicator that the plan does not have.</summary>
    public const string UnknownIndicatorInTable = "DNC3005";

    /// <summary>A row names an organisation that the plan does not have.</summary>
    public const string UnknownOrganizationInTable = "DNC3006";

    /// <summary>A figure's unit does not compare with its indicator's.</summary>
    public const string IncomparableFigure = "DNC3007";

    /// <summary>A quoted cell does not end.</summary>
    public const string UnterminatedQuote = "DNC3008";

    /// <summary>A row has more or fewer cells than the header.</summary>
    public const string WrongCellCount = "DNC3009";

    /// <summary>A row says neither when it was published nor when it was recorded.</summary>
    public const string NoRecordingTime = "DNC3010";

    /// <summary>A table is not UTF-8 text.</summary>
    public const string TableNotUtf8 = "DNC3011";
}
