using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Projects;

/// <summary>Something that a project needs besides money (要素需求).</summary>
/// <param name="Kind">What it needs.</param>
/// <param name="Name">The need in words.</param>
public sealed record FactorNeed(FactorKind Kind, LocalizedText Name)
{
    /// <summary>What it needs.</summary>
    public FactorKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>The need in words.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>How much; null when it is not told.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>The last day on which it helps; null when none is told.</summary>
    public LocalDate? NeededBy { get; init; }

    /// <summary>The day on which it was met; null when it was not met as far as known.</summary>
    public LocalDate? MetOn { get; init; }
}
