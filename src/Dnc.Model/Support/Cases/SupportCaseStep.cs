using Dnc.Model.Primitives;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Support.Populations;
using NodaTime;

namespace Dnc.Model.Support.Cases;

/// <summary>A moment of a case: what it adds to what was told before, and what is expected then.</summary>
public sealed record SupportCaseStep
{
    /// <summary>The facts, the as-of date and the expectations of rules and definitions.</summary>
    public CaseStep Rules { get; init => field = Guard.NotNull(value); } = new();

    /// <summary>The ledger; null for that of the moment before, with what was booked since.</summary>
    public AwardLedger? Ledger { get; init; }

    /// <summary>The day of the application; null for that of the moment before.</summary>
    public LocalDate? AppliedOn { get; init; }

    /// <summary>The day of payment; null for that of the moment before.</summary>
    public LocalDate? PaidOn { get; init; }

    /// <summary>The firms of a population; empty for a case of one firm. Each has the facts of the case besides its own, which win.</summary>
    public ValueList<CohortFirm> Population { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What is expected of firms of the population: of policies, classifications, budgets (what is paid) and <c>total</c>.</summary>
    public ValueList<KeyValuePair<string, ValueList<SupportExpectation>>> ExpectFirms { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What is expected of policies, groups and totals; for a population, of what policies and everything cost, and of what budgets pay.</summary>
    public ValueList<SupportExpectation> Expect { get; init => field = Guard.NotNull(value); } = [];
}
