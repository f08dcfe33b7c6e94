namespace Dnc.Model.Primitives;

/// <content>15xx enterprises.</content>
public static partial class IssueCodes
{
    /// <summary>A text is not an industry code.</summary>
    public const string MalformedIndustryCode = "DNC1501";

    /// <summary>The division of an industry code does not exist.</summary>
    public const string UnknownIndustryDivision = "DNC1502";

    /// <summary>An industry code names another section than that of its division.</summary>
    public const string OtherIndustrySection = "DNC1503";

    /// <summary>A text cannot identify an enterprise.</summary>
    public const string NotAnEnterpriseId = "DNC1504";

    /// <summary>What looks like a unified social credit code is not one.</summary>
    public const string FaultyCreditCode = "DNC1505";

    /// <summary>A ladder has no tiers.</summary>
    public const string EmptyLadder = "DNC1506";

    /// <summary>Two tiers of a ladder have one identifier.</summary>
    public const string DuplicateTier = "DNC1507";

    /// <summary>The rules have no criterion of the name that a tier gives.</summary>
    public const string UnknownTierCriterion = "DNC1508";

    /// <summary>What a tier names is a value and not a criterion.</summary>
    public const string TierWithoutVerdict = "DNC1509";

    /// <summary>A rule is no classification that can be read as a ladder.</summary>
    public const string NotALadder = "DNC1510";

    /// <summary>A step in a cultivation register is for an enterprise that is not in it then.</summary>
    public const string NotInCultivation = "DNC1511";

    /// <summary>An enterprise enters a cultivation register in which it is already.</summary>
    public const string AlreadyInCultivation = "DNC1512";
}
