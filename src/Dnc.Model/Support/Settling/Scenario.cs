using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Settling;

/// <summary>A component settled under some assumptions.</summary>
/// <param name="Total">What its policies come to together, ceilings apart.</param>
/// <param name="Ceilings">What its ceilings come to together.</param>
/// <param name="Net">What each comes to, by its index.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Assumptions">What it takes to be so.</param>
internal sealed record Scenario(
    decimal Total, decimal Ceilings, IReadOnlyDictionary<int, decimal> Net, IReadOnlyList<LedgerLine> Lines, IReadOnlyList<LocalizedText> Assumptions);
