using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>The money there is for some awards, for all firms together (总量控制).</summary>
/// <param name="Id">Its identifier, unique among policies, groups, caps and budgets.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Of">The policies.</param>
/// <param name="Amount">The money: a formula over parameters, facts of the surroundings, and those that <see cref="Within"/> reads.</param>
/// <param name="Allocate">How it is shared when it is not enough.</param>
/// <param name="By">What orders the firms for a queue or a ranking; null where the amounts are cut in proportion.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
public sealed record PolicyBudget(
    string Id, LocalizedText Name, ValueList<string> Of, Formula Amount, BudgetMethod Allocate, Formula? By = null, ClauseReference? Clause = null)
{
    /// <summary>Its identifier, unique among policies, groups, caps and budgets.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The policies.</summary>
    public ValueList<string> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The money.</summary>
    public Formula Amount { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Amount);

    /// <summary>How it is shared when it is not enough.</summary>
    public BudgetMethod Allocate { get; init => field = Guard.Defined(value); } = Guard.Defined(Allocate);

    /// <summary>Whose turn it is among equals in a queue or a ranking; <see cref="TieRule.Silent"/>, <see cref="TieRule.BySecondKey"/> or <see cref="TieRule.ByIdentifier"/>.</summary>
    /// <value><see cref="TieRule.Silent"/>: the text does not say, and what equals are paid is open where it depends on their order.</value>
    public TieRule Ties { get; init => field = Guard.Defined(value); }

    /// <summary>What decides between equals with <see cref="TieRule.BySecondKey"/>; null otherwise.</summary>
    public Formula? ThenBy { get; init; }

    /// <summary>Which second key stands first.</summary>
    public RankOrder ThenOrder { get; init => field = Guard.Defined(value); }

    /// <summary>What happens to an award in turn for which not enough is left.</summary>
    /// <value><see cref="MisfitRule.PayPart"/>: awards are divisible.</value>
    public MisfitRule Misfit { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// What gives the code of the group that has its part of the money for itself, such as a town (切块下达); <see cref="Amount"/> is then that of one group.
    /// Null for one pool of all firms.
    /// </summary>
    public Formula? Within { get; init; }

    /// <summary>How it is shared, as a rule of cohorts.</summary>
    internal BudgetRule Rule => new(Allocate, Misfit, Ties, ThenOrder);
}
