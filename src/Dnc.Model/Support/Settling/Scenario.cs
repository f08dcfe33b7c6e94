using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Settling;

/// <summary>A component settled under some assumptions.</summary>
/// <param name="Total">What its policies come to together.</param>
/// <param name="Net">What each comes to, by its index.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Assumptions">What it takes to be so.</param>
/// <param name="Appraisals">The policies as they were appraised.</param>
internal sealed record Scenario(
    decimal Total, IReadOnlyDictionary<int, decimal> Net, IReadOnlyList<LedgerLine> Lines, IReadOnlyList<LocalizedText> Assumptions, IReadOnlyDictionary<int, Appraisal> Appraisals);
