using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Support.Industries;

/// <summary>The strategy for one key industry (一业一策): who leads it, which firms belong, how large it is to become, its chain, whom to attract, and what serves it.</summary>
/// <remarks>Immutable and equal by content. Who belongs and how large a firm is are rules over the facts of firms, like the conditions and amounts of a policy.</remarks>
public sealed record IndustryStrategy
{
    /// <summary>Its identifier, unique in the document, such as <c>power-equipment</c>.</summary>
    public required string Id { get; init => field = Guard.NotBlank(value); }

    /// <summary>The name of the industry.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Where the text names it; null when it is not cited.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>The office that leads the strategy (牵头单位); null when the text names none.</summary>
    public OrganizationId? LeadOffice { get; init; }

    /// <summary>The offices that support it (配合单位).</summary>
    public ValueList<OrganizationId> SupportingOffices { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Which firms belong to the industry, such as those of some codes of GB/T 4754 or with a place in a chain.</summary>
    public required Criterion When { get; init => field = Guard.NotNull(value); }

    /// <summary>How much a firm counts for in the scale of the industry (规模), such as its output or its revenue of a year; an amount of the currency of the document.</summary>
    /// <remarks>A scale is not negative: what a figure leaves open below zero does not count.</remarks>
    public required Formula Scale { get; init => field = Guard.NotNull(value); }

    /// <summary>The thresholds for the industry, such as 100 billion (千亿级).</summary>
    public ValueList<ScaleTarget> Targets { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The thresholds for single firms of the industry, such as 10 billion (百亿级企业).</summary>
    public ValueList<FirmScaleTarget> FirmTargets { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The chain map that the industry follows (产业链图谱), by the <see cref="IndustryChain.Id"/>; null for none.</summary>
    public string? Chain { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>Whom to attract (招商方向).</summary>
    public ValueList<AttractionDirection> Directions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The key firms that the strategy names (重点企业).</summary>
    public ValueList<EnterpriseId> KeyFirms { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The support policies that serve it, by the identifiers of their catalogues.</summary>
    public ValueList<string> Policies { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The commitments of the plan that it serves.</summary>
    public ValueList<CommitmentId> Commitments { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What has not been checked against the text; null when everything has.</summary>
    public LocalizedText? Unverified { get; init; }

    /// <summary>A remark; null for none.</summary>
    public LocalizedText? Note { get; init; }
}
