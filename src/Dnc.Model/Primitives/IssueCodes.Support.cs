namespace Dnc.Model.Primitives;

/// <content>16xx support policies.</content>
public static partial class IssueCodes
{
    /// <summary>Two of the policies, groups, caps and budgets of a catalogue, or two parts of a policy, have one identifier.</summary>
    public const string DuplicatePolicyId = "DNC1601";

    /// <summary>An identifier of a catalogue is not spelled as names are.</summary>
    public const string BadPolicyId = "DNC1602";

    /// <summary>A fact, parameter or definition has a name that catalogues keep for awards.</summary>
    public const string ReservedPolicyName = "DNC1603";

    /// <summary>A group, a cap or a budget names a policy that the catalogue does not have.</summary>
    public const string UnknownPolicy = "DNC1604";

    /// <summary>An award, a cap or a budget is no amount of the currency of the catalogue.</summary>
    public const string NotAnAward = "DNC1605";

    /// <summary>Awards depend on each other in a circle.</summary>
    public const string CyclicAwards = "DNC1606";

    /// <summary>Shares of funding or of instalments do not make up the whole, or a share is out of range.</summary>
    public const string SharesNotWhole = "DNC1607";

    /// <summary>More awards are connected than the best choice is computed for.</summary>
    public const string TooManyCandidates = "DNC1608";

    /// <summary>The fact of an election is no code, or its codes are no policies of the group.</summary>
    public const string BadElection = "DNC1609";

    /// <summary>The reference date of a policy is no day, or its year is of no fact by year.</summary>
    public const string BadReference = "DNC1610";

    /// <summary>What orders or ranks firms is no figure and no day, or a queue has nothing that orders it.</summary>
    public const string BadOrder = "DNC1611";

    /// <summary>The amount of a budget rests on facts of a firm.</summary>
    public const string BudgetOfAFirm = "DNC1612";

    /// <summary>The unit to which an award is rounded is no positive number of the smallest units of its currency.</summary>
    public const string BadAwardRounding = "DNC1613";

    /// <summary>The share of places of a quota is out of range, or nothing says how it is rounded.</summary>
    public const string BadQuota = "DNC1614";

    /// <summary>Under one reading of a question a group is still open.</summary>
    public const string OpenWithinReading = "DNC1615";

    /// <summary>A change names a class that the scheme does not have, or the fact that a class becomes is no code.</summary>
    public const string UnknownClass = "DNC1616";

    /// <summary>The shares of classes do not rise to the whole, or a code stands twice.</summary>
    public const string BadClassEdges = "DNC1617";

    /// <summary>A table has two rows for one firm, or a population two firms of one identifier.</summary>
    public const string DuplicateFirm = "DNC1618";

    /// <summary>Two strategies, chains, thresholds or directions of a document have one identifier, or a list names one twice.</summary>
    public const string DuplicateIndustryId = "DNC1619";

    /// <summary>An identifier of industry strategies is not spelled as names are.</summary>
    public const string BadIndustryId = "DNC1620";

    /// <summary>A strategy names a chain that the document does not have.</summary>
    public const string UnknownIndustryChain = "DNC1621";

    /// <summary>A direction of attraction names a link that the chain of its industry does not have.</summary>
    public const string UnknownChainLink = "DNC1622";

    /// <summary>The scale of an industry is no amount of the currency of the document.</summary>
    public const string NotAnIndustryScale = "DNC1623";

    /// <summary>A threshold is not at least, or more than, an amount of the currency of the document.</summary>
    public const string BadScaleTarget = "DNC1624";

    /// <summary>There are chains and no fact of positions, or that fact is no set of codes.</summary>
    public const string BadChainPositions = "DNC1625";

    /// <summary>A score of a population rests on one that is computed later, or on itself.</summary>
    public const string LaterScore = "DNC1626";

    /// <summary>The scale of a score does not rise, or its rounding is not more than 0.</summary>
    public const string BadScoreScale = "DNC1627";

    /// <summary>Policies of a group can be had so many times only, and the group does not say what an earlier award of one means for the others. A warning.</summary>
    public const string GroupForgets = "DNC1628";

    /// <summary>A policy is in two budgets, each of which pays the whole of it. A warning.</summary>
    public const string TwoBudgets = "DNC1629";

    /// <summary>A ledger has an award, or an instalment, that the catalogue does not have. A warning.</summary>
    public const string UnknownLedgerEntry = "DNC1630";
}
