using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Settling;

/// <summary>One way in which a policy may stand before it is settled with others; amounts in the currency, whole smallest units.</summary>
/// <param name="Qualifies">Whether the firm qualifies.</param>
/// <param name="Gross">The amount before caps.</param>
/// <param name="Capped">The amount after the cap of the policy.</param>
/// <param name="Rounded">The amount after rounding.</param>
/// <param name="HadEarlier">Whether an award that the ledger does not tell was had earlier.</param>
/// <param name="Assumption">What it takes to be so; null when it is settled.</param>
/// <param name="IsNotChosen">Whether the firm is not among those chosen by rank.</param>
internal sealed record Choice(bool Qualifies, decimal Gross, decimal Capped, decimal Rounded, bool HadEarlier, LocalizedText? Assumption, bool IsNotChosen = false)
{
    /// <summary>What an award that the ledger does not tell leaves to be topped up; nothing where it was had in full.</summary>
    public decimal Leaves { get; init; }

    public static Choice Nothing { get; } = new(false, 0, 0, 0, false, null);
}
