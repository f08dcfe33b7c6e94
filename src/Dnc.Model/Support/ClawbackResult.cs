using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>Money that must be given back (追回).</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Clawback">The condition.</param>
/// <param name="IsDue">Whether the condition holds.</param>
/// <param name="Amount">What this clause asks for if it does: the share of what was paid, before what was given back already; where the share is not settled, the most.</param>
/// <param name="Evaluation">The evaluation of the condition.</param>
public sealed record ClawbackResult(SupportPolicy Policy, Clawback Clawback, Verdict IsDue, Money Amount, RuleEvaluation Evaluation)
{
    /// <summary>The policy.</summary>
    public SupportPolicy Policy { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Policy);

    /// <summary>The condition.</summary>
    public Clawback Clawback { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Clawback);

    /// <summary>The least that must be given back if it is due; the same as the amount where the share is settled.</summary>
    public Money Least { get; init; } = Amount;

    /// <summary>What the ledger shows as paid under the policy by the as-of day, before repayments.</summary>
    public required Money Paid { get; init; }

    /// <summary>The evaluation of the condition.</summary>
    public RuleEvaluation Evaluation { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Evaluation);
}
