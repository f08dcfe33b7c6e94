using Dnc.Model.Governance;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents;

/// <summary>What a governance document holds: the records, and the texts that they come from (推进落实台账文件).</summary>
/// <param name="Records">The records.</param>
/// <param name="Documents">The texts that sources name by their identifiers; empty when every source stands by itself.</param>
/// <param name="Plan">The plan that the records are about; null when it is not told.</param>
public sealed record GovernanceDocument(GovernanceRecords Records, ValueList<SourceReference> Documents, PlanId? Plan = null)
{
    /// <summary>The records.</summary>
    public GovernanceRecords Records { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Records);

    /// <summary>The texts that sources name by their identifiers.</summary>
    public ValueList<SourceReference> Documents { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Documents);
}
