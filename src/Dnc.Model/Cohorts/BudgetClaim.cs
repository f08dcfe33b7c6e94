using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Cohorts;

/// <summary>A claim on a budget (申请金额).</summary>
/// <param name="Id">Whose claim it is; unique in its budget.</param>
/// <param name="Amount">Every amount that the facts allow; an exact one is in whole fen, and none is negative.</param>
/// <param name="OrderKey">What decides whose turn it is, where the method asks; <c>default</c> is unknown.</param>
/// <param name="Entitled">Whether there is a claim at all.</param>
public sealed record BudgetClaim(string Id, Interval<Money> Amount, Interval<Rational> OrderKey = default, Verdict Entitled = Verdict.True)
{
    /// <summary>Whose claim it is.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>Every amount that the facts allow.</summary>
    public Interval<Money> Amount { get; init => field = Claimable(value); } = Claimable(Amount);

    /// <summary>Whether there is a claim at all.</summary>
    public Verdict Entitled { get; init => field = Guard.Defined(value); } = Guard.Defined(Entitled);

    /// <summary>What decides between equal order keys where the rule says so; <c>default</c> is unknown.</summary>
    public Interval<Rational> SecondKey { get; init; }

    private static Interval<Money> Claimable(Interval<Money> amount)
    {
        Guard.That((amount.Low?.Amount ?? 0m) >= 0m && (amount.High?.Amount ?? 0m) >= 0m, "A claim is not negative.", nameof(Amount));
        Guard.That(!amount.IsExact || MinorUnits.AreWhole(amount.Low!.Value), "A claim is in whole smallest units of its currency.", nameof(Amount));
        return amount;
    }
}
