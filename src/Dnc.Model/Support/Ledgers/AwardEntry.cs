using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Support.Ledgers;

/// <summary>An award that a firm has had (已兑现奖补).</summary>
/// <param name="Policy">The identifier of the policy.</param>
/// <param name="GrantedOn">The day of the decision.</param>
/// <param name="Amount">The amount; less than nothing for money that the firm gave back (退还).</param>
public sealed record AwardEntry(string Policy, LocalDate GrantedOn, Money Amount)
{
    /// <summary>The identifier of the policy.</summary>
    public string Policy { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Policy);

    /// <summary>The year that it was for; null for the year of the decision.</summary>
    public int? ForYear { get; init; }

    /// <summary>The instalment that it was; null for the award as a whole.</summary>
    public string? Instalment { get; init; }

    /// <summary>The day of payment; null when it is not told, which counts as paid on the day of the decision.</summary>
    public LocalDate? PaidOn { get; init; }

    /// <summary>When it was recorded; null when it was always known.</summary>
    public Instant? RecordedAt { get; init; }

    /// <summary>Where it comes from; null when it is not told.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>Whether the firm gave money back.</summary>
    public bool IsRepayment => Amount.Amount < 0;

    /// <summary>The year that it counts for.</summary>
    internal int Year => ForYear ?? GrantedOn.Year;
}
