using Dnc.Model.Governance;
using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Evaluation;

/// <summary>What is known about the world when a plan is evaluated (事实).</summary>
/// <param name="Figures">The published figures.</param>
/// <param name="Rates">Dated exchange rates; null for none.</param>
public sealed record PlanFacts(ObservationLedger Figures, ExchangeRateTable? Rates = null)
{
    /// <summary>No facts at all.</summary>
    public static PlanFacts None { get; } = new(ObservationLedger.Empty);

    /// <summary>The published figures.</summary>
    public ObservationLedger Figures { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Figures);

    /// <summary>What is on record about how the plan is governed: what units have, what was held, what exists. Empty by default.</summary>
    public GovernanceRecords Governance { get; init => field = Guard.NotNull(value); } = GovernanceRecords.Empty;
}
