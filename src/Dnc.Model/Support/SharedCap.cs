using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>The most that some awards come to together (合计封顶), over a time.</summary>
/// <param name="Id">Its identifier, unique among policies, groups, caps and budgets.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Of">The policies, in the order in which they are paid.</param>
/// <param name="Most">The most: money, such as an amount or the local tax retained.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
public sealed record SharedCap(string Id, LocalizedText Name, ValueList<string> Of, Formula Most, ClauseReference? Clause = null)
{
    /// <summary>Its identifier, unique among policies, groups, caps and budgets.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The policies, in the order in which they are paid.</summary>
    public ValueList<string> Of { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Of);

    /// <summary>The most: money.</summary>
    public Formula Most { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Most);

    /// <summary>Over what time earlier awards use it up.</summary>
    /// <value><see cref="CapSpan.Now"/>: earlier awards do not count.</value>
    public CapSpan Over { get; init => field = Guard.NotNull(value); } = CapSpan.Now;

    /// <summary>What others have used of it, such as the other one of two beneficiaries: money; null for nothing.</summary>
    public Formula? UsedByOthers { get; init; }

    /// <summary>How the awards are cut when the cap is not enough for all.</summary>
    /// <value><see cref="CapReduction.InOrder"/>.</value>
    public CapReduction Reduce { get; init => field = Guard.Defined(value); }
}
