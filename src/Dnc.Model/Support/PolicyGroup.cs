using Dnc.Model.Primitives;
using Dnc.Model.Support.Combining;

namespace Dnc.Model.Support;

/// <summary>Awards for the same matter, and what they come to together (同一事项政策组).</summary>
/// <param name="Id">Its identifier, unique among policies, groups, caps and budgets.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Of">The policies, in their order of priority.</param>
/// <param name="Combine">What they come to together.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
/// <remarks>A policy can be in several groups; they are settled in the order in which the catalogue lists them.</remarks>
public sealed record PolicyGroup(string Id, LocalizedText Name, ValueList<string> Of, GroupCombination Combine, ClauseReference? Clause = null)
{
    /// <summary>Its identifier, unique among policies, groups, caps and budgets.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The policies, in their order of priority.</summary>
    public ValueList<string> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>What they come to together.</summary>
    public GroupCombination Combine { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Combine);

    /// <summary>What an earlier award of any policy of the group means for the group (补差、不重复奖励).</summary>
    /// <value>Null: the text does not say, and nothing is taken off; a warning where its policies have rules of their own.</value>
    public RepeatRule? Repeat { get; init => field = value is { } rule ? Guard.Defined(rule) : null; }

    /// <summary>Whether all its awards are paid together under each reading.</summary>
    internal bool PaysAll => CompiledCatalog.OfReadings(Combine).All(c => c is AllTogether);

    internal RepeatRule Repeats => Repeat ?? RepeatRule.Unlimited;
}
