namespace Dnc.Model.Primitives;

/// <content>14xx rules.</content>
public static partial class IssueCodes
{
    /// <summary>A name, key, code or identifier of a rule set is given twice.</summary>
    public const string DuplicateRuleName = "DNC1401";

    /// <summary>A name of a rule set is not spelled as names are, or is reserved.</summary>
    public const string BadRuleName = "DNC1402";

    /// <summary>A name in a rule names nothing.</summary>
    public const string UnknownRuleName = "DNC1403";

    /// <summary>Two rule sets that are used together define one fact differently.</summary>
    public const string ConflictingFact = "DNC1404";

    /// <summary>A rule set that is used was not given.</summary>
    public const string MissingRuleSet = "DNC1405";

    /// <summary>Rule sets use each other in a circle.</summary>
    public const string CyclicUses = "DNC1406";

    /// <summary>A name is of a rule set that is not listed among those used.</summary>
    public const string RuleSetNotUsed = "DNC1407";

    /// <summary>Definitions are defined by each other in a circle.</summary>
    public const string CyclicDefinition = "DNC1408";

    /// <summary>A rule set, with those that it uses, has too many nodes.</summary>
    public const string TooManyRuleNodes = "DNC1409";

    /// <summary>A rule is nested too deeply.</summary>
    public const string RuleTooDeep = "DNC1410";

    /// <summary>A fact that is a figure has no unit, or another fact has one.</summary>
    public const string FactUnit = "DNC1411";

    /// <summary>The minimum, maximum or step of a fact do not fit its unit or each other.</summary>
    public const string FactBounds = "DNC1412";

    /// <summary>Facts of items stand where none can be.</summary>
    public const string FactItems = "DNC1413";

    /// <summary>A member of a fact is not for facts of its kind.</summary>
    public const string FactDoesNotFit = "DNC1414";

    /// <summary>A value of a parameter is no constant.</summary>
    public const string ParameterNotConstant = "DNC1415";

    /// <summary>Two figures measure different things.</summary>
    public const string IncomparableMeasures = "DNC1416";

    /// <summary>Two amounts of money are of different currencies.</summary>
    public const string MixedCurrency = "DNC1417";

    /// <summary>Percent and percentage points are mixed.</summary>
    public const string PercentAndPoints = "DNC1418";

    /// <summary>A figure, a day or a code stands where another of them is expected.</summary>
    public const string WrongFormulaType = "DNC1419";

    /// <summary>A flag or a criterion stands where a formula is expected.</summary>
    public const string CriterionWhereFormula = "DNC1420";

    /// <summary>A value stands where a criterion is expected.</summary>
    public const string FormulaWhereCriterion = "DNC1421";

    /// <summary>A fact stands where one of another kind is expected.</summary>
    public const string WrongFactKind = "DNC1422";

    /// <summary>The parts of an operator on items do not fit together.</summary>
    public const string ItemsDoNotFit = "DNC1423";

    /// <summary>A window, shift or growth has a length or place that it cannot have.</summary>
    public const string WindowDoesNotFit = "DNC1424";

    /// <summary>Nothing in a window, shift or growth changes with its periods.</summary>
    public const string NothingPeriodic = "DNC1425";

    /// <summary>Compound growth stands where an exact value is needed.</summary>
    public const string MisplacedCompoundGrowth = "DNC1426";

    /// <summary>The step of a rounding, or a unit, is not positive.</summary>
    public const string StepNotPositive = "DNC1427";

    /// <summary>A list of a rule is empty that must not be.</summary>
    public const string EmptyRuleList = "DNC1428";

    /// <summary>A criterion holds always or never because nothing is in it. A warning.</summary>
    public const string EmptyCriteria = "DNC1429";

    /// <summary>A tier of a scale is empty.</summary>
    public const string TierEndsDoNotFit = "DNC1430";

    /// <summary>Two tiers of a scale overlap.</summary>
    public const string OverlappingTiers = "DNC1431";

    /// <summary>No tier of a scale covers a range, and nothing says what holds there. A warning.</summary>
    public const string HoleBetweenTiers = "DNC1432";

    /// <summary>The steps of a scale do not rise.</summary>
    public const string StepsDoNotRise = "DNC1433";

    /// <summary>The cells of a table do not match its rows and columns.</summary>
    public const string TableDoesNotFit = "DNC1434";

    /// <summary>A code is none of those listed.</summary>
    public const string UnknownCode = "DNC1435";

    /// <summary>A code is covered by an earlier entry. A warning.</summary>
    public const string ShadowedCode = "DNC1436";

    /// <summary>The number of criteria that must hold is below one or above their number.</summary>
    public const string CountOutOfRange = "DNC1437";

    /// <summary>The parts, the mark or the minimums of a score do not fit.</summary>
    public const string ScoreDoesNotFit = "DNC1438";

    /// <summary>A comparison has a comparator or ends that do not fit.</summary>
    public const string ComparatorDoesNotFit = "DNC1439";

    /// <summary>The principal, rate or time of an interest do not fit.</summary>
    public const string InterestDoesNotFit = "DNC1440";

    /// <summary>A tolerance cannot be applied to what it is for.</summary>
    public const string NearnessDoesNotFit = "DNC1441";

    /// <summary>A node by readings does not match its question.</summary>
    public const string ReadingsDoNotFit = "DNC1442";

    /// <summary>The host gives no predicate of a name.</summary>
    public const string UnknownPredicate = "DNC1443";

    /// <summary>A rule lists codes and gives none.</summary>
    public const string CodesOfNoClassification = "DNC1444";

    /// <summary>No rule uses a fact, parameter, question or definition. A warning.</summary>
    public const string UnusedRuleName = "DNC1445";

    /// <summary>A text is no formula or no criterion on one line.</summary>
    public const string UnreadableRuleLine = "DNC1446";
}
