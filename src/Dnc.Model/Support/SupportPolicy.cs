using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Support;

/// <summary>One award that a text offers (扶持政策条款): who may have it, how much it is, under which conditions it is paid.</summary>
/// <remarks>Immutable and not checked by itself: <see cref="PolicyCatalog.Compile"/> checks the catalogue.</remarks>
public sealed record SupportPolicy
{
    /// <summary>Its identifier, unique among the policies, groups, caps and budgets of the catalogue.</summary>
    public required string Id { get; init => field = Guard.NotBlank(value); }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The clause that offers it; null when it is not told.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>Who issued it and decides on it; null when it is not told.</summary>
    public LocalizedText? Issuer { get; init; }

    /// <summary>The level of government; null when it is not told.</summary>
    public AdministrativeLevel? Level { get; init; }

    /// <summary>The days on which it is in force, the ends included, judged at its reference date; null for those of the catalogue.</summary>
    public DateRange? Valid { get; init; }

    /// <summary>The date that decides which law and which years apply.</summary>
    /// <value>The as-of date.</value>
    public PolicyReference Reference { get; init => field = Guard.NotNull(value); } = PolicyReference.AsOf;

    /// <summary>Who may have it; null for everybody.</summary>
    public Criterion? When { get; init; }

    /// <summary>The amount before caps (奖补金额): money. What is below 0 counts as 0.</summary>
    public required Formula Award { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether the text says "up to" (最高): the amount is then a ceiling, and what is granted is a decision.</summary>
    public bool IsCeiling { get; init; }

    /// <summary>The most that the award comes to (封顶); null for no cap of its own.</summary>
    public Formula? Cap { get; init; }

    /// <summary>How the capped amount is rounded; null for half up to the smallest unit of the currency (分).</summary>
    public AwardRounding? Rounding { get; init; }

    /// <summary>What an earlier award of the same policy means for the next one.</summary>
    /// <value><see cref="RepeatRule.Unlimited"/>.</value>
    public RepeatRule Repeat { get; init => field = Guard.Defined(value); }

    /// <summary>How many can have it, by rank among all firms; null for everybody who qualifies.</summary>
    public AwardQuota? Quota { get; init; }

    /// <summary>Who pays which share (资金分担); empty when it is not told. The shares make up the whole.</summary>
    public ValueList<FundingShare> Funding { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The parts in which it is paid (分期拨付); empty for payment at once. The shares make up the whole.</summary>
    public ValueList<Instalment> Instalments { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>When money that was paid must be given back (追回).</summary>
    public ValueList<Clawback> Clawbacks { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>When it can be applied for; null when it is not told.</summary>
    public ApplicationWindow? Window { get; init; }

    /// <summary>What makes it doubtful under the law on fair competition (公平竞争审查).</summary>
    public ValueList<ComplianceConcern> Flags { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The law or the approval of the State Council on which a flagged policy rests; null for none.</summary>
    public SourceReference? LawfulBasis { get; init; }

    /// <summary>What has not been checked against the text; null when everything has.</summary>
    public LocalizedText? Unverified { get; init; }

    /// <summary>A remark; null for none.</summary>
    public LocalizedText? Note { get; init; }
}
