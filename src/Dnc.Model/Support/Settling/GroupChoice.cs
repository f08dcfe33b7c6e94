using Dnc.Model.Primitives;
using Dnc.Model.Support.Combining;

namespace Dnc.Model.Support.Settling;

/// <summary>One way in which a group may combine: a combination that is not open, or the policy elected.</summary>
/// <param name="Combine">The combination.</param>
/// <param name="Elected">For an election, the policy; null for none of the group.</param>
/// <param name="HadEarlier">Whether an award of the group that the ledger does not tell was had earlier.</param>
/// <param name="Assumption">What it takes to be so; null when it is settled.</param>
internal sealed record GroupChoice(GroupCombination Combine, string? Elected, bool HadEarlier, LocalizedText? Assumption)
{
    /// <summary>What an award that the ledger does not tell leaves to be topped up; nothing where it was had in full.</summary>
    public decimal Leaves { get; init; }
}
