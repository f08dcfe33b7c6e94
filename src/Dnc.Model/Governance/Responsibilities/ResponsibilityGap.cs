using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>Something that an entry of a responsibility list lacks (责任清单缺项).</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Kind">What it lacks.</param>
/// <param name="Unit">The body that is not on the register; null for other kinds.</param>
public sealed record ResponsibilityGap(Responsibility Entry, ResponsibilityGapKind Kind, OrganizationId? Unit = null)
{
    /// <summary>The entry.</summary>
    public Responsibility Entry { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Entry);

    /// <summary>What it lacks.</summary>
    public ResponsibilityGapKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);
}
