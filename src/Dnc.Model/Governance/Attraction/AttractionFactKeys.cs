using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Attraction;

/// <summary>The keys under which projects of investment attraction appear among the facts of rules, such as those of a reward for units.</summary>
public static class AttractionFactKeys
{
    /// <summary>The projects of a unit, items whose facts have the other keys.</summary>
    public const string Projects = "attractionProjects";

    /// <summary>What the project is, a code: the word of <see cref="AttractionKind"/>, such as <c>regionalHeadquarters</c>.</summary>
    public const string Kind = "kind";

    /// <summary>Its industry, a code.</summary>
    public const string Industry = "industry";

    /// <summary>The share of the unit in its credit, a ratio; not for a project by itself.</summary>
    public const string Share = "creditShare";

    /// <summary>The day of signing.</summary>
    public const string SignedOn = "signedOn";

    /// <summary>The day on which works started.</summary>
    public const string StartedOn = "startedOn";

    /// <summary>The day on which production began.</summary>
    public const string ProducedOn = "producedOn";

    /// <summary>The sum of the contract; for a unit, its part.</summary>
    public const string ContractSum = "contractSum";

    /// <summary>The registered capital; for a unit, its part.</summary>
    public const string RegisteredCapital = "registeredCapital";

    /// <summary>The funds that have come in; for a unit, its part.</summary>
    public const string PaidIn = "paidIn";

    /// <summary>The fixed assets formed; for a unit, its part.</summary>
    public const string FixedAssets = "fixedAssets";

    /// <summary>The contracted foreign capital; for a unit, its part.</summary>
    public const string ForeignContracted = "foreignContracted";

    /// <summary>The foreign capital that has come in; for a unit, its part.</summary>
    public const string ForeignPaidIn = "foreignPaidIn";

    /// <summary>The source of these facts.</summary>
    public static SourceReference Source { get; } = new("attraction-register", "招商项目台账");

    internal static string Of(AttractionAmountKind kind) => kind switch
    {
        AttractionAmountKind.ContractSum => ContractSum,
        AttractionAmountKind.RegisteredCapital => RegisteredCapital,
        AttractionAmountKind.PaidIn => PaidIn,
        AttractionAmountKind.FixedAssets => FixedAssets,
        AttractionAmountKind.ForeignContracted => ForeignContracted,
        _ => ForeignPaidIn,
    };
}
