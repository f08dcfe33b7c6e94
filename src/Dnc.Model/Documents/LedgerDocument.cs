using Dnc.Model.Primitives;
using Dnc.Model.Support.Ledgers;

namespace Dnc.Model.Documents;

/// <summary>What a ledger document holds: the awards of a firm (奖补台账文件).</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Subject">Whose it is; null when it is not told.</param>
public sealed record LedgerDocument(AwardLedger Ledger, string? Subject)
{
    /// <summary>The ledger.</summary>
    public AwardLedger Ledger { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Ledger);
}
