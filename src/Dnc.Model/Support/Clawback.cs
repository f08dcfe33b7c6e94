using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>A condition under which money that was paid is given back (追回条款), such as moving away within five years.</summary>
/// <param name="Id">Its identifier, unique in the policy.</param>
/// <param name="Name">What it is called.</param>
/// <param name="When">The condition.</param>
/// <param name="Share">
/// The share of what was paid: a constant of more than 0 and at most 1, or a formula such as the part of a promise that was not kept (按未完成比例); what is below 0
/// counts as nothing and what is above 1 as all.
/// </param>
/// <param name="Clause">The clause; null when it is not told.</param>
public sealed record Clawback(string Id, LocalizedText Name, Criterion When, Formula Share, ClauseReference? Clause = null)
{
    /// <summary>A condition with a fixed share.</summary>
    /// <param name="id">Its identifier, unique in the policy.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="when">The condition.</param>
    /// <param name="share">The share of what was paid, more than 0 and at most 1.</param>
    /// <param name="clause">The clause; null when it is not told.</param>
    public Clawback(string id, LocalizedText name, Criterion when, Ratio share, ClauseReference? clause = null)
        : this(id, name, when, (Formula)(Formula<Ratio>)share, clause)
    {
    }

    /// <summary>Its identifier, unique in the policy.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The condition.</summary>
    public Criterion When { get; init => field = Guard.NotNull(value); } = Guard.NotNull(When);

    /// <summary>The share of what was paid.</summary>
    public Formula Share { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Share);
}
