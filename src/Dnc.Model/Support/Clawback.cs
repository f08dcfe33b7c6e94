using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>A condition under which money that was paid is given back (追回条款), such as moving away within five years.</summary>
/// <param name="Id">Its identifier, unique in the policy.</param>
/// <param name="Name">What it is called.</param>
/// <param name="When">The condition.</param>
/// <param name="Share">The share of what was paid, more than 0 and at most 1.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
public sealed record Clawback(string Id, LocalizedText Name, Criterion When, Ratio Share, ClauseReference? Clause = null)
{
    /// <summary>Its identifier, unique in the policy.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The condition.</summary>
    public Criterion When { get; init => field = Guard.NotNull(value); } = Guard.NotNull(When);
}
