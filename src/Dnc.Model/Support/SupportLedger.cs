using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Support;

/// <summary>A computation whose lines add up (测算台账), and what it assumes.</summary>
/// <param name="Lines">The lines, by policy and step.</param>
/// <param name="Total">The sum of the lines.</param>
/// <param name="Assumptions">What it takes to be so; empty when everything is settled.</param>
public sealed record SupportLedger(ValueList<LedgerLine> Lines, Money Total, ValueList<LocalizedText> Assumptions)
{
    /// <summary>The lines, by policy and step.</summary>
    public ValueList<LedgerLine> Lines { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Lines);

    /// <summary>What it takes to be so; empty when everything is settled.</summary>
    public ValueList<LocalizedText> Assumptions { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Assumptions);
}
