using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Support;

/// <summary>One line of a computation: an amount that is added or taken off, and why (计算明细).</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Step">The step.</param>
/// <param name="Amount">What is added; negative for what is taken off. Whole smallest units of the currency.</param>
/// <param name="Text">Why.</param>
/// <param name="Clause">The clause; null when it is not told.</param>
public sealed record LedgerLine(string Policy, LedgerStep Step, Money Amount, LocalizedText Text, ClauseReference? Clause = null)
{
    /// <summary>The policy.</summary>
    public string Policy { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Policy);

    /// <summary>Why.</summary>
    public LocalizedText Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);

    /// <summary>The policy or group that is paid instead, or the cap that is used up; null for none.</summary>
    public string? Because { get; init; }
}
